import type { Vocabulary } from './vocabulary';

/** The value of "48", "1.000", "twenty-four" or "twee" as one spelling, null for what is no number. */
export function numberValue(text: string, { numbers, lexicon }: Vocabulary): string | null {
  if (!/^\p{N}/u.test(text)) return numbers.get(text.toLowerCase().normalize('NFC')) ?? null;
  // "2nd" and "2e" are second places.
  const digits = text.normalize('NFKC').replace(/(?<=\p{N})\p{L}+$/u, '');
  const thousands = lexicon.decimalMark === ',' ? '.' : ',';
  const groups = digits.split(thousands);
  if (
    groups.length > 1 &&
    groups.every((group, at) => (at === 0 ? /^\d{1,3}$/u : /^\d{3}(?:[.,]\d+)?$/u).test(group))
  )
    return groups.join('');
  return digits;
}
