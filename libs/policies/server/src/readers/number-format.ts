/** How a counter is written. `none`: it counts but shows nothing. */
export type NumberStyle =
  'decimal' | 'lower-letter' | 'upper-letter' | 'lower-roman' | 'upper-roman' | 'padded' | 'none';

const ROMAN: readonly (readonly [number, string])[] = [
  [1000, 'm'],
  [900, 'cm'],
  [500, 'd'],
  [400, 'cd'],
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
];
/** Romans wrote no larger ones without signs we lack. */
const MOST_ROMAN = 3999;
/** Past z lists go on with aa, bb, cc …; nobody repeats a letter more often than this. */
const MOST_REPEATED = 10;

/** A counter in the style of its list: 4, d, IV. Values that a style cannot write are written in digits. */
export function writtenNumber(value: number, style: NumberStyle): string {
  switch (style) {
    case 'decimal':
      return String(value);
    case 'padded':
      return String(value).padStart(2, '0');
    case 'lower-letter':
      return letter(value);
    case 'upper-letter':
      return letter(value).toUpperCase();
    case 'lower-roman':
      return roman(value);
    case 'upper-roman':
      return roman(value).toUpperCase();
    case 'none':
      return '';
  }
}

function letter(value: number): string {
  const times = Math.ceil(value / 26);
  if (value < 1 || times > MOST_REPEATED) return String(value);
  return String.fromCharCode(97 + ((value - 1) % 26)).repeat(times);
}

function roman(value: number): string {
  if (value < 1 || value > MOST_ROMAN) return String(value);
  let rest = value;
  let written = '';
  for (const [worth, sign] of ROMAN)
    while (rest >= worth) {
      written += sign;
      rest -= worth;
    }
  return written;
}

/** The label of a heading or item without the signs that part it from its text: '4.2', 'a', 'Artikel 3'. */
export function numberLabel(label: string): string {
  return label
    .replace(/\s+/gu, ' ')
    .trim()
    .replace(/^[([]/u, '')
    .replace(/[.):\]\s–-]+$/u, '');
}
