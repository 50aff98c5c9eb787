import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { inLanguage } from '@leidraad/shared/model';
import { LanguageService, LdClauseBadge, LdQuote } from '@leidraad/shared/web';
import { type QuotedPolicy, type ToldClause } from './told-consequence';

/** The clauses that something rests on: the first in its own words, the others by number. */
@Component({
  selector: 'ld-quoted',
  imports: [TranslocoPipe, LdClauseBadge, LdQuote],
  template: `
    @if (first(); as quote) {
      <ld-quote
        [small]="true"
        [clause]="quote.number"
        [version]="policy().number"
        [text]="quote.text"
        [lang]="quote.lang"
        [link]="['/policy', policy().slug]"
        [fragment]="quote.number"
      />
    }
    @if (others().length > 0) {
      <p class="others">
        {{ 'quizzes.after.alsoRules' | transloco }}
        @for (clause of others(); track clause.clauseId) {
          <ld-clause-badge
            [small]="true"
            [clause]="clause.number"
            [version]="policy().number"
            [link]="['/policy', policy().slug]"
            [fragment]="clause.number"
          />
        }
      </p>
    }
  `,
  styles: `
    :host {
      display: block;
    }

    .others {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: 6px 8px;
      margin-top: 24px;
      font-size: 15px;
      line-height: 22px;
      color: var(--on-surface-2);
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class LdQuoted {
  readonly clauses = input.required<readonly ToldClause[]>();
  readonly policy = input.required<QuotedPolicy>();

  private readonly language = inject(LanguageService);
  protected readonly first = computed(() => {
    const [clause] = this.clauses();
    if (!clause) return undefined;
    const { text, language } = inLanguage(clause.text, this.language.current());
    return { number: clause.number, text, lang: language === this.language.current() ? undefined : language };
  });
  protected readonly others = computed(() => this.clauses().slice(1));
}
