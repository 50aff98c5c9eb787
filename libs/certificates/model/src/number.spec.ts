import fc from 'fast-check';
import { formatNumber, newNumber, NUMBER_ALPHABET, NUMBER_LENGTH, parseNumber } from './number';

const anyNumber = fc.string({
  unit: fc.constantFrom(...NUMBER_ALPHABET),
  minLength: NUMBER_LENGTH,
  maxLength: NUMBER_LENGTH,
});

/** A byte source that deals out `bytes` in order and then starts again. */
function dealing(bytes: number[]): (n: number) => Uint8Array {
  let at = 0;
  return (n) => Uint8Array.from({ length: n }, () => bytes[at++ % bytes.length] ?? 0);
}

describe('certificate number', () => {
  it('shows groups of four and reads them back', () => {
    expect(formatNumber('7K4M2Q9XBT3H')).toBe('7K4M-2Q9X-BT3H');
    fc.assert(fc.property(anyNumber, (raw) => parseNumber(formatNumber(raw)) === raw));
  });

  it('reads lower case, spaces and dashes wherever somebody puts them', () => {
    const noise = fc.array(fc.constantFrom('', ' ', '-', '–', '\u2011', '\u00a0', '\n'), {
      minLength: 13,
      maxLength: 13,
    });
    fc.assert(
      fc.property(anyNumber, noise, fc.boolean(), (raw, between, lower) => {
        const typed =
          [...raw].map((character, at) => (between[at] ?? '') + character).join('') + (between[12] ?? '');
        return parseNumber(lower ? typed.toLowerCase() : typed) === raw;
      }),
    );
  });

  it('reads a U as the V it must have been', () => {
    expect(parseNumber('7K4M-2Q9X-BTUH')).toBe('7K4M2Q9XBTVH');
  });

  it.each(['', '7K4M-2Q9X', '7K4M-2Q9X-BT3H-2', '7K4M-2Q9X-BT3O', '0000-0000-0000', '7K4M-2Q9X-BT3ß', '💥'])(
    'refuses %j',
    (input) => {
      expect(parseNumber(input)).toBeNull();
    },
  );

  it('never throws and answers only numbers, whatever is typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (input) => {
        const parsed = parseNumber(input);
        return parsed === null || (parsed.length === NUMBER_LENGTH && parseNumber(parsed) === parsed);
      }),
    );
  });

  it('has no characters that look alike', () => {
    expect(NUMBER_ALPHABET).not.toMatch(/[01OILU]/);
    expect(new Set(NUMBER_ALPHABET).size).toBe(30);
  });

  it('draws twelve characters of the alphabet, also from an unlucky source', () => {
    const bytes = fc
      .array(fc.integer({ min: 0, max: 255 }), { minLength: 1, maxLength: 40 })
      .filter((dealt) => dealt.some((byte) => byte < 240));
    fc.assert(
      fc.property(bytes, (dealt) => {
        const raw = newNumber(dealing(dealt));
        return parseNumber(raw) === raw;
      }),
    );
    expect(newNumber(dealing([255, 240, 29]))).toBe('Z'.repeat(NUMBER_LENGTH));
  });

  it('gives every character the same chance', () => {
    const everyByte = Array.from({ length: 256 }, (_, byte) => byte);
    const source = dealing(everyByte);
    const seen = new Map<string, number>();
    // Each draw of 12 bytes stays aligned with the deck: 20 × 12 = 240 accepted bytes, the last 16 are rejected.
    for (let draw = 0; draw < 20; draw += 1) {
      for (const character of newNumber(source)) seen.set(character, (seen.get(character) ?? 0) + 1);
    }
    expect(new Set(seen.values())).toEqual(new Set([8]));
    expect(seen.size).toBe(30);
  });
});
