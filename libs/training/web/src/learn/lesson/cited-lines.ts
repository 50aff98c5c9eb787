import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { type Line } from '@leidraad/courses/model';
import { LdClauseBadge, LdLangPipe, LdTextPipe } from '@leidraad/shared/web';
import { type LessonView } from '@leidraad/training/model';
import { normOf } from './norm-of';

/** Lines of a block, each with the clauses it hangs on at its right. */
@Component({
  selector: 'ld-cited-lines',
  imports: [TranslocoPipe, LdClauseBadge, LdLangPipe, LdTextPipe],
  template: `
    <ul>
      @for (line of shown(); track line.key) {
        <li>
          <p [attr.lang]="line.text | ldLang">
            {{ line.text | ldText }}
            @if (line.norm) {
              <span class="norm">{{ 'shared.norm.' + line.norm | transloco: { polarity: 'none' } }}</span>
            }
          </p>
          <span class="badges">
            @for (clause of line.clauses; track clause.clauseId) {
              <ld-clause-badge
                [small]="true"
                [clause]="clause.number"
                [link]="['/policy', lesson().policy.slug]"
                [fragment]="clause.number"
              />
            }
          </span>
        </li>
      }
    </ul>
  `,
  styleUrl: './cited-lines.scss',
  host: { '[class.rule]': "look() === 'rule'", '[class.card]': "look() === 'card'" },
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class LdCitedLines {
  readonly lines = input.required<readonly Line[]>();
  readonly lesson = input.required<LessonView>();
  /** rule: larger; card: with hairlines between, as in "Doe dit". */
  readonly look = input<'text' | 'rule' | 'card'>('text');
  /** Say at each line what its clause does; off where the heading says it for all. */
  readonly showNorms = input(false);

  protected readonly shown = computed(() =>
    this.lines().map((line) => {
      const { clauses } = this.lesson();
      return {
        key: line.key,
        text: line.text,
        clauses: line.citations.flatMap(({ clauseId }) => clauses[clauseId] ?? []),
        norm: this.showNorms() ? normOf(line, clauses) : undefined,
      };
    }),
  );
}
