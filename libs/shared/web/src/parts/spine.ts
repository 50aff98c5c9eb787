import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { LdQuote } from './quote';

/**
 * One spine from the quotation to the reason: the rule beside the clause tapers and runs on past the `ld-knot`s
 * in its content, which shows that all of it follows from the clause. The last knot says so (`[last]="true"`).
 */
@Component({
  selector: 'ld-spine',
  imports: [LdQuote],
  template: `
    <ld-quote
      [clause]="clause()"
      [version]="version()"
      [text]="text()"
      [lang]="lang()"
      [link]="link()"
      [fragment]="fragment()"
    />
    <div class="taper" aria-hidden="true"></div>
    <ng-content />
  `,
  styleUrl: './spine.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class LdSpine {
  readonly clause = input.required<string>();
  readonly version = input<string>();
  readonly text = input.required<string>();
  readonly lang = input<string>();
  readonly link = input<string | readonly unknown[]>();
  readonly fragment = input<string>();
}
