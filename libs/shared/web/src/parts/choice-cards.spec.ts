import { expectAccessible, render } from '../testing';
import { LdChoiceCards } from './choice-cards';

const options = [
  { id: 'a', label: 'Ik antwoord.' },
  { id: 'b', label: 'Ik antwoord niet.' },
];

test('choosing a card says which one, and sends nothing else', async () => {
  const chosen: (string | undefined)[] = [];
  const { element } = await render(LdChoiceCards, {
    inputs: { options, label: 'Wat doe je?' },
    outputs: { selectedChange: (id: string | undefined) => chosen.push(id) },
  });
  element.querySelectorAll<HTMLInputElement>('input')[1]?.click();
  expect(chosen).toEqual(['b']);
  await expectAccessible(element);
});

test('a locked choice stands and the others cannot be chosen', async () => {
  const { element } = await render(LdChoiceCards, {
    inputs: { options, label: 'x', selected: 'a', locked: true },
  });
  const [first, second] = [...element.querySelectorAll('input')];
  expect(first?.checked).toBe(true);
  expect(second?.disabled).toBe(true);
});
