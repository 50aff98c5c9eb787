import { ChangeDetectionStrategy, Component, computed, input, output } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { type ComparedClause } from '@leidraad/policies/model';
import { LdIcon } from '@leidraad/shared/web';
import { type FoldRow } from './comparison-rows';

/** Unchanged clauses in one line of 40 pixels. */
@Component({
  selector: 'ld-fold-row',
  imports: [TranslocoPipe, LdIcon],
  template: `
    <div role="gridcell" class="fold">
      @if (plain()) {
        {{
          'policies.compare.fold' | transloco: { range: before(), count: row().count, renamed: row().renamed }
        }}
      } @else {
        <button
          type="button"
          [attr.aria-expanded]="row().open"
          [attr.tabindex]="active() ? 0 : -1"
          (click)="flipped.emit()"
        >
          <ld-icon [name]="row().open ? 'unfold_less' : 'unfold_more'" />
          {{
            'policies.compare.fold'
              | transloco: { range: before(), count: row().count, renamed: row().renamed }
          }}
        </button>
      }
    </div>
    @if (view() === 'side') {
      <div aria-hidden="true" class="gutter" [attr.data-fold]="row().open ? null : row().id"></div>
      <div role="gridcell" class="fold">{{ after() }}</div>
    }
    <div role="gridcell" class="fold keeps">{{ 'policies.compare.foldKeeps' | transloco }}</div>
  `,
  styleUrls: ['./compare-row.scss', './fold-row.scss'],
  host: { '[class.one]': "view() === 'one'" },
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class FoldRowPart {
  readonly row = input.required<FoldRow>();
  readonly view = input.required<'side' | 'one'>();
  readonly active = input(false);
  /** Words only, for paper. */
  readonly plain = input(false);
  readonly flipped = output<void>();
  protected readonly before = computed(() => range(this.row().first.from[0], this.row().last.from.at(-1)));
  protected readonly after = computed(() => range(this.row().first.to[0], this.row().last.to.at(-1)));
}

function range(first: ComparedClause | undefined, last: ComparedClause | undefined): string {
  if (!first || !last) return '';
  return first.number === last.number ? `§ ${first.number}` : `§ ${first.number} – ${last.number}`;
}
