import { expectAccessible, render } from '../testing';
import { LdCheckCards } from './check-cards';

const options = [
  { id: 'a', label: 'Ik vraag het.' },
  { id: 'b', label: 'Ik deel het.' },
  { id: 'c', label: 'Ik wacht.' },
];

test('several cards can be chosen and let go, in the order of the options', async () => {
  const chosen: (readonly string[])[] = [];
  const { element, settle } = await render(LdCheckCards, {
    inputs: { options, label: 'Wat doe je?' },
    outputs: { selectedChange: (ids: readonly string[]) => chosen.push(ids) },
  });
  const boxes = element.querySelectorAll('input');
  for (const index of [2, 0, 2]) {
    boxes[index]?.click();
    await settle();
  }
  expect(chosen).toEqual([['c'], ['a', 'c'], ['a']]);
  await expectAccessible(element);
});

test('a locked choice cannot be changed', async () => {
  const { element } = await render(LdCheckCards, {
    inputs: { options, label: 'x', selected: ['a'], locked: true },
  });
  expect([...element.querySelectorAll('input')].map((box) => [box.checked, box.disabled])).toEqual([
    [true, true],
    [false, true],
    [false, true],
  ]);
});
