export type PieceKind = 'word' | 'number' | 'link' | 'email' | 'symbol' | 'punctuation';

/** A piece of a clause as written. */
export interface Piece {
  text: string;
  kind: PieceKind;
}

const LINK = String.raw`(?:https?:\/\/|www\.)[^\s<>"”’)\]]*[^\s<>"”’)\].,;:!?]`;
/** Only from where such a run of signs starts: a row of dots is read once, not once for each dot. */
const EMAIL = String.raw`(?<![\p{L}\p{N}._%+-])[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+`;
/** "2FA" and "18F" are names, "48u" is a number with its unit. */
const NAME = String.raw`\p{N}+\p{Lu}[\p{L}\p{N}]*`;
const NUMBER = String.raw`\p{N}+(?:[.,:/-]\p{N}+)*(?:(?:st|nd|rd|th|e|de|ste)(?!\p{L}))?`;
/** "o.a.", "e.g." */
const ABBREVIATION = String.raw`\p{L}(?:\.\p{L})+\.?(?!\p{L})`;
/** Inner apostrophes and hyphens belong to the word: "foto's", "e-mail", "don't". */
const WORD = String.raw`(?:and|en)/(?:or|of)(?!\p{L})|['’](?:t|s|n|m)(?![\p{L}\p{N}])|\p{L}[\p{L}\p{M}\p{N}]*(?:['’‘\-‐‑\u00ad][\p{L}\p{M}][\p{L}\p{M}\p{N}]*)*`;
const PIECES = new RegExp(
  `(?<link>${LINK})|(?<email>${EMAIL})|(?<name>${NAME})|(?<number>${NUMBER})|(?<word>${ABBREVIATION}|${WORD})|(?<symbol>[%€$£<>≥≤+=&@#§°])|[^\\s]`,
  'gu',
);

/** Numbers, letters and bullets that a list or an article starts with: they say where a clause stands, not what it asks. */
const ENUMERATOR = /^\s*(?:\(?(?:\d{1,3}(?:\.\d{1,3})*|[a-zA-Z]|[ivxIVX]{1,5})[.)°º]\)?|[-•*–—·▪◦])\s+/u;

/** The number a clause starts with, apart from its words; the words keep a text that is nothing but a number. */
export function withoutEnumerator(text: string): { enumerator: string; words: string } {
  const enumerator = ENUMERATOR.exec(text)?.[0] ?? '';
  return enumerator.length < text.trimEnd().length
    ? { enumerator: enumerator.trim(), words: text.slice(enumerator.length) }
    : { enumerator: '', words: text };
}

/** Parts a text into words, numbers, links and signs; white space is dropped. */
export function pieces(text: string): Piece[] {
  return Array.from(text.normalize('NFC').matchAll(PIECES), ({ 0: piece, groups }) => ({
    text: piece,
    kind: kindOf(groups ?? {}),
  }));
}

function kindOf(groups: Record<string, string | undefined>): PieceKind {
  if (groups['name'] !== undefined) return 'word';
  for (const kind of ['link', 'email', 'number', 'word', 'symbol'] as const)
    if (groups[kind] !== undefined) return kind;
  return 'punctuation';
}
