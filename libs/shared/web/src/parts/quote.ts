import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { LdClauseBadge } from './clause-badge';

/** The policy's own words, on the thread with ring and badge. Nothing but a clause may stand in it. */
@Component({
  selector: 'ld-quote',
  imports: [RouterLink, TranslocoPipe, LdClauseBadge],
  templateUrl: './quote.html',
  styleUrl: './quote.scss',
  host: { '[class.small]': 'small()' },
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class LdQuote {
  readonly clause = input.required<string>();
  readonly version = input<string>();
  readonly text = input.required<string>();
  /** Language of the text when it is another one than the page's. */
  readonly lang = input<string>();
  readonly small = input(false);
  /** Where it comes from, below the text: "Uit het Socialmediabeleid". */
  readonly source = input<string>();
  /** Link to the clause in the policy; also shown in words under the quotation unless `small`. */
  readonly link = input<string | readonly unknown[]>();
  readonly fragment = input<string>();
  /** Quotation marks around the text; off where a trainer sees the clause as text. */
  readonly marks = input(true);
}
