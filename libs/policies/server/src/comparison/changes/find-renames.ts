import type { Links } from '../alignment/link';
import type { PreparedClause } from '../words/prepared-clause';
import type { Unit } from '../words/units-of-clause';
import { exchangesOf, meaningOf, type Exchange, type Rename } from './rename-candidates';

/** Clauses in which words must have been replaced: proper names, other words, and words that only changed beside another. */
const LEAST_CLAUSES = { name: 2, word: 3, beside: 4 } as const;
/** Share of the exchanges that must show that the words name something. */
const THINGS = 0.3;
/** Share of the clauses with a name that may keep it: somebody forgot one. */
const LEFT_BEHIND = 0.1;

interface Candidate {
  core: string;
  /** By how the words are written. */
  forms: Map<string, Rename>;
  clauses: Set<number>;
  exchanges: Exchange[];
}

/**
 * Document-wide renames: words that stood in several clauses, stand (nearly) nowhere in the new text, and gave way to
 * the same other words. The new words must be new too, unless both name the same kind of person: "medewerkers" may
 * become "collega's", but "medewerkers" that becomes "managers" asks somebody else. Words for what is done are no names:
 * "meld" that becomes "negeer" changes every rule it stands in.
 */
export function findRenames(
  old: readonly PreparedClause[],
  new_: readonly PreparedClause[],
  links: Links,
): Rename[] {
  const found = new Map<string, Candidate>();
  for (const { from, to } of links.all) {
    const [was, becomes] = [old[from[0] ?? -1], new_[to[0] ?? -1]];
    if (from.length !== 1 || to.length !== 1 || !was || !becomes || was.normal === becomes.normal) continue;
    for (const exchange of exchangesOf(was, becomes)) {
      const meaning = `${meaningOf(exchange.was)}\n${meaningOf(exchange.becomes)}`;
      const { core } = exchange;
      const known = found.get(meaning) ?? newCandidate(core);
      known.forms.set(`${formOf(exchange.was)}\n${formOf(exchange.becomes)}`, exchange);
      known.clauses.add(was.at);
      known.exchanges.push(exchange);
      found.set(meaning, known);
    }
  }
  const likely = [...found].filter(([meaning, candidate]) => isEnough(meaning, candidate));
  const texts = { old: old.map(textOf), new: new_.map(textOf) };
  return oneEach(
    likely
      .map(([, candidate]) => candidate)
      .sort((a, b) => b.clauses.size - a.clauses.size)
      .flatMap(({ core, forms }) => {
        const everywhere = [...forms.values()].filter((rename) => isEverywhere(rename, texts));
        return everywhere.length > 0 ? [{ core, renames: everywhere }] : [];
      }),
  );
}

function newCandidate(core: string): Candidate {
  return { core, forms: new Map(), clauses: new Set(), exchanges: [] };
}

function isEnough(meaning: string, { core, clauses, exchanges }: Candidate): boolean {
  if (exchanges.some(({ isProper }) => isProper)) return clauses.size >= LEAST_CLAUSES.name;
  const things = exchanges.filter(({ isThing }) => isThing).length;
  if (things < THINGS * exchanges.length) return false;
  return clauses.size >= (meaning === core ? LEAST_CLAUSES.word : LEAST_CLAUSES.beside);
}

/**
 * One new name for each old one, and one phrase for each pair of words that differ: the one found most often. Where
 * another goes on longer ("Autoriteit Consument", "Autoriteit Consument en Markt") the shorter was cut off by a word
 * that stands in both texts.
 */
function oneEach(candidates: readonly { core: string; renames: readonly Rename[] }[]): Rename[] {
  const cores = new Set<string>();
  const chosen = new Map<string, Rename>();
  for (const { core, renames } of candidates) {
    if (cores.has(core)) continue;
    cores.add(core);
    for (const rename of renames) {
      const known = chosen.get(formOf(rename.was));
      const goesOn = known && formOf(rename.becomes).startsWith(`${formOf(known.becomes)} `);
      if (!known || goesOn) chosen.set(formOf(rename.was), rename);
    }
  }
  return [...chosen.values()];
}

/** (Nearly) gone from the new text, and new in it, unless both words are known to mean the same. */
function isEverywhere({ was, becomes }: Rename, texts: { old: string[]; new: string[] }): boolean {
  const left = clausesWith(was, texts.new);
  const fresh = clausesWith(becomes, texts.old) === 0;
  return (
    left <= LEFT_BEHIND * clausesWith(was, texts.old) && (fresh || meaningOf(was) === meaningOf(becomes))
  );
}

/** The words of a clause as they are written: "Service" may be renamed where "service" stays. */
function textOf({ words }: PreparedClause): string {
  return ` ${formOf(words)} `;
}

function formOf(units: readonly Unit[]): string {
  return units.map(({ text }) => text).join(' ');
}

function clausesWith(units: readonly Unit[], texts: readonly string[]): number {
  const run = ` ${formOf(units)} `;
  return texts.filter((text) => text.includes(run)).length;
}
