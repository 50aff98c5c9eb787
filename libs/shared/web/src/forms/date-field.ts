import { ChangeDetectionStrategy, Component, computed, effect, inject, input } from '@angular/core';
import { type FieldTree, type SchemaPath, validate } from '@angular/forms/signals';
import { DateAdapter } from '@angular/material/core';
import { MatDatepickerModule } from '@angular/material/datepicker';
import { type DateTime } from 'luxon';
import { LanguageService } from '../language/language-service';
import { LdFieldError } from '../parts/field-error';
import { LdCalendarHeader } from './calendar-header';
import { provideDateTyping, typedDate } from './date-typing';

const ISO = /^\d{4}-\d{2}-\d{2}$/;

/** For the schema of a form: empty or a date. What is not a date (yet) stays in the field as it was typed. */
export function calendarDate(path: SchemaPath<string>): void {
  validate(path, ({ value }) => (value() === '' || ISO.test(value()) ? undefined : { kind: 'date.typed' }));
}

/** A date of a signal form, typed as the reader writes dates or picked from a calendar. The value is `YYYY-MM-DD`. */
@Component({
  selector: 'ld-date-field',
  imports: [MatDatepickerModule, LdFieldError],
  templateUrl: './date-field.html',
  styleUrl: './date-field.scss',
  host: { class: 'ld-field' },
  providers: provideDateTyping(),
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class LdDateField {
  readonly fieldId = input.required<string>();
  readonly label = input.required<string>();
  readonly field = input.required<FieldTree<string>>();
  readonly hint = input<string>();
  /** First and last date of the calendar, `YYYY-MM-DD`. */
  readonly from = input<string>();
  readonly to = input<string>();

  protected readonly header = LdCalendarHeader;
  private readonly adapter = inject<DateAdapter<DateTime>>(DateAdapter);
  protected readonly date = computed(() => this.read(this.field()().value()));
  /** Which days the calendar offers. Not `min` and `max`: Material writes those on the text field, where HTML has none. */
  protected readonly within = computed(() => {
    const [from, to] = [this.from(), this.to()];
    return (date: DateTime | null): boolean => {
      const day = date?.toISODate();
      return !day || ((!from || day >= from) && (!to || day <= to));
    };
  });
  protected readonly described = computed(() =>
    this.hint() ? `${this.fieldId()}-hint ${this.fieldId()}-error` : `${this.fieldId()}-error`,
  );

  constructor() {
    const language = inject(LanguageService);
    effect(() => this.adapter.setLocale(language.locale()));
  }

  protected type(event: Event): void {
    const text = (event.target as HTMLInputElement).value.trim();
    this.set(typedDate(text) ?? text);
  }

  protected pick(date: DateTime | null): void {
    if (date) this.set(date.toISODate() ?? '');
  }

  private set(day: string): void {
    this.field()().value.set(day);
    this.field()().markAsDirty();
  }

  private read(iso: string): DateTime | null {
    return ISO.test(iso) ? this.adapter.deserialize(iso) : null;
  }
}
