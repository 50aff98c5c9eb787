import { ChangeDetectionStrategy, Component } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { LdConfidence, LdIcon, LdNormChips } from '@leidraad/shared/web';
import { REVIEW_KEYS } from './review-keys';

/** What the marks beside clauses mean, and which keys act on them. */
@Component({
  selector: 'ld-review-help',
  imports: [TranslocoPipe, LdConfidence, LdIcon, LdNormChips],
  templateUrl: './review-help.html',
  styleUrl: './review-help.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class ReviewHelp {
  protected readonly keys = REVIEW_KEYS;
  protected readonly decisions = [
    { decision: 'open', icon: 'circle' },
    { decision: 'adopted', icon: 'check_circle' },
    { decision: 'rejected', icon: 'block' },
    { decision: 'ambiguous', icon: 'help' },
  ] as const;
  /** One of each step of the meter. */
  protected readonly sureness = [
    { step: 'sure', value: 0.9 },
    { step: 'likely', value: 0.7 },
    { step: 'unsure', value: 0.4 },
  ] as const;
}
