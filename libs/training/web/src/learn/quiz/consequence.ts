import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { inLanguage } from '@leidraad/shared/model';
import {
  LanguageService,
  LdClauseBadge,
  LdDatePipe,
  LdIcon,
  LdLangPipe,
  LdQuote,
  LdTextPipe,
} from '@leidraad/shared/web';
import { type AttemptView, type Consequence } from '@leidraad/training/model';

/** What happens after a choice, whether it fits the policy, and the clause it hangs on. */
@Component({
  selector: 'ld-consequence',
  imports: [TranslocoPipe, LdClauseBadge, LdDatePipe, LdIcon, LdLangPipe, LdQuote, LdTextPipe],
  templateUrl: './consequence.html',
  styleUrl: './consequence.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class LdConsequence {
  readonly consequence = input.required<Consequence>();
  readonly policy = input.required<AttemptView['policy']>();

  private readonly language = inject(LanguageService);
  protected readonly fits = computed(() => this.consequence().verdict === 'fits');
  protected readonly verdict = computed(() => `training.learn.quiz.verdict.${this.consequence().verdict}`);
  protected readonly insight = computed(() => {
    const mistake = this.fits() ? undefined : this.consequence().misconception;
    return mistake && `training.learn.quiz.insight.${mistake}`;
  });
  protected readonly quoted = computed(() => {
    const [clause] = this.consequence().clauses;
    if (!clause) return undefined;
    const { text, language } = inLanguage(clause.text, this.language.current());
    return { number: clause.number, text, lang: language === this.language.current() ? undefined : language };
  });
  protected readonly others = computed(() => this.consequence().clauses.slice(1));
}
