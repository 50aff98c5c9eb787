import type { Links } from '../alignment/link';
import type { PreparedClause } from '../words/prepared-clause';
import type { Unit } from '../words/units-of-clause';
import { hunksOf } from './hunks';

/** Words that were replaced throughout a document. */
export interface Rename {
  was: readonly Unit[];
  becomes: readonly Unit[];
}

/** A longer run of words is another text, not another name. */
const MOST_WORDS = { name: 8, word: 4 } as const;
/** Clauses in which a name (with a capital) or any other word must have been replaced. */
const LEAST_CLAUSES = { name: 2, word: 3 } as const;
/** Share of the clauses with a name that may keep it: somebody forgot one. */
const LEFT_BEHIND = 0.1;
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
  const [oldForms, newForms] = [clausesPerForm(old), clausesPerForm(new_)];
  const found = new Map<string, { forms: Map<string, Rename>; clauses: Set<number> }>();
  for (const { from, to } of links.all) {
    const [was, becomes] = [old[from[0] ?? -1], new_[to[0] ?? -1]];
    if (from.length !== 1 || to.length !== 1 || !was || !becomes || was.normal === becomes.normal) continue;
    for (const rename of exchanged(was.units, becomes.units)) {
      if (!isName(rename) || !isEverywhere(rename, oldForms, newForms)) continue;
      const meaning = `${meaningOf(rename.was)}\n${meaningOf(rename.becomes)}`;
      const known = found.get(meaning) ?? { forms: new Map<string, Rename>(), clauses: new Set<number>() };
      known.forms.set(`${formOf(rename.was)}\n${formOf(rename.becomes)}`, rename);
      known.clauses.add(was.at);
      found.set(meaning, known);
    }
  }
  const likely = [...found.values()].filter(({ forms, clauses }) => {
    const names = [...forms.values()].every(isCapitalised);
    return clauses.size >= (names ? LEAST_CLAUSES.name : LEAST_CLAUSES.word);
  });
  return oneEach(
    likely.sort((a, b) => b.clauses.size - a.clauses.size).flatMap(({ forms }) => [...forms.values()]),
  );
}

/**
 * One new name for each old one: the one found most often comes first, but where another goes on longer ("Autoriteit
 * Consument", "Autoriteit Consument en Markt") the shorter was cut off by a word that stands in both texts.
 */
function oneEach(renames: readonly Rename[]): Rename[] {
  const chosen = new Map<string, Rename>();
  for (const rename of renames) {
    const known = chosen.get(formOf(rename.was));
    const goesOn = known && formOf(rename.becomes).startsWith(`${formOf(known.becomes)} `);
    if (!known || goesOn) chosen.set(formOf(rename.was), rename);
  }
  return [...chosen.values()];
}

/** Single exchanges of a clause; two neighbours exchanged together are taken apart word for word. */
function exchanged(old: readonly Unit[], new_: readonly Unit[]): Rename[] {
  return hunksOf(old, new_).flatMap(({ removed, added }) => {
    const [was, becomes] = [removed, added].map((units) =>
      units.filter(({ kind }) => kind !== 'punctuation'),
    );
    if (!was?.length || !becomes?.length) return [];
    const most = MOST_WORDS[isCapitalised({ was, becomes }) ? 'name' : 'word'];
    if (was.length > most || becomes.length > most) return [];
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

/** (Nearly) gone from the new text, and new in it, unless both words are known to mean the same. */
function isEverywhere(
  { was, becomes }: Rename,
  oldForms: ReadonlyMap<string, number>,
  newForms: ReadonlyMap<string, number>,
): boolean {
  const gone = was.some(({ text }) => (newForms.get(text) ?? 0) <= LEFT_BEHIND * (oldForms.get(text) ?? 0));
  const fresh = becomes.some(({ text }) => !oldForms.has(text));
  return gone && (fresh || meaningOf(was) === meaningOf(becomes));
}

/** In how many clauses each word stands as it is written: "Service" may be renamed where "service" stays. */
function clausesPerForm(clauses: readonly PreparedClause[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { words } of clauses)
    for (const form of new Set(words.map(({ text }) => text))) counts.set(form, (counts.get(form) ?? 0) + 1);
  return counts;
}

function formOf(units: readonly Unit[]): string {
  return units.map(({ text }) => text).join(' ');
}

function meaningOf(units: readonly Unit[]): string {
  return units.map(({ meaning }) => meaning).join(' ');
}
