import { effect, inject, Injectable } from '@angular/core';
import { MatDatepickerIntl } from '@angular/material/datepicker';
import { LanguageService } from '../language/language-service';

/** The words of the calendar in the language of the page. */
@Injectable()
export class DatepickerTexts extends MatDatepickerIntl {
  private readonly language = inject(LanguageService);

  constructor() {
    super();
    effect(() => {
      const text = (key: string) => this.language.text(`shared.calendar.${key}`);
      this.calendarLabel = text('name');
      this.openCalendarLabel = text('open');
      this.closeCalendarLabel = text('close');
      this.prevMonthLabel = text('previousMonth');
      this.nextMonthLabel = text('nextMonth');
      this.prevYearLabel = text('previousYear');
      this.nextYearLabel = text('nextYear');
      this.prevMultiYearLabel = text('previousYears');
      this.nextMultiYearLabel = text('nextYears');
      this.switchToMonthViewLabel = text('chooseDay');
      this.switchToMultiYearViewLabel = text('chooseYear');
      this.changes.next();
    });
  }
}
