import { ChangeDetectionStrategy, Component } from '@angular/core';
import { MatIconButton } from '@angular/material/button';
import { MatCalendarHeader } from '@angular/material/datepicker';
import { LdIcon } from '../parts/icon';

/**
 * Head of the calendar whose month is the name of its button: the one of Material hides the month it shows from
 * who uses a screen reader or speaks what they see (WCAG 2.5.3).
 */
@Component({
  selector: 'ld-calendar-header',
  imports: [MatIconButton, LdIcon],
  template: `
    <button
      type="button"
      class="period"
      aria-live="polite"
      [attr.aria-describedby]="_periodButtonLabelId"
      (click)="currentPeriodClicked()"
    >
      {{ periodButtonText }}<ld-icon name="arrow_drop_down" />
    </button>
    <span hidden [id]="_periodButtonLabelId">{{ periodButtonLabel }}</span>
    <button
      matIconButton
      type="button"
      disabledInteractive
      [disabled]="!previousEnabled()"
      [attr.aria-label]="prevButtonLabel"
      (click)="previousClicked()"
    >
      <ld-icon name="chevron_left" />
    </button>
    <button
      matIconButton
      type="button"
      disabledInteractive
      [disabled]="!nextEnabled()"
      [attr.aria-label]="nextButtonLabel"
      (click)="nextClicked()"
    >
      <ld-icon name="chevron_right" />
    </button>
  `,
  styleUrl: './calendar-header.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class LdCalendarHeader extends MatCalendarHeader<unknown> {}
