import { keyOf, type Sense, type Vocabulary } from './vocabulary';
import { pieces, type Piece } from './tokenize';
import { numberValue } from './number-value';

/** The smallest thing comparing looks at: a word, a phrase of the lexicon, a number, a link or a sign. */
export interface Unit {
  /** As written. */
  text: string;
  /** The same for spellings of one word: what must be equal for a text to be unchanged. */
  key: string;
  /** The same for forms and synonyms of one word: what must be equal for a text to say the same. */
  meaning: string;
  kind: Piece['kind'] | 'reference';
  /** Null for a content word. */
  sense: Sense | null;
  /** Stands here because of a document-wide rename: the new words, empty for all but the first of them. */
  renamed?: string;
}

/** Reads a clause: short forms written out, phrases of the lexicon and cross-references recognised. */
export function unitsOf(text: string, vocabulary: Vocabulary): Unit[] {
  const written = pieces(text).flatMap((piece) => writtenOut(piece, vocabulary));
  const units: Unit[] = [];
  for (let at = 0; at < written.length;) {
    const phrase = phraseAt(written, at, vocabulary);
    units.push(phrase.unit);
    at += phrase.length;
  }
  return withoutListWord(markReferences(markDates(units), vocabulary), vocabulary);
}

interface Written extends Piece {
  key: string;
}

/** "don't" becomes "do" and "not", of which the first carries the text as written. */
function writtenOut(piece: Piece, { shortForms }: Vocabulary): Written[] {
  if (piece.kind !== 'word') return [{ ...piece, key: piece.text.toLowerCase() }];
  const long = shortForms.get(piece.text.toLowerCase().replace(/[’‘]/gu, "'"));
  if (long === undefined) return [{ ...piece, key: keyOf(piece.text) || piece.text }];
  return long.split(' ').map((word) => ({ text: word, kind: 'word', key: keyOf(word) }));
}

function phraseAt(
  written: readonly Written[],
  at: number,
  vocabulary: Vocabulary,
): { unit: Unit; length: number } {
  const first = written[at];
  if (!first) throw new RangeError('There is no word here');
  for (let length = vocabulary.longest.get(first.key) ?? 1; length > 1; length--) {
    const words = written.slice(at, at + length);
    const key = words.map((word) => word.key).join(' ');
    const sense = words.length === length ? vocabulary.senses.get(key) : undefined;
    if (sense) {
      const text = words.map((word) => word.text).join(' ');
      return { unit: { text, key, meaning: meaningOf(sense, key), kind: 'word', sense }, length };
    }
  }
  return { unit: single(first, vocabulary), length: 1 };
}

function single({ text, kind, key }: Written, vocabulary: Vocabulary): Unit {
  // "18F" and "2FA" start with a figure and are names.
  const isName = kind === 'word' && /^\p{N}/u.test(text);
  const value = (kind === 'number' || kind === 'word') && !isName ? numberValue(text, vocabulary) : null;
  if (value !== null) {
    const sense: Sense = { kind: isDate(value) ? 'date' : 'number', group: value };
    return { text, key: `#${value}`, meaning: `#${value}`, kind: 'number', sense };
  }
  if (kind !== 'word' && kind !== 'symbol') return { text, key, meaning: key, kind, sense: null };
  const sense = vocabulary.senses.get(key) ?? null;
  return { text, key, meaning: sense ? meaningOf(sense, key) : vocabulary.stem(key), kind, sense };
}

function meaningOf(sense: Sense, key: string): string {
  return sense.kind === 'function' ? key : `${sense.kind}:${sense.group}`;
}

/** A year, or a day written in figures. */
function isDate(value: string): boolean {
  return /^(?:19|20)\d\d$|^\d{1,4}[-/]\d{1,2}[-/]\d{1,4}$/u.test(value);
}

/** A month is one beside a number or with a capital ("may" is also a verb), and makes the number beside it a date. */
function markDates(units: Unit[]): Unit[] {
  return units.map((unit, at) => {
    const beside = [units[at - 1], units[at + 1]];
    if (unit.sense?.kind === 'number' && beside.some((other) => isMonth(other)))
      return { ...unit, sense: { kind: 'date', group: unit.sense.group } };
    if (
      /^\p{Lu}/u.test(unit.text) &&
      /^(?:may|march)$/u.test(unit.key) &&
      beside.some((b) => b?.kind === 'number')
    )
      return { ...unit, meaning: `month:${unit.key}`, sense: { kind: 'month', group: unit.key } };
    return unit;
  });
}

function isMonth(unit: Unit | undefined): boolean {
  return unit?.sense?.kind === 'month' || /^(?:May|March)$/u.test(unit?.text ?? '');
}

/** "artikel 4.2", "§ 3": the number names a place in this or another text. */
function markReferences(units: Unit[], { references }: Vocabulary): Unit[] {
  return units.map((unit, at) => {
    const before = units[at - 1];
    return unit.kind === 'number' && /^\d/u.test(unit.text) && before && references.has(before.key)
      ? { ...unit, kind: 'reference' }
      : unit;
  });
}

/** "…; or" at the end of an item joins it to the next one: it belongs to the list, like the semicolon before it. */
function withoutListWord(units: Unit[], { lexicon }: Vocabulary): Unit[] {
  const last = units.at(-1);
  const before = units.at(-2);
  const joins = last && before?.kind === 'punctuation' && lexicon.listWords.includes(last.key);
  return joins ? [...units.slice(0, -1), { ...last, kind: 'punctuation', sense: null }] : units;
}
