import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { type Line } from '@leidraad/courses/model';
import { inLanguage, type Language } from '@leidraad/shared/model';
import { LdClauseBadge } from '@leidraad/shared/web';
import { type LessonClause } from './lesson-clauses';

/** Lines of a block with the clauses they come from: as paragraphs, or as a list in the do/don't cards. */
@Component({
  selector: 'ld-lesson-lines',
  imports: [LdClauseBadge],
  templateUrl: './lesson-lines.html',
  styleUrl: './lesson-lines.scss',
  host: { '[class.large]': 'large()', '[class.list]': 'list()' },
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class LdLessonLines {
  readonly lines = input.required<readonly Line[]>();
  readonly clauses = input.required<Readonly<Record<string, LessonClause>>>();
  readonly language = input.required<Language>();
  readonly large = input(false);
  readonly list = input(false);
  /** Clause that needs no badge, because the quotation above it is this clause. */
  readonly own = input<string>();
  readonly policyLink = input<readonly unknown[]>();

  protected readonly shown = computed(() =>
    this.lines().map((line) => {
      const { text, language } = inLanguage(line.text, this.language());
      const cited = line.citations
        .map(({ clauseId }) => this.clauses()[clauseId])
        .filter((clause): clause is LessonClause => clause !== undefined && clause.clauseId !== this.own());
      return { key: line.key, text, lang: language === this.language() ? null : language, cited };
    }),
  );
}
