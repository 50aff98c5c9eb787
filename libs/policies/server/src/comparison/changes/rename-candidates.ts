import type { PreparedClause } from '../words/prepared-clause';
import type { Unit } from '../words/units-of-clause';
import { hunksOf, type Hunk } from './hunks';

/** Words that gave way to others. */
export interface Rename {
  was: readonly Unit[];
  becomes: readonly Unit[];
}

/** One place where they did. */
export interface Exchange extends Rename {
  /** The words that differ, without a neighbour taken along: the same for "work" and for "work account". */
  core: string;
  /** With a capital that no sentence starts with: a proper name. */
  isProper: boolean;
  /** Behind an article or a preposition, before a verb, or a word for a person: a thing with a name, nothing that is done. */
  isThing: boolean;
}

/** A longer run of words is another text, not another name. */
const MOST_WORDS = { name: 8, word: 4 } as const;

/** Words that stand before a noun. "te" and "to" stand before a verb. */
const BEFORE_A_NOUN = new Set(
  'de het een der den dit dat deze die van in op met aan door bij uit naar tegen the a an this that these those of on at with for from by your our'.split(
    ' ',
  ),
);

/** Verbs that stand behind what they say something about: "Passwords are …". */
const BEHIND_A_SUBJECT = new Set('is are was were has have zijn wordt worden heeft hebben'.split(' '));

/** Kinds of words that ask something: replacing them everywhere changes every rule. */
const ASKS = new Set([
  'negation',
  'modality',
  'exception',
  'condition',
  'scope',
  'hedge',
  'number',
  'date',
  'unit',
  'month',
  'weekday',
  'pronoun',
]);

/** Exchanges in a clause that may be part of a rename, each also with the word before or behind it ("work account"). */
export function exchangesOf(old: PreparedClause, new_: PreparedClause): Exchange[] {
  return hunksOf(old.units, new_.units).flatMap((hunk) => {
    const was = hunk.removed.filter(isWord);
    const becomes = hunk.added.filter(isWord);
    if (was.length === 0 || becomes.length === 0) return [];
    const isProper = startsProperly(was, hunk) && becomes.some(hasCapital);
    const most = MOST_WORDS[isProper ? 'name' : 'word'];
    if (was.length > most || becomes.length > most) return [];
    const about = { core: `${meaningOf(was)}\n${meaningOf(becomes)}`, isProper, isThing: isThing(was, hunk) };
    return [
      { was, becomes },
      ...(hunk.previous ? [{ was: [hunk.previous, ...was], becomes: [hunk.previous, ...becomes] }] : []),
      ...(hunk.next ? [{ was: [...was, hunk.next], becomes: [...becomes, hunk.next] }] : []),
    ]
      .filter(isName)
      .map((rename) => ({ ...rename, ...about }));
  });
}

function isWord({ kind }: Unit): boolean {
  return kind !== 'punctuation';
}

function startsProperly(was: readonly Unit[], { previous }: Hunk): boolean {
  const startsSentence =
    previous === null || (previous.kind === 'punctuation' && /[.!?:]/u.test(previous.text));
  return (
    was.slice(startsSentence ? 1 : 0).some(hasCapital) || was.some(({ text }) => /\p{L}\p{Lu}/u.test(text))
  );
}

function hasCapital({ text }: Unit): boolean {
  return /\p{Lu}/u.test(text);
}

function isThing(was: readonly Unit[], { previous, next }: Hunk): boolean {
  const isSubject = next?.sense?.kind === 'modality' || BEHIND_A_SUBJECT.has(next?.key ?? '');
  return (
    was.some(({ sense }) => sense?.kind === 'actor') || BEFORE_A_NOUN.has(previous?.key ?? '') || isSubject
  );
}

/** Words that carry content and ask nothing by themselves; persons only for the same kind of person. */
function isName({ was, becomes }: Rename): boolean {
  const all = [...was, ...becomes];
  if (all.some(({ kind, sense }) => (kind !== 'word' && kind !== 'email') || ASKS.has(sense?.kind ?? '')))
    return false;
  if ([was, becomes].some((units) => units.every(({ sense }) => sense?.kind === 'function'))) return false;
  const actors = (units: readonly Unit[]) =>
    units.flatMap(({ sense }) => (sense?.kind === 'actor' ? [sense.group] : [])).join('|');
  return actors(was) === '' || actors(becomes) === '' || actors(was) === actors(becomes);
}

export function meaningOf(units: readonly Unit[]): string {
  return units.map(({ meaning }) => meaning).join(' ');
}
