import { expectAccessible, render } from '../testing';
import { LdStatTile } from './stat-tile';

test('a tile filters: it is pressed or not, and always shows what it is counted over', async () => {
  const heard: boolean[] = [];
  const { element, text } = await render(LdStatTile, {
    inputs: { label: 'Afgerond', value: 1310, of: 'van 1334 mensen', share: 0.98, pressed: false },
    outputs: { toggled: (pressed: boolean) => heard.push(pressed) },
  });
  expect(text()).toContain('1.310');
  expect(text()).toContain('van 1334 mensen');
  element.querySelector('button')?.click();
  expect(heard).toEqual([true]);
  await expectAccessible(element);
});
