/**
 * Characters of a certificate number: capitals and digits that nobody confuses when reading aloud or copying from
 * paper. Left out: 0, O, 1, I, L and U (V). 30 characters, so twelve of them hold almost 59 bits.
 */
export const NUMBER_ALPHABET = '23456789ABCDEFGHJKMNPQRSTVWXYZ';

/** Characters in a number. */
export const NUMBER_LENGTH = 12;

const GROUP = 4;
const SEPARATORS = /[\s\u002d\u2010-\u2015\u2212._/]/gu;
const SHAPE = new RegExp(`^[${NUMBER_ALPHABET}]{${NUMBER_LENGTH}}$`);

/** The number as people see it: `7K4M2Q9XBT3H` becomes `7K4M-2Q9X-BT3H`. */
export function formatNumber(raw: string): string {
  const groups: string[] = [];
  for (let at = 0; at < raw.length; at += GROUP) groups.push(raw.slice(at, at + GROUP));
  return groups.join('-');
}

/**
 * Reads a number as somebody typed it: lower case, spaces, dashes of any kind and a U for a V are accepted.
 * Null when it cannot be a number; 0, O, 1, I and L occur in no number and stand for no other character.
 */
export function parseNumber(input: string): string | null {
  const compact = input.normalize('NFKC').replace(SEPARATORS, '').toUpperCase();
  const raw = compact.replaceAll('U', 'V');
  return SHAPE.test(raw) ? raw : null;
}

/**
 * Draws a new number. `randomBytes(n)` gives n bytes from a cryptographic source. A byte that would favour the first
 * characters of the alphabet is thrown away, so that every number is equally likely.
 */
export function newNumber(randomBytes: (n: number) => Uint8Array): string {
  const size = NUMBER_ALPHABET.length;
  const fairBelow = 256 - (256 % size);
  let raw = '';
  while (raw.length < NUMBER_LENGTH) {
    for (const byte of randomBytes(NUMBER_LENGTH)) {
      if (byte < fairBelow && raw.length < NUMBER_LENGTH) raw += NUMBER_ALPHABET[byte % size];
    }
  }
  return raw;
}
