import type { Comparison } from '@leidraad/policies/model';
import type { Link } from '../alignment/link';
import { withUnits, type PreparedClause } from '../words/prepared-clause';
import { unitsOf, type Unit } from '../words/units-of-clause';
import type { Vocabulary } from '../words/vocabulary';
import type { Rename } from './rename-candidates';
import { wordsOf } from './hunks';

/**
 * The old clauses with the new names in place of the old ones, so that only other changes are left to see. A clause
 * whose counterpart kept the old name keeps it too.
 */
export function withRenames(
  clauses: readonly PreparedClause[],
  renames: readonly Rename[],
  { links, new: new_ }: { links: readonly Pick<Link, 'from' | 'to'>[]; new: readonly PreparedClause[] },
): PreparedClause[] {
  const counterparts = new Map(links.flatMap(({ from, to }) => from.map((at) => [at, to] as const)));
  const byFirst = new Map<string, Rename[]>();
  for (const rename of [...renames].sort((a, b) => b.was.length - a.was.length)) {
    const first = rename.was[0]?.text ?? '';
    byFirst.set(first, [...(byFirst.get(first) ?? []), rename]);
  }
  return clauses.map((clause) => {
    if (!clause.units.some(({ text }) => byFirst.has(text))) return clause;
    const others = (counterparts.get(clause.at) ?? []).flatMap((at) => new_[at] ?? []);
    const kept = (rename: Rename) => others.some(({ units }) => holds(units, rename.was));
    return {
      ...clause,
      ...withUnits(replaced(clause.units, (text) => byFirst.get(text)?.filter((r) => !kept(r)))),
    };
  });
}

function replaced(
  units: readonly Unit[],
  startingWith: (text: string) => readonly Rename[] | undefined,
): Unit[] {
  const result: Unit[] = [];
  for (let at = 0; at < units.length;) {
    const here = startingWith(units[at]?.text ?? '');
    const rename = here?.find(({ was }) => was.every(({ text }, next) => units[at + next]?.text === text));
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

/** The renames as an owner reads them, each with the number of clauses it touched; case alone makes no other rename. */
export function countRenames(
  renames: readonly Rename[],
  renamed: readonly PreparedClause[],
): Comparison['renames'] {
  const counts = new Map<string, { was: string; becomes: string; clauses: Set<number> }>();
  for (const { was, becomes } of renames) {
    const [from, to] = [wordsOf(was), wordsOf(becomes)];
    const key = `${from}\n${to}`.toLowerCase();
    const known = counts.get(key) ?? { was: from, becomes: to, clauses: new Set<number>() };
    // Lower case first: what starts a sentence is written with a capital for that reason only.
    if (from > known.was) [known.was, known.becomes] = [from, to];
    for (const { units, at } of renamed)
      if (units.some((unit) => unit.renamed === to && unit.text === from)) known.clauses.add(at);
    counts.set(key, known);
  }
  return [...counts.values()]
    .map(({ was, becomes, clauses }) => ({ was, becomes, clauses: clauses.size }))
    .filter(({ clauses }) => clauses > 0)
    .sort((a, b) => b.clauses - a.clauses || (a.was < b.was ? -1 : 1));
}

function holds(words: readonly Unit[], run: readonly Unit[]): boolean {
  return words.some((_, at) => run.every(({ text }, next) => words[at + next]?.text === text));
}

/** The renames a comparison tells of, read again: as written, and as they start a sentence. */
export function renamesFromNames(names: Comparison['renames'], vocabulary: Vocabulary): Rename[] {
  const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
  return names.flatMap(({ was, becomes }) => {
    const forms = [
      [was, becomes],
      [capital(was), capital(becomes)],
    ].slice(0, capital(was) === was ? 1 : 2);
    return forms.map(([from = '', to = '']) => ({
      was: unitsOf(from, vocabulary),
      becomes: unitsOf(to, vocabulary),
    }));
  });
}
