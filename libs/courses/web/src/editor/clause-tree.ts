import { ChangeDetectionStrategy, Component, computed, input, model, output } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { TranslocoPipe } from '@jsverse/transloco';
import { type CourseContent } from '@leidraad/courses/model';
import { type PolicyVersionView } from '@leidraad/policies/model';
import { inLanguage, type Language } from '@leidraad/shared/model';
import { LdCoverage, LdIcon } from '@leidraad/shared/web';
import { coverageOf } from './clause-coverage';

/** The clauses of the policy with how far the thread runs from each. Choosing one shows where it is used. */
@Component({
  selector: 'ld-clause-tree',
  imports: [MatButton, TranslocoPipe, LdCoverage, LdIcon],
  templateUrl: './clause-tree.html',
  styleUrl: './clause-tree.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class ClauseTree {
  readonly policy = input.required<PolicyVersionView>();
  readonly content = input.required<CourseContent>();
  readonly language = input.required<Language>();
  /** What can be done with the chosen clause, e.g. "Citeer in deze les"; empty: nothing. */
  readonly action = input('');
  readonly chosen = model<string>();
  readonly insert = output<string>();

  protected readonly sections = computed(() => {
    const clauses = this.policy().sections.flatMap((section) => section.clauses);
    const coverage = coverageOf(this.content(), clauses);
    return this.policy().sections.map((section) => {
      const shown = section.clauses.map((clause) => ({
        id: clause.clauseId,
        number: clause.number,
        adopted: clause.reading?.decision === 'adopted',
        said: inLanguage(clause.text, this.language()),
        coverage: coverage.get(clause.clauseId) ?? { state: 'pending' as const, note: null },
      }));
      return {
        id: section.id,
        number: section.number,
        heading: inLanguage(section.heading, this.language()),
        clauses: shown,
        used: shown.filter(({ coverage: { state } }) => state === 'taught' || state === 'tested').length,
        asks: shown.filter(({ coverage: { state } }) => state !== 'na').length,
      };
    });
  });

  protected choose(id: string): void {
    this.chosen.set(this.chosen() === id ? undefined : id);
  }
}
