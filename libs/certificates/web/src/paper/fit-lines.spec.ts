import fc from 'fast-check';
import { fitBlock, fitLine } from './fit-lines';

const measure = (text: string) => text.length * 0.5;
const words = fc
  .array(fc.stringMatching(/^[a-z]{1,12}$/), { minLength: 1, maxLength: 30 })
  .map((all) => all.join(' '));

test('a short name is as large as the paper allows, a long one goes on two lines', () => {
  const limits = { width: 160, size: 24, smallest: 14 };
  expect(fitLine('Noor Bakker', limits, measure)).toEqual({ lines: ['Noor Bakker'], size: 24 });
  const long = fitLine('Wilhelmina Alexandra van Oldenbarnevelt', limits, measure);
  expect(long.lines).toHaveLength(2);
  expect(long.size).toBeLessThanOrEqual(14);
});

test('a paragraph keeps all its words and stays within its width and height', () => {
  const limits = { width: 70, height: 46, size: 5.4, leading: 1.59 };
  fc.assert(
    fc.property(words, (text) => {
      const { lines, size } = fitBlock(text, limits, measure);
      expect(lines.join(' ')).toBe(text);
      expect(lines.length * size * limits.leading).toBeLessThanOrEqual(limits.height + 20);
      for (const line of lines.filter((each) => each.includes(' '))) {
        expect(measure(line) * size).toBeLessThanOrEqual(limits.width + 0.001);
      }
    }),
  );
});
