import fc from 'fast-check';
import { numberLabel, writtenNumber } from './number-format';

describe('writing the number of an item', () => {
  it.each([
    [4, 'decimal', '4'],
    [4, 'padded', '04'],
    [3, 'lower-letter', 'c'],
    [26, 'upper-letter', 'Z'],
    [27, 'lower-letter', 'aa'],
    [54, 'lower-letter', 'bbb'],
    [14, 'lower-roman', 'xiv'],
    [1999, 'upper-roman', 'MCMXCIX'],
    [7, 'none', ''],
  ] as const)('writes %d in %s as %s', (value, style, written) => {
    expect(writtenNumber(value, style)).toBe(written);
  });

  it('writes what a style cannot in digits, and never runs away', () => {
    const style = fc.constantFrom('lower-letter' as const, 'upper-roman' as const);
    fc.assert(
      fc.property(fc.integer(), style, (value, kind) => {
        const written = writtenNumber(value, kind);
        expect(written.length).toBeLessThan(20);
        if (value < 1 || value > 3999) expect(written).toBe(String(value));
      }),
    );
  });

  it.each([
    ['4.2.', '4.2'],
    ['(a)', 'a'],
    ['iv)', 'iv'],
    ['Artikel  3:', 'Artikel 3'],
    ['§ 2 –', '§ 2'],
    ['[1]', '1'],
  ])('takes the signs around %s for no part of the label', (label, bare) => {
    expect(numberLabel(label)).toBe(bare);
  });
});
