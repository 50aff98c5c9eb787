import { render } from '../testing';
import { LdLogo } from './logo';

test('the loop stands before the word, or alone', async () => {
  const { element, set, text } = await render(LdLogo, { inputs: { short: false } });
  expect(text()).toBe('Leidraad');
  await set('short', true);
  expect(text()).toBe('');
  expect(element.querySelector('svg')?.getAttribute('aria-hidden')).toBe('true');
});
