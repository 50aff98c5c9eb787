import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { type Line } from '@leidraad/courses/model';
import { inLanguage, type Language } from '@leidraad/shared/model';
import { LdClauseBadge } from '@leidraad/shared/web';
import { type LessonClause } from './lesson-clauses';
import { normOf } from './lesson-norms';

/** Lines of a block, each with the clauses it hangs on at its right. */
@Component({
  selector: 'ld-lesson-lines',
  imports: [TranslocoPipe, LdClauseBadge],
  templateUrl: './lesson-lines.html',
  styleUrl: './lesson-lines.scss',
  host: { '[class.large]': 'large()', '[class.card]': 'card()' },
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class LdLessonLines {
  readonly lines = input.required<readonly Line[]>();
  readonly clauses = input.required<Readonly<Record<string, LessonClause>>>();
  readonly language = input.required<Language>();
  readonly large = input(false);
  /** With hairlines between, as in "Doe dit". */
  readonly card = input(false);
  /** Say at each line what its clause does; off where the heading says it for all. */
  readonly showNorms = input(false);
  readonly policyLink = input<readonly unknown[]>();

  protected readonly shown = computed(() =>
    this.lines().map((line) => {
      const { text, language } = inLanguage(line.text, this.language());
      const cited = line.citations
        .map(({ clauseId }) => this.clauses()[clauseId])
        .filter((clause): clause is LessonClause => clause !== undefined);
      const norm = this.showNorms() ? normOf(line, this.clauses()) : undefined;
      return { key: line.key, text, lang: language === this.language() ? null : language, cited, norm };
    }),
  );
}
