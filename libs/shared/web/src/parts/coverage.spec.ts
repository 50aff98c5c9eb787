import { expectAccessible, render } from '../testing';
import { LdCoverage } from './coverage';

test.each([
  ['tested', 3, 'getoetst'],
  ['taught', 2, 'uitgelegd'],
  ['none', 1, 'geen'],
])('%s: the thread runs over %i beads and the word says it', async (state, beads, word) => {
  const { element, text } = await render(LdCoverage, { inputs: { state } });
  expect(element.querySelectorAll('circle.spun')).toHaveLength(beads);
  expect(text()).toBe(word);
  await expectAccessible(element);
});

test('a clause without need of a question has no beads', async () => {
  const { element } = await render(LdCoverage, { inputs: { state: 'na' } });
  expect(element.querySelectorAll('circle')).toHaveLength(0);
});
