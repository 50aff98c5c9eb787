import { NgTemplateOutlet } from '@angular/common';
import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { type Block } from '@leidraad/courses/model';
import { type Norm } from '@leidraad/policies/model';
import { inLanguage, type Language } from '@leidraad/shared/model';
import { LanguageService, LdIcon, LdKnot, LdSpine, provideI18n } from '@leidraad/shared/web';
import { coursesI18n } from '../courses-i18n';
import { type LessonClause } from './lesson-clauses';
import { LdLessonLines } from './lesson-lines';
import { sharedNorm } from './lesson-norms';
import { type HangingBlock, screensOf } from './lesson-screens';

/**
 * The blocks of a lesson as an employee sees them: each quotation with what hangs on it, on one spine. Used by the
 * lesson itself and by the trainer's preview. A block whose clause is not in `clauses` is left out: never a rule
 * without its clause.
 */
@Component({
  selector: 'ld-lesson-blocks',
  imports: [NgTemplateOutlet, TranslocoPipe, LdIcon, LdKnot, LdLessonLines, LdSpine],
  templateUrl: './lesson-blocks.html',
  styleUrl: './lesson-blocks.scss',
  providers: [provideI18n(coursesI18n)],
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class LdLessonBlocks {
  readonly blocks = input.required<readonly Block[]>();
  /** By clause id; a `citedClauseSchema` of training fits. */
  readonly clauses = input.required<Readonly<Record<string, LessonClause>>>();
  /** Policy number for the badge of a quotation: "1.0". */
  readonly version = input<string>();
  /** Language to read in; a text that lacks it is shown in the other one, marked with its `lang`. */
  readonly language = input.required<Language>();
  /** Slug of the policy, for links to the clause; none: no links. */
  readonly policy = input<string>();

  private readonly words = inject(LanguageService);
  protected readonly sides = ['do', 'dont'] as const;
  protected readonly policyLink = computed(() => {
    const slug = this.policy();
    return slug ? ['/policy', slug] : undefined;
  });
  protected readonly screens = computed(() =>
    screensOf(this.blocks()).flatMap((screen) => {
      const clause = screen.quotation ? this.clauses()[screen.quotation.clauseId] : undefined;
      if (screen.quotation && !clause) return [];
      const said = clause
        ? inLanguage(clause.text, this.language())
        : { text: '', language: this.language() };
      const lang = said.language === this.language() ? undefined : said.language;
      return [{ ...screen, clause, text: said.text, lang, blocks: screen.blocks.filter(hasLines) }];
    }),
  );

  /** "De regel" above one line, "De regels" above more, as the lesson itself has it. */
  protected headingOf(block: HangingBlock): string {
    return block.type === 'rule'
      ? this.words.text('courses.preview.rule', { count: block.lines.length })
      : this.words.text(`courses.block.${block.type}`);
  }

  /** The norm that all lines of a rule share, as a chip beside the heading. */
  protected normOf(block: HangingBlock): Norm | undefined {
    return block.type === 'rule' ? sharedNorm(block.lines, this.clauses()) : undefined;
  }
}

function hasLines(block: HangingBlock): boolean {
  return block.type === 'do-dont' ? block.do.length + block.dont.length > 0 : block.lines.length > 0;
}
