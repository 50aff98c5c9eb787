import { ApiError } from '../http/api-error';
import { expectAccessible, render } from '../testing';
import { LdErrorState } from './error-state';

test('says that work is kept, offers to try again and names the request', async () => {
  let tries = 0;
  const { element, text } = await render(LdErrorState, {
    inputs: { error: new ApiError(500, { code: 'server.fault', requestId: '7f3a' }) },
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
