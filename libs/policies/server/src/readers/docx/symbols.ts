/** Signs of the picture fonts that stand in texts; their places in a font say nothing about what they show. */
const SIGNS: Readonly<Record<string, string>> = {
  'symbol b7': '•',
  'symbol ae': '→',
  'symbol b3': '≥',
  'symbol a3': '≤',
  'symbol b1': '±',
  'symbol b4': '×',
  'symbol a5': '∞',
  'symbol 6d': 'μ',
  'wingdings e0': '→',
  'wingdings e8': '→',
  'wingdings fc': '✓',
  'wingdings fb': '✗',
  'wingdings fe': '☑',
  'wingdings a8': '☐',
  'wingdings 6f': '☐',
  'wingdings 28': '☎',
  'wingdings 2a': '✉',
};

/** The character that a symbol shows; nothing where we do not know the sign. `code`: hexadecimal, as Word writes it. */
export function symbol(font: string, code: string): string {
  const value = Number.parseInt(code, 16);
  if (!Number.isFinite(value)) return '';
  const isPrivate = value >= 0xf000 && value <= 0xf0ff;
  const known = SIGNS[`${font.toLowerCase()} ${(value & 0xff).toString(16).padStart(2, '0')}`];
  if (known !== undefined) return known;
  if (isPrivate || /symbol|dings/iu.test(font) || value < 0x20 || value > 0x10ffff) return '';
  return String.fromCodePoint(value);
}
