import type { Citation, Consequence as Judged, GivenResponse } from '@leidraad/quizzes/model';
import type { z } from 'zod';
import type { Consequence } from './attempts';
import type { citedClauseSchema } from './learning';

/** A clause as it stands in the version of the policy that the course teaches; undefined where it has none. */
export type ClauseOf = (clauseId: string) => z.infer<typeof citedClauseSchema> | undefined;

/** What follows from an answer, with the words of its clauses; a clause that the policy does not have is left out. */
export function citedConsequence(
  { clauses, parts, ending, ...said }: Judged,
  response: GivenResponse,
  clauseOf: ClauseOf,
): Omit<Consequence, 'savedAt'> {
  const cite = (citations: readonly Citation[]) =>
    citations.flatMap(({ clauseId, effect }) => {
      const clause = clauseOf(clauseId);
      return clause ? [{ ...clause, effect }] : [];
    });
  return {
    ...said,
    response,
    clauses: cite(clauses),
    ...(parts && { parts: parts.map((part) => ({ ...part, clauses: cite(part.clauses) })) }),
    ...(ending && { ending: { ...ending, clauses: cite(ending.clauses) } }),
  };
}
