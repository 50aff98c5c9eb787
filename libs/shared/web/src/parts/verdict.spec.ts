import { expectAccessible, render } from '../testing';
import { LdVerdict } from './verdict';

test('a verdict is a status, and an alert when it takes over the page', async () => {
  const inputs = { tone: 'good', title: 'Dit certificaat is geldig', urgent: false };
  const { element, set } = await render(LdVerdict, { inputs });
  expect(element.getAttribute('role')).toBe('status');
  expect(element.querySelector('h1')?.textContent).toBe('Dit certificaat is geldig');
  await set('urgent', true);
  expect(element.getAttribute('role')).toBe('alert');
  await expectAccessible(element);
});
