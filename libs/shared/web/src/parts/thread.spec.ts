import { expectAccessible, render } from '../testing';
import { LdThread } from './thread';

const inputs = { steps: ['done', 'now', 'todo'], label: 'Onderdeel 2 van 3' };

test('the thread is one picture whose name says the same in words', async () => {
  const { element } = await render(LdThread, { inputs });
  expect(element.getAttribute('role')).toBe('img');
  expect(element.getAttribute('aria-label')).toBe('Onderdeel 2 van 3');
  await expectAccessible(element);
});

test('the loop stands at the current step only', async () => {
  const { element } = await render(LdThread, { inputs });
  expect(element.querySelectorAll('svg')).toHaveLength(1);
  expect(element.querySelector('.now svg')).not.toBeNull();
  expect(element.querySelectorAll('.bead')).toHaveLength(2);
});
