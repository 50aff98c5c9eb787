import { expectAccessible, render } from '../testing';
import { LdEmptyState } from './empty-state';

test('an empty list says why', async () => {
  const inputs = { title: 'Nog niets toegewezen.', text: 'Wijs eerst een cursus toe.' };
  const { element, text } = await render(LdEmptyState, { inputs });
  expect(text()).toBe('Nog niets toegewezen. Wijs eerst een cursus toe.');
  await expectAccessible(element);
});
