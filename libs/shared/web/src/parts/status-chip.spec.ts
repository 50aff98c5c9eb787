import { expectAccessible, render } from '../testing';
import { LdStatusChip } from './status-chip';

test('a state is always words, with its icon as decoration', async () => {
  const inputs = { tone: 'bad', icon: 'schedule', text: '3 dagen te laat', detail: undefined };
  const { element, set, text } = await render(LdStatusChip, { inputs });
  expect(text()).toContain('3 dagen te laat');
  expect(element.classList).toContain('bad');
  await set('tone', 'good');
  expect(element.classList).not.toContain('bad');
  await expectAccessible(element);
});
