import { Component, signal } from '@angular/core';
import { form, FormField, minLength } from '@angular/forms/signals';
import { expectAccessible, render } from '../testing';
import { LdFieldError } from './field-error';

@Component({
  selector: 'ld-form-under-test',
  imports: [FormField, LdFieldError],
  template: `
    <input aria-label="Reden" [formField]="form.reason" />
    <ld-field-error [of]="form.reason()" />
  `,
})
class Form {
  protected readonly form = form(signal({ reason: 'kort' }), (path) => minLength(path.reason, 10));
}

test('says what is wrong once the field was left, not before', async () => {
  const { element, settle, text } = await render(Form);
  expect(text()).toBe('');
  element.querySelector('input')?.dispatchEvent(new Event('blur'));
  await settle();
  expect(text()).toContain('Gebruik minstens 10 tekens.');
  await expectAccessible(element);
});

test('finds the fault of a refused request by the path of its field', async () => {
  const errors = [{ path: 'employees.3.email', code: 'field.email' }];
  const { text } = await render(LdFieldError, { inputs: { errors, path: 'employees.3.email' } });
  expect(text()).toContain('Dit is geen e-mailadres.');
});
