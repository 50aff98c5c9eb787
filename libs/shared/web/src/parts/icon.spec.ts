import { render } from '../testing';
import { LdIcon } from './icon';

test('an icon is hidden from screen readers: a word always stands beside it', async () => {
  const { element } = await render(LdIcon, { inputs: { name: 'check' } });
  expect(element.getAttribute('aria-hidden')).toBe('true');
  expect(element.textContent).toHaveLength(1);
});
