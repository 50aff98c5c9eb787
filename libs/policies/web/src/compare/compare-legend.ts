import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { LdIcon } from '@leidraad/shared/web';

/** The threads as they are drawn between the columns, in small: line, and whether it starts in an open bead. */
const THREADS = [
  { what: 'same', path: 'M4 10H44', beads: [4, 44], open: false },
  { what: 'moved', path: 'M4 4C24 4 24 16 44 16', beads: [], open: false },
  { what: 'split', path: 'M4 10C24 10 24 4 44 4M4 10C24 10 24 16 44 16', beads: [4], open: false },
  { what: 'new', path: 'M26 10H44', beads: [26], open: true },
  { what: 'gone', path: 'M4 10H24M24 4V16', beads: [4], open: false },
  { what: 'folded', path: 'M4 6H44M4 10H44M4 14H44', beads: [], open: false },
] as const;

/** What the marks of was–wordt mean: words, threads and weights. On paper only that of the words, which stand there. */
@Component({
  selector: 'ld-compare-legend',
  imports: [TranslocoPipe, LdIcon],
  template: `
    <details [open]="printing()">
      <summary><ld-icon name="info" />{{ 'policies.compare.legend.title' | transloco }}</summary>
      <ul>
        <li>
          <del>{{ 'policies.compare.legend.words.old' | transloco }}</del>
          {{ 'policies.compare.legend.removed' | transloco }}
        </li>
        <li>
          <ins>{{ 'policies.compare.legend.words.new' | transloco }}</ins>
          {{ 'policies.compare.legend.added' | transloco }}
        </li>
        @for (weight of weights; track weight) {
          <li>
            <span [class]="weight">{{ 'policies.compare.weight.' + weight | transloco }}</span>
            {{ 'policies.compare.legend.' + weight | transloco }}
          </li>
        }
        @for (thread of threads(); track thread.what) {
          <li>
            <svg aria-hidden="true" width="48" height="20">
              <path [class.pale]="thread.what === 'folded'" [attr.d]="thread.path" />
              @for (x of thread.beads; track x) {
                <circle r="4" cy="10" [class.open]="thread.open" [attr.cx]="x" />
              }
            </svg>
            {{ 'policies.compare.legend.' + thread.what | transloco }}
          </li>
        }
      </ul>
    </details>
  `,
  styleUrls: ['./diff-text.scss', './thread-strokes.scss', './compare-legend.scss'],
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class CompareLegend {
  readonly view = input.required<'side' | 'one'>();
  readonly printing = input(false);
  protected readonly weights = ['substantive', 'wording'] as const;
  /** One text has no threads, and paper none either. */
  protected readonly threads = computed(() => (this.view() === 'side' && !this.printing() ? THREADS : []));
}
