import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { type IconName } from '../icons/icon-names';
import { LdIcon } from './icon';

/** Banner that says in one line what was found. `urgent` makes it an alert instead of a status. */
@Component({
  selector: 'ld-verdict',
  imports: [LdIcon],
  template: `
    <ld-icon [name]="shownIcon()" [filled]="true" />
    <div>
      <h1>{{ title() }}</h1>
      @if (text(); as words) {
        <p>{{ words }}</p>
      }
      <ng-content />
    </div>
  `,
  styleUrl: './verdict.scss',
  host: { '[attr.role]': "urgent() ? 'alert' : 'status'", '[class]': 'tone()' },
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class LdVerdict {
  readonly tone = input.required<'good' | 'warn' | 'bad' | 'neutral'>();
  readonly title = input.required<string>();
  readonly text = input<string>();
  readonly icon = input<IconName>();
  readonly urgent = input(false);

  protected readonly shownIcon = computed<IconName>(
    () =>
      this.icon() ??
      ({ good: 'verified', warn: 'schedule', bad: 'cancel', neutral: 'info' } as const)[this.tone()],
  );
}
