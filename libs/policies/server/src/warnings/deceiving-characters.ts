import type { Warning } from '@leidraad/policies/model';
import type { SplitClause } from '../text/outline';
import { BETWEEN_LETTERS, withoutUnseen } from '../text/visible-text';
import { firstStretch, has, stretches } from './words';
import { aboutClause, aboutDocument, type WarnedDocument } from './warned-document';

/** Marks that turn the direction of what follows: what is shown is then not what is written. */
const TURNING = /[\u202a-\u202e\u2066-\u2069]/gu;
/** Letters that no screen shows and that programs read; in a flag they are how it is spelled. */
const TAGS = /(?<!\u{1f3f4}[\u{e0020}-\u{e007f}]*)[\u{e0020}-\u{e007f}]+/u;
const WORD = /[\p{L}\p{M}\p{N}]+/gu;
const LATIN = /\p{Script=Latin}/u;
/** Cyrillic and Greek letters that look like a Latin one; Greek letters of units and formulas do not. */
const LOOKALIKE = /[аеорсухіјѕԁһԛԝАВЕКМНОРСТУХІЈЅΑΒΕΖΗΙΚΜΝΟΡΤΥΧονικρτυχ]/u;

/**
 * Characters that make a text look like another one: marks that turn it around, characters without a width inside words,
 * letters that are not shown, and words with a letter of another script. The text itself stays as it is.
 */
export function deceivingCharacters({ document, clauses, source }: WarnedDocument): Warning[] {
  const found = clauses.flatMap(({ clause }) => inClause(clause, source));
  const headings = [{ number: '0', heading: document.title ?? '' }, ...document.sections];
  return [...headings.flatMap(({ number, heading }) => inHeading(heading, number)), ...found];
}

function inClause(clause: SplitClause, source: string): Warning[] {
  const { text } = clause;
  const written = source.slice(...around(source, clause));
  const warnings: Warning[] = [];
  const turned = has(written, TURNING);
  if (turned) warnings.push(aboutClause(CODE, clause, null, { why: 'direction' }));
  const parted = firstStretch(written, BETWEEN_LETTERS);
  if (parted) {
    const words = withoutUnseen(parted.words);
    const start = text.indexOf(words);
    const at = start === -1 ? null : { start, end: start + words.length, words };
    warnings.push(aboutClause(CODE, clause, at, { why: 'parted', words }));
  }
  if (has(text, TAGS)) warnings.push(aboutClause(CODE, clause, null, { why: 'unseen' }));
  for (const word of stretches(text, WORD))
    if (isMixed(word.words))
      warnings.push(aboutClause(CODE, clause, word, { letters: lookalikesIn(word.words) }));
  return warnings;
}

const CODE = 'deceiving-characters';

const inHeading = (heading: string, section: string): Warning[] =>
  stretches(heading, WORD)
    .filter(({ words }) => isMixed(words))
    .map(({ words }) =>
      aboutDocument(CODE, { why: 'heading', section, words, letters: lookalikesIn(words) }),
    );

const isMixed = (word: string) => LOOKALIKE.test(word) && LATIN.test(word);
const lookalikesIn = (word: string) => [...word].filter((letter) => LOOKALIKE.test(letter)).join(', ');

/** Where a clause stands with the marks right before and after it, which are no part of its visible words. */
function around(source: string, { start, end }: SplitClause): [number, number] {
  const isMark = (at: number) => source.charAt(at).search(TURNING) === 0;
  let [from, to] = [start, end];
  while (from > 0 && isMark(from - 1)) from -= 1;
  while (to < source.length && isMark(to)) to += 1;
  return [from, to];
}
