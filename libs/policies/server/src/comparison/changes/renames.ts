import type { Comparison } from '@leidraad/policies/model';
import type { Links } from '../alignment/link';
import { withUnits, type PreparedClause } from '../words/prepared-clause';
import { unitsOf, type Unit } from '../words/units-of-clause';
import type { Vocabulary } from '../words/vocabulary';
import { clausesPerWord } from './document-words';
import { hunksOf, wordsOf } from './hunks';

/** Words that were replaced throughout a document. */
export interface Rename {
  was: readonly Unit[];
  becomes: readonly Unit[];
}

/** A longer run of words is another text, not another name. */
const MOST_WORDS = 4;
/** Clauses in which a name (with a capital) or any other word must have been replaced. */
const LEAST_CLAUSES = { name: 2, word: 3 } as const;
/** Kinds of words that ask something: replacing them everywhere changes every rule. */
const NEVER = new Set([
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
  'function',
]);

/**
 * Document-wide renames: words that stood in several clauses, stand nowhere in the new text, and gave way to the same
 * other words in nearly all clauses that are still there. The new words must be new too, unless both name the same kind
 * of person: "medewerkers" may become "collega's", but "medewerkers" that becomes "managers" asks somebody else.
 */
export function findRenames(
  old: readonly PreparedClause[],
  new_: readonly PreparedClause[],
  links: Links,
): Rename[] {
  const [oldWords, newWords] = [clausesPerWord(old), clausesPerWord(new_)];
  const found = new Map<string, { renames: Map<string, Rename>; clauses: Set<number> }>();
  for (const { from, to } of links.all) {
    const [was, becomes] = [old[from[0] ?? -1], new_[to[0] ?? -1]];
    if (from.length !== 1 || to.length !== 1 || !was || !becomes || was.normal === becomes.normal) continue;
    for (const rename of exchanged(was.units, becomes.units)) {
      if (!isName(rename)) continue;
      const key = `${meaningOf(rename.was)}\n${meaningOf(rename.becomes)}`;
      const known = found.get(key) ?? { renames: new Map<string, Rename>(), clauses: new Set<number>() };
      known.renames.set(keyOfUnits(rename.was), rename);
      known.clauses.add(was.at);
      found.set(key, known);
    }
  }
  return [...found.values()].flatMap(({ renames, clauses }) => {
    const all = [...renames.values()];
    const least = all.every(isCapitalised) ? LEAST_CLAUSES.name : LEAST_CLAUSES.word;
    return clauses.size >= least && all.every((rename) => isEverywhere(rename, oldWords, newWords))
      ? all
      : [];
  });
}

/** Single exchanges of a clause; two neighbours exchanged together are taken apart word for word. */
function exchanged(old: readonly Unit[], new_: readonly Unit[]): Rename[] {
  return hunksOf(old, new_).flatMap(({ removed, added }) => {
    const [was, becomes] = [removed, added].map((units) =>
      units.filter(({ kind }) => kind !== 'punctuation'),
    );
    if (!was?.length || !becomes?.length || was.length > MOST_WORDS || becomes.length > MOST_WORDS) return [];
    return [{ was, becomes }];
  });
}

function isName({ was, becomes }: Rename): boolean {
  const all = [...was, ...becomes];
  if (all.some(({ kind }) => kind !== 'word' && kind !== 'email')) return false;
  if (all.some(({ sense }) => sense !== null && NEVER.has(sense.kind)) && !all.some(isProper)) return false;
  if (all.every(({ sense }) => sense !== null && NEVER.has(sense.kind))) return false;
  if (was.some(({ sense }) => sense !== null && NEVER.has(sense.kind) && sense.kind !== 'function'))
    return false;
  if (becomes.some(({ sense }) => sense !== null && NEVER.has(sense.kind) && sense.kind !== 'function'))
    return false;
  const actors = (units: readonly Unit[]) =>
    units.flatMap(({ sense }) => (sense?.kind === 'actor' ? [sense.group] : [])).join('|');
  return actors(was) === '' || actors(becomes) === '' || actors(was) === actors(becomes);
}

function isProper({ text }: Unit): boolean {
  return /^\p{Lu}/u.test(text);
}

function isCapitalised({ was, becomes }: Rename): boolean {
  return was.some(isProper) && becomes.some(isProper);
}

/** Gone from the new text, and new in it, unless both words are known to mean the same. */
function isEverywhere(
  { was, becomes }: Rename,
  oldWords: ReadonlyMap<string, number>,
  newWords: ReadonlyMap<string, number>,
): boolean {
  const gone = was.some(({ key }) => !newWords.has(key));
  const fresh = becomes.some(({ key }) => !oldWords.has(key));
  return gone && (fresh || meaningOf(was) === meaningOf(becomes));
}

function keyOfUnits(units: readonly Unit[]): string {
  return units.map(({ key }) => key).join(' ');
}

function meaningOf(units: readonly Unit[]): string {
  return units.map(({ meaning }) => meaning).join(' ');
}

/** The old clauses with the new names in place of the old ones, so that only other changes are left to see. */
export function withRenames(
  clauses: readonly PreparedClause[],
  renames: readonly Rename[],
): PreparedClause[] {
  const byFirst = new Map<string, Rename[]>();
  for (const rename of [...renames].sort((a, b) => b.was.length - a.was.length)) {
    const first = rename.was[0]?.key ?? '';
    byFirst.set(first, [...(byFirst.get(first) ?? []), rename]);
  }
  return clauses.map((clause) => {
    if (!clause.units.some(({ key }) => byFirst.has(key))) return clause;
    return { ...clause, ...withUnits(replaced(clause.units, byFirst)) };
  });
}

function replaced(units: readonly Unit[], byFirst: ReadonlyMap<string, readonly Rename[]>): Unit[] {
  const result: Unit[] = [];
  for (let at = 0; at < units.length;) {
    const here = byFirst.get(units[at]?.key ?? '');
    const rename = here?.find(({ was }) => was.every(({ key }, next) => units[at + next]?.key === key));
    if (rename) {
      const [text, renamed] = [wordsOf(units.slice(at, at + rename.was.length)), wordsOf(rename.becomes)];
      result.push(
        ...rename.becomes.map((unit, index) =>
          index === 0 ? { ...unit, text, renamed } : { ...unit, text: '', renamed: '' },
        ),
      );
      at += rename.was.length;
    } else {
      const unit = units[at];
      if (unit) result.push(unit);
      at++;
    }
  }
  return result;
}

/** The renames as an owner reads them, each with the number of clauses it touched. */
export function countRenames(
  renames: readonly Rename[],
  old: readonly PreparedClause[],
): Comparison['renames'] {
  return renames
    .map(({ was, becomes }) => ({
      was: wordsOf(was),
      becomes: wordsOf(becomes),
      clauses: old.filter(({ words }) => holds(words, was)).length,
    }))
    .sort((a, b) => b.clauses - a.clauses || (a.was < b.was ? -1 : 1));
}

function holds(words: readonly Unit[], run: readonly Unit[]): boolean {
  return words.some((_, at) => run.every(({ key }, next) => words[at + next]?.key === key));
}

/** The renames a comparison tells of, read again. */
export function renamesFromNames(names: Comparison['renames'], vocabulary: Vocabulary): Rename[] {
  return names.map(({ was, becomes }) => ({
    was: unitsOf(was, vocabulary),
    becomes: unitsOf(becomes, vocabulary),
  }));
}
