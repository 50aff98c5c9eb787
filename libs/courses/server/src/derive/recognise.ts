import type { DerivableClause } from '@leidraad/courses/model';
import type { Addressee } from '@leidraad/policies/model';
import type { Language } from '@leidraad/shared/model';
import type { ClauseById } from './rule-line';
import type { Act, Recognition, Stance } from './templates/template';

/** A longer clause says more than one thing: a word in it no longer tells what it is about. */
const MOST_RECOGNISED = 320;
const STAFF: readonly Addressee[] = ['employee', 'spokesperson', 'none'];

/** What a clause says about an act, null for nothing: the first way to recognise it that fits its reading and its words. */
export function stanceOf(
  act: Act,
  clause: DerivableClause,
  master: Language,
  clauseById: ClauseById,
): Stance | null {
  const { reading } = clause;
  if (reading === null || reading.decision !== 'adopted') return null;
  if (!(act.addressees ?? STAFF).includes(reading.addressee)) return null;
  const words = wordsAbove(clause, master, clauseById);
  if (words.length > MOST_RECOGNISED) return null;
  return act.says.find((way) => fits(way, reading.norm, words, master))?.stance ?? null;
}

function fits(
  way: Recognition,
  norm: Recognition['norms'][number],
  words: string,
  language: Language,
): boolean {
  const without = way.without?.[language];
  return (
    way.norms.includes(norm) &&
    way[language].every((part) => startingWord(part).test(words)) &&
    (without === undefined || !startingWord(without).test(words))
  );
}

/** Whether a pattern occurs in a clause, where a word begins. */
export const occursIn = (part: string, clause: DerivableClause, language: Language): boolean =>
  startingWord(part).test(clause.text[language] ?? '');

const compiled = new Map<string, RegExp>();

/** A pattern where a word begins. */
function startingWord(part: string): RegExp {
  const known = compiled.get(part);
  if (known) return known;
  const made = new RegExp(`(?<![\\p{L}\\p{N}])(?:${part})`, 'iu');
  compiled.set(part, made);
  return made;
}

/** A clause with all that leads in to it. */
export function wordsAbove(clause: DerivableClause, language: Language, clauseById: ClauseById): string {
  const texts: string[] = [];
  const seen = new Set<string>();
  let at: DerivableClause | undefined = clause;
  while (at && !seen.has(at.id)) {
    seen.add(at.id);
    texts.unshift(at.text[language] ?? '');
    at = at.leadIn === null ? undefined : clauseById(at.leadIn);
  }
  return texts.join(' ');
}
