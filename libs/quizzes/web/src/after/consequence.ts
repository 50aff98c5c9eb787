import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { type ItemType } from '@leidraad/quizzes/model';
import { LdIcon, LdLangPipe, LdTextPipe } from '@leidraad/shared/web';
import { LdQuoted } from './quoted';
import { type QuotedPolicy, type ToldConsequence } from './told-consequence';
import { insightKey, verdictKey } from './verdict-key';

/** How an answer relates to the policy, why, and the clause it hangs on. */
@Component({
  selector: 'ld-consequence',
  imports: [TranslocoPipe, LdIcon, LdLangPipe, LdQuoted, LdTextPipe],
  templateUrl: './consequence.html',
  styleUrl: './consequence.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class LdConsequence {
  readonly consequence = input.required<ToldConsequence>();
  /** Type of the question: of some one says that it fits, of others that it is right. */
  readonly type = input.required<ItemType>();
  readonly policy = input.required<QuotedPolicy>();

  protected readonly fits = computed(() => this.consequence().verdict === 'fits');
  protected readonly icon = computed(
    () => (({ fits: 'check_circle', better: 'info', breaks: 'cancel' }) as const)[this.consequence().verdict],
  );
  protected readonly verdict = computed(() => verdictKey(this.type(), this.consequence().verdict));
  protected readonly insight = computed(() => {
    const mistake = this.fits() ? undefined : this.consequence().misconception;
    return mistake && insightKey(mistake);
  });
}
