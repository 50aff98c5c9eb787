import { ApiError } from '../http/api-error';
import { expectAccessible, render } from '../testing';
import { LdErrorState } from './error-state';

test('says that work is kept, offers to try again and names the request', async () => {
  let tries = 0;
  const { element, text } = await render(LdErrorState, {
    inputs: { error: new ApiError(500, { code: 'server.fault', requestId: '7f3a' }, undefined, 'POST') },
    outputs: { retry: () => (tries += 1) },
  });
  expect(text()).toContain('Dit lukte niet. Je werk is bewaard.');
  expect(text()).toContain('Nummer van dit verzoek: 7f3a');
  element.querySelector('button')?.click();
  expect(tries).toBe(1);
  await expectAccessible(element);
});

test('without a connection it says so', async () => {
  const error = new ApiError(0, { code: 'client.offline' });
  const { text } = await render(LdErrorState, { inputs: { error }, language: 'en' });
  expect(text()).toContain('There is no connection.');
});

test('of a read it does not say that work is kept', async () => {
  const { text } = await render(LdErrorState, {
    inputs: { error: new ApiError(500, { code: 'server.fault' }) },
  });
  expect(text()).toContain('Dit lukte niet.');
  expect(text()).not.toContain('bewaard');
});

test.each([
  [404, 'request.not-found', 'De link klopt niet of de pagina is weg.'],
  [422, 'request.invalid', 'De link klopt niet of de pagina is weg.'],
  [404, 'thing.unknown', 'Dit ding bestaat niet.'],
])('a read that answers %i %s leads home and offers no second try', async (status, code, words) => {
  const error = new ApiError(status, { code, message: 'Dit ding bestaat niet.' });
  const { element, text } = await render(LdErrorState, { inputs: { error } });
  expect(text()).toContain('Deze pagina bestaat niet (meer)');
  expect(text()).toContain(words);
  expect(element.querySelector('button')).toBeNull();
  expect(element.querySelector('a')?.getAttribute('href')).toBe('/');
  await expectAccessible(element);
});

test('a write that is refused is no missing page', async () => {
  const error = new ApiError(422, { code: 'request.invalid' }, undefined, 'POST');
  const { text } = await render(LdErrorState, { inputs: { error } });
  expect(text()).toContain('Je werk is bewaard.');
  expect(text()).toContain('Probeer opnieuw');
});
