import type { Warning } from '@leidraad/policies/model';
import { firstUses } from './first-uses';
import { has, stretches } from './words';
import { aboutClause, type WarnedClause, type WarnedDocument } from './warned-document';

/**
 * Roles and things written with a capital after an article ("de Beheerder") that are defined nowhere, in a document that
 * defines others that way; each at its first use. Without such definitions a capital is only a habit.
 */
export function undefinedRoles({ clauses, lexicon }: WarnedDocument): Warning[] {
  const { definingHeading, defines, definable, articles } = lexicon;
  const word = `(?<![\\p{L}])(?:${definable.join('|')})(?![\\p{L}-])`;
  const defining = clauses.filter(
    ({ clause, section, proposal }) =>
      proposal?.norm === 'definition' || has(section.heading, definingHeading) || has(clause.text, defines),
  );
  if (!defineWithCapitals(defining, word)) return [];
  const inAnyCase = new RegExp(word, 'giu');
  const defined = new Set(
    defining.flatMap(({ clause }) =>
      stretches(clause.text, inAnyCase).map(({ words }) => words.toLowerCase()),
    ),
  );
  // Followed by another capital it is a part of a name.
  const used = new RegExp(
    `(?<=(?<![\\p{L}])(?:${articles.flatMap(eitherCase).join('|')}) )${word}(?! \\p{Lu})`,
    'gu',
  );
  return firstUses(clauses, (text) =>
    stretches(text, used).filter(({ words }) => !isDefined(words.toLowerCase(), defined)),
  ).map(({ warned, at }) => aboutClause('undefined-term', warned.clause, at, { why: 'role' }));
}

/** A capital inside the sentence, or at its start where the term itself stands first. */
function defineWithCapitals(defining: readonly WarnedClause[], word: string): boolean {
  const inside = new RegExp(`(?<=.)${word}`, 'u');
  const first = new RegExp(`^["“'‘]?${word}["”'’]? ?(?::|means|–|-)`, 'u');
  return defining.some(({ clause }) => has(clause.text, inside) || has(clause.text, first));
}

const eitherCase = (word: string): string[] => [word, `${word.charAt(0).toUpperCase()}${word.slice(1)}`];

/** In one number or the other. */
const isDefined = (word: string, defined: ReadonlySet<string>): boolean =>
  [word, `${word}s`, `${word}en`, word.replace(/(?:en|s)$/u, '')].some((form) => defined.has(form));
