import { inject, type Provider } from '@angular/core';
import { LuxonDateAdapter, MAT_LUXON_DATE_ADAPTER_OPTIONS } from '@angular/material-luxon-adapter';
import { DateAdapter, MAT_DATE_FORMATS, MAT_DATE_LOCALE, type MatDateFormats } from '@angular/material/core';
import { MatDatepickerIntl } from '@angular/material/datepicker';
import { DateTime } from 'luxon';
import { LanguageService } from '../language/language-service';
import { DatepickerTexts } from './datepicker-texts';

// Four digits for the year: while "2026" is being typed, "20" must not count as a date yet.
const TYPED = ['d-L-yyyy', 'd/L/yyyy', 'd.L.yyyy', 'd L yyyy', 'yyyy-LL-dd'];

/** A date as somebody types it in Dutch or English, as `YYYY-MM-DD`; null when it isn't one (yet). */
export function typedDate(text: string): string | null {
  const written = text.trim();
  for (const format of TYPED) {
    const date = DateTime.fromFormat(written, format);
    if (date.isValid) return date.toISODate();
  }
  return null;
}

function dateFormats(): MatDateFormats {
  const language = inject(LanguageService);
  return {
    parse: { dateInput: TYPED, timeInput: 'HH:mm' },
    display: {
      get dateInput() {
        return language.current() === 'en' ? 'd/L/yyyy' : 'd-L-yyyy';
      },
      monthYearLabel: 'LLL yyyy',
      dateA11yLabel: 'd LLLL yyyy',
      monthYearA11yLabel: 'LLLL yyyy',
      timeInput: 'HH:mm',
      timeOptionLabel: 'HH:mm',
    },
  };
}

/** For a part with a date picker: weeks from Monday, dates as the reader writes them. */
export const provideDateTyping = (): Provider[] => [
  {
    provide: MAT_LUXON_DATE_ADAPTER_OPTIONS,
    useValue: { useUtc: false, firstDayOfWeek: 1, defaultOutputCalendar: 'gregory' },
  },
  { provide: MAT_DATE_LOCALE, useFactory: () => inject(LanguageService).locale() },
  { provide: DateAdapter, useClass: LuxonDateAdapter },
  { provide: MAT_DATE_FORMATS, useFactory: dateFormats },
  { provide: MatDatepickerIntl, useClass: DatepickerTexts },
];
