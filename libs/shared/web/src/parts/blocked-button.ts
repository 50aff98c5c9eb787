import { ChangeDetectionStrategy, Component, computed, input, output } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { type IconName } from '../icons/icon-names';
import { LdIcon } from './icon';

let ids = 0;

/**
 * The one filled button of a page, with the reasons it can't be used yet beside it. Blocked it stays focusable;
 * pressing it then emits `blocked`, on which the page moves focus to the first open point.
 */
@Component({
  selector: 'ld-blocked-button',
  imports: [MatButton, LdIcon],
  templateUrl: './blocked-button.html',
  styleUrl: './blocked-button.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class LdBlockedButton {
  readonly label = input.required<string>();
  /** Reasons in words; empty: the button works. */
  readonly blockers = input.required<readonly string[]>();
  readonly icon = input<IconName>();
  /** The reasons are a link to the first open point, as the button is. */
  readonly linked = input(false);
  readonly act = output<void>();
  readonly blocked = output<void>();

  protected readonly id = `ld-blocked-${++ids}`;
  protected readonly isBlocked = computed(() => this.blockers().length > 0);

  protected pressed(): void {
    if (this.isBlocked()) this.blocked.emit();
    else this.act.emit();
  }
}
