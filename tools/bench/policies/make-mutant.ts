import type { ComparableClause } from '@leidraad/policies/model';
import type { BenchDocument } from './corpus.ts';
import { edited, type Mutant, type Mutation, type Mutators } from './mutants.ts';
import type { Random } from './random.ts';

const TRIES = 60;
const PUT_IN = {
  nl: 'Deze zin staat er in de nieuwe tekst bij en gaat over vergaderzalen.',
  en: 'This sentence was put into the new text and is about meeting rooms.',
};

/** One mutant of a document, in half of the cases with another sentence put in above; null where it does not apply. */
export function makeMutant(
  { clauses, language }: BenchDocument,
  mutation: Mutation,
  mutators: Mutators,
  random: Random,
): Mutant | null {
  const old = withIds(clauses, 'a');
  const fresh = withIds(clauses, 'b');
  const mutant = applied(old, fresh, mutation, mutators, random);
  if (!mutant || random.next() < 0.5) return mutant;
  const first = mutant.new[0];
  if (!first) return mutant;
  const added = { ...first, id: 'put-in', text: PUT_IN[language] };
  return {
    ...mutant,
    new: renumbered([added, ...mutant.new]),
    touched: [...mutant.touched, { from: [], to: ['put-in'] }],
  };
}

function applied(
  old: ComparableClause[],
  fresh: ComparableClause[],
  mutation: Mutation,
  mutators: Mutators,
  random: Random,
): Mutant | null {
  if (mutation === 'rename') return renamed(old, fresh, mutators, random);
  if (mutation === 'renumbering') return otherNumbers(old, fresh);
  if (mutation === 'move') return moved(old, fresh, random);
  for (let attempt = 0; attempt < TRIES; attempt++) {
    const at = random.below(fresh.length);
    const mutant =
      mutation === 'date'
        ? otherDate(old, fresh, at, mutators, random)
        : mutation === 'split' || mutation === 'merge'
          ? divided(old, fresh, at, mutation, mutators)
          : oneEdited(old, fresh, at, mutation, mutators, random);
    if (mutant) return mutant;
  }
  return null;
}

function withIds(clauses: readonly ComparableClause[], prefix: string): ComparableClause[] {
  return clauses.map((clause, at) => ({ ...clause, id: `${prefix}${at + 1}` }));
}

function renumbered(clauses: readonly ComparableClause[]): ComparableClause[] {
  return clauses.map((clause, at) => ({ ...clause, ordinal: at + 1 }));
}

/** A sentence that stands once, so that it is plain which one was touched. */
function isPlain(clauses: readonly ComparableClause[], at: number): boolean {
  const text = clauses[at]?.text ?? '';
  return text.split(' ').length >= 4 && clauses.filter((clause) => clause.text === text).length === 1;
}

function oneEdited(
  old: ComparableClause[],
  fresh: ComparableClause[],
  at: number,
  mutation: Mutation,
  mutators: Mutators,
  random: Random,
): Mutant | null {
  const clause = fresh[at];
  if (!clause || !isPlain(old, at)) return null;
  const text = edited(clause.text, mutation, mutators, random);
  if (text === null || text === clause.text) return null;
  const changed = fresh.map((other, place) => (place === at ? { ...other, text } : other));
  return { mutation, old, new: changed, touched: [pair(at)] };
}

function pair(at: number): { from: string[]; to: string[] } {
  return { from: [`a${at + 1}`], to: [`b${at + 1}`] };
}

function otherDate(
  old: ComparableClause[],
  fresh: ComparableClause[],
  at: number,
  { dates }: Mutators,
  random: Random,
): Mutant | null {
  if (!isPlain(old, at) || !/[.;]$/u.test(old[at]?.text ?? '')) return null;
  const [was, becomes] = random.pick(dates);
  const dated = (clauses: readonly ComparableClause[], date: string) =>
    clauses.map((clause, place) =>
      place === at ? { ...clause, text: clause.text.replace(/[.;]$/u, ` (${date})$&`) } : clause,
    );
  return { mutation: 'date', old: dated(old, was), new: dated(fresh, becomes), touched: [pair(at)] };
}

function renamed(
  old: ComparableClause[],
  fresh: ComparableClause[],
  { renames }: Mutators,
  random: Random,
): Mutant | null {
  for (const [pattern, by] of random.shuffled(renames)) {
    const changed = fresh.map((clause) => ({ ...clause, text: clause.text.replace(pattern, by) }));
    const touched = changed.flatMap(({ text }, at) => (text === old[at]?.text ? [] : [pair(at)]));
    if (touched.length >= 3) return { mutation: 'rename', old, new: changed, touched };
  }
  return null;
}

/** A chapter put in front: every section counts one more, and so do references to sections that are there. */
function otherNumbers(old: ComparableClause[], fresh: ComparableClause[]): Mutant | null {
  const sections = new Set(old.map(({ sectionNumber }) => sectionNumber));
  const next = (number: string) => number.replace(/^\d+/u, (whole) => String(Number(whole) + 1));
  if (![...sections].some((number) => /^[1-9]/u.test(number))) return null;
  const changed = fresh.map((clause) => ({
    ...clause,
    sectionNumber: next(clause.sectionNumber),
    number: next(clause.number),
    text: clause.text
      .replace(/^(\d+)(?=[.)°] )/u, (whole) => String(Number(whole) + 1))
      .replace(
        /(\b(?:[Aa]rtikel|[Aa]rticle|[Ss]ection|[Pp]aragraaf) )(\d+)\b(?![:.]\d)/gu,
        (all, word: string, number: string) => (sections.has(number) ? `${word}${next(number)}` : all),
      ),
  }));
  const touched = changed.flatMap(({ text }, at) => (text === old[at]?.text ? [] : [pair(at)]));
  return { mutation: 'renumbering', old, new: changed, touched };
}

/** One sentence to another place, at least three further on. */
function moved(old: ComparableClause[], fresh: ComparableClause[], random: Random): Mutant | null {
  for (let attempt = 0; attempt < TRIES; attempt++) {
    const [from, to] = [random.below(fresh.length), random.below(fresh.length)];
    const [clause, place] = [fresh[from], fresh[to]];
    if (!clause || !place || Math.abs(from - to) < 3 || !isPlain(old, from)) continue;
    const rest = fresh.filter((_, at) => at !== from);
    const { sectionNumber, sectionHeading } = place;
    rest.splice(to, 0, { ...clause, sectionNumber, sectionHeading, number: `${place.number}a` });
    return { mutation: 'move', old, new: renumbered(rest), touched: [pair(from)] };
  }
  return null;
}

/** A sentence cut at its "and" into two (each of at least four words), or the other way round. */
function divided(
  old: ComparableClause[],
  fresh: ComparableClause[],
  at: number,
  mutation: 'split' | 'merge',
  { and }: Mutators,
): Mutant | null {
  const clause = fresh[at];
  if (!clause || !isPlain(old, at)) return null;
  const match = new RegExp(`^(.{20,}?),? ${and} (.{20,})$`, 'u').exec(clause.text);
  const [, first, second] = match ?? [];
  if (!first || !second || [first, second].some((part) => part.split(' ').length < 4)) return null;
  const parts = [`${first}.`, second.charAt(0).toUpperCase() + second.slice(1)];
  const cut = (clauses: readonly ComparableClause[], prefix: string) =>
    renumbered(
      clauses.flatMap((other, place) =>
        place === at ? parts.map((text, part) => ({ ...other, id: `${prefix}part${part}`, text })) : [other],
      ),
    );
  return mutation === 'split'
    ? { mutation, old, new: cut(fresh, 'b'), touched: [{ from: [`a${at + 1}`], to: ['bpart0', 'bpart1'] }] }
    : {
        mutation,
        old: cut(old, 'a'),
        new: fresh,
        touched: [{ from: ['apart0', 'apart1'], to: [`b${at + 1}`] }],
      };
}
