import fc from 'fast-check';
import { fitBlock, fitLine } from './fit-text';

// Every character is half as wide as it is high.
const measure = (text: string, size: number) => [...text].length * size * 0.5;
const words = fc.array(fc.string({ unit: fc.constantFrom(...'abcé-'), minLength: 1, maxLength: 12 }), {
  minLength: 1,
  maxLength: 60,
});

describe('a line that must fit', () => {
  const fit = { width: 100, size: 24, smallest: 14 };

  it('has its full size when it fits', () => {
    expect(fitLine('abcd', fit, measure)).toEqual({ size: 24, lines: ['abcd'] });
  });

  it('shrinks down to the smallest size on one line', () => {
    const { size, lines } = fitLine('abcdefghijkl', fit, measure);
    expect(lines).toHaveLength(1);
    expect(size).toBeCloseTo(16.65, 1);
  });

  it('breaks in two after the space or hyphen that leaves the lines most equal', () => {
    expect(fitLine('abcdefgh ijklmnop', fit, measure)).toEqual({
      size: 14,
      lines: ['abcdefgh ', 'ijklmnop'],
    });
    expect(fitLine('abcdefghi-jklmnopq', fit, measure).lines).toEqual(['abcdefghi-', 'jklmnopq']);
  });

  it('shrinks on when one word is too long for either', () => {
    const { size, lines } = fitLine('a'.repeat(60), fit, measure);
    expect(lines).toEqual(['a'.repeat(60)]);
    expect(measure('a'.repeat(60), size)).toBeLessThanOrEqual(100);
  });

  it('never loses a character and never passes the width', () => {
    fc.assert(
      fc.property(words, (list) => {
        const text = list.join(' ');
        const { size, lines } = fitLine(text, fit, measure);
        return lines.join('') === text && lines.every((line) => measure(line.trimEnd(), size) <= fit.width);
      }),
    );
  });
});

describe('a paragraph that must fit', () => {
  const fit = {
    width: 70,
    size: 5.4,
    leading: (size: number) => size * 1.5,
    heights: [
      { height: 34, smallest: 3.9 },
      { height: 50, smallest: 1 },
    ],
  };

  it('stays at full size for what fits', () => {
    expect(fitBlock('Denk na voordat je iets plaatst.', fit, measure).size).toBe(5.4);
  });

  it('never loses a character, stays in its width and height, and gets smaller with length', () => {
    fc.assert(
      fc.property(words, (list) => {
        const text = list.join(' ');
        const { size, lines } = fitBlock(text, fit, measure);
        const longer = fitBlock(`${text} ${text}`, fit, measure);
        expect(lines.join('')).toBe(text);
        expect(lines.every((line) => measure(line.trimEnd(), size) <= 70)).toBe(true);
        expect((lines.length - 1) * fit.leading(size)).toBeLessThanOrEqual(50.001);
        expect(longer.size).toBeLessThanOrEqual(size);
      }),
    );
  });
});
