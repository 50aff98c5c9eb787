import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';

/** What a clause does, for whom, and about what. Norm and addressee are the words of the domain. */
@Component({
  selector: 'ld-norm-chips',
  imports: [TranslocoPipe],
  template: `
    <span class="norm">{{ 'shared.norm.' + norm() | transloco: { polarity: polarity() ?? 'none' } }}</span>
    @if (addressee(); as who) {
      <span>{{ 'shared.addressee.' + who | transloco }}</span>
    }
    @if (topic(); as about) {
      <span>{{ about }}</span>
    }
  `,
  styleUrl: './norm-chips.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class LdNormChips {
  /** obligation, prohibition, permission, advice, allocation, sanction, definition, fact, none. */
  readonly norm = input.required<string>();
  /** employee, spokesperson, company, employer, policy, none. */
  readonly addressee = input<string>();
  readonly topic = input<string>();
  readonly polarity = input<string>();
}
