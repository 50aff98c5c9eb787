import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';

export type SupportLevel = 'L' | 'T' | 'A';

/** How a line hangs on the policy: L says it, T follows from it, A an assumption that a trainer must accept. */
@Component({
  selector: 'ld-support-mark',
  imports: [TranslocoPipe],
  template: `
    <span aria-hidden="true">{{ level() }}</span>
    <span class="ld-hidden">{{
      'shared.support.' + level() | transloco: { accepted: accepted() ? 'yes' : 'no' }
    }}</span>
  `,
  styleUrl: './support-mark.scss',
  host: { '[class.open]': "level() === 'A' && !accepted()" },
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class LdSupportMark {
  readonly level = input.required<SupportLevel>();
  readonly accepted = input(false);
}
