import { Component, signal } from '@angular/core';
import { form } from '@angular/forms/signals';
import { expectAccessible, render } from '../testing';
import { calendarDate, LdDateField } from './date-field';
import { typedDate } from './date-typing';

@Component({
  selector: 'ld-with-a-date',
  imports: [LdDateField],
  template: '<ld-date-field fieldId="day" label="Dag" hint="Vandaag of later" [field]="form.day" />',
})
class WithADate {
  readonly form = form(signal({ day: '' }), (path) => calendarDate(path.day));
}

async function renderDate() {
  const page = await render(WithADate);
  const input = page.element.querySelector('input') as HTMLInputElement;
  const type = async (text: string) => {
    input.value = text;
    input.dispatchEvent(new Event('input'));
    input.dispatchEvent(new Event('change'));
    input.dispatchEvent(new Event('blur'));
    await page.settle();
  };
  return { ...page, input, type, form: page.fixture.componentInstance.form };
}

test.each([
  ['9-10-2026', '2026-10-09'],
  ['09/10/2026', '2026-10-09'],
  ['2026-10-09', '2026-10-09'],
  ['9-10-26', null],
  ['31-2-2026', null],
])('reads %s as %s', (text, date) => expect(typedDate(text)).toBe(date));

test('takes a date as a Dutch reader types it', async () => {
  const { type, form } = await renderDate();
  await type('3-3-2025');
  expect(form.day().value()).toBe('2025-03-03');
});

test('keeps what is not a date yet, and says what one looks like', async () => {
  const { type, form, input, text, element } = await renderDate();
  await type('3 maart');
  expect(input.value).toBe('3 maart');
  expect(form().valid()).toBe(false);
  expect(text()).toContain('Vul een datum in, zoals 31-12-2026.');
  expect(input.getAttribute('aria-invalid')).toBe('true');
  await expectAccessible(element);
});

test('shows a date that comes from elsewhere in the way of the reader', async () => {
  const { form, input, settle } = await renderDate();
  form.day().value.set('2026-12-25');
  await settle();
  expect(input.value).toBe('25-12-2026');
});
