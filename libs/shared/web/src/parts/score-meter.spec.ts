import { expectAccessible, render } from '../testing';
import { LdScoreMeter } from './score-meter';

test('the score is a number, words and a picture with a full sentence', async () => {
  const { element, text } = await render(LdScoreMeter, { inputs: { correct: 7, total: 8, passPercent: 80 } });
  expect(text().replace(/\u00a0/g, ' ')).toContain('7 van de 8 vragen goed · 87 %');
  const picture = element
    .querySelector('[role=img]')
    ?.getAttribute('aria-label')
    ?.replace(/\u00a0/g, ' ');
  expect(picture).toBe('7 van de 8 vragen goed, 87 %. Nodig is 80 %.');
  await expectAccessible(element);
});
