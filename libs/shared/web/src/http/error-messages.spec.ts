import { Component, inject } from '@angular/core';
import { render } from '../testing';
import { ApiError } from './api-error';
import { ErrorMessages } from './error-messages';

@Component({ selector: 'ld-page-under-test', template: '' })
class Page {
  readonly messages = inject(ErrorMessages);
}
const setup = async () => (await render(Page)).fixture.componentInstance.messages;

test('a code of a capability is put into the words of its catalogue, with its values', async () => {
  const messages = await setup();
  messages.know({ 'session.limited': { nl: 'Wacht {minutes} minuten.', en: 'Wait {minutes} minutes.' } });
  expect(messages.of(new ApiError(429, { code: 'session.limited' }, 290))).toBe('Wacht 5 minuten.');
});

test('an unknown code falls back on the words of the server, then on ours', async () => {
  const messages = await setup();
  expect(messages.of(new ApiError(409, { code: 'new.code', message: 'Al bezet.' }))).toBe('Al bezet.');
  expect(messages.of(new ApiError(409, { code: 'new.code' }))).toContain('Er ging iets mis');
  expect(messages.of(new Error('boom'))).toContain('Er ging iets mis');
});
