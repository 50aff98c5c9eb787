/** The ways authors mark the items of a list; items of one list have the same. */
export type MarkStyle = 'decimal' | 'dotted' | 'letter' | 'roman' | 'degree' | 'bullet';

export interface ListMark {
  style: MarkStyle;
  /** The mark without brackets, dots and spaces: '3', 'a', 'iv', '2.1'; a bullet as it is written. */
  label: string;
  /** How many characters of the text it takes, with the space behind it. */
  length: number;
}

/** Which style lists usually have at which depth, where nothing else tells. */
export const MARK_RANK: Record<MarkStyle, number> = {
  decimal: 0,
  dotted: 1,
  letter: 2,
  roman: 3,
  degree: 3,
  bullet: 4,
};

const BULLET = /^(?<label>[-–—*•‣▪◦·●○■□►▶➢➤✓✔])\s+(?=\S)/u;
const DOTTED = /^(?<label>\d{1,2}(?:\.\d{1,2}){1,3})[.)]?\s+(?=[\p{Lu}“"'‘(])/u;
const DEGREE = /^(?<label>\d{1,3})°\.?\s+(?=\S)/u;
const DECIMAL = /^\(?(?<label>\d{1,3}[a-z]?)(?:\.\)|[.)])\s+(?=\S)/u;
const ROMAN = /^\(?(?<label>[ivx]{1,5})(?:\.\)|[.)])\s+(?=\S)/u;
const LETTER = /^\(?(?<label>[a-z]{1,2})(?:\.\)|[.)])\s+(?=\S)/u;

const STYLES: readonly [MarkStyle, RegExp][] = [
  ['bullet', BULLET],
  ['dotted', DOTTED],
  ['degree', DEGREE],
  ['decimal', DECIMAL],
  ['roman', ROMAN],
  ['letter', LETTER],
];

/**
 * The list mark a text starts with, null for none. `previous`: the label before it in the same list, which tells the
 * letter i (after h) from the Roman one.
 */
export function listMarkOf(text: string, previous: string | null = null): ListMark | null {
  for (const [style, pattern] of STYLES) {
    const found = pattern.exec(text);
    const label = found?.groups?.['label'];
    if (!found || label === undefined) continue;
    if (style === 'roman' && isNextLetter(previous, label)) continue;
    // "zo." or "ok)" is a word; lists that pass z go on with aa, bb …
    if (style === 'letter' && label.length === 2 && label.charAt(0) !== label.charAt(1)) continue;
    return { style, label, length: found[0].length };
  }
  return null;
}

/** The style of a number that a format computed: 'a', '1.', '(iv)', '•'. */
export function styleOfLabel(number: string | undefined): MarkStyle {
  return number === undefined
    ? 'bullet'
    : (listMarkOf(`${number.replace(/[.)]*\s*$/u, '.')} X`)?.style ?? 'bullet');
}

function isNextLetter(previous: string | null, label: string): boolean {
  return (
    label.length === 1 &&
    previous?.length === 1 &&
    previous.charCodeAt(0) + 1 === label.charCodeAt(0) &&
    previous !== 'i'
  );
}
