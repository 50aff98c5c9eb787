import { isRight, type SituationItem } from '@leidraad/quizzes/model';
import type { z } from 'zod';
import type { Consequence } from './attempts';
import type { citedClauseSchema } from './learning';

type CitedClause = z.infer<typeof citedClauseSchema>;

/**
 * What follows from a choice. Of several chosen options the first wrong one speaks, so that nobody reads praise for an
 * answer that does not count. `clauseOf` gives a clause as it stands in the version of the policy the course teaches.
 */
export function consequenceOf(
  item: SituationItem,
  chosen: readonly string[],
  clauseOf: (clauseId: string) => CitedClause | undefined,
  savedAt: Date,
): Consequence {
  const options = item.options.filter((option) => chosen.includes(option.key));
  const speaking = options.find((option) => !option.right) ?? options[0];
  return {
    right: isRight(item, chosen),
    chosen: [...chosen],
    feedback: speaking?.feedback ?? {},
    clauses: (speaking?.clauses ?? []).flatMap(({ clauseId, effect }) => {
      const clause = clauseOf(clauseId);
      return clause ? [{ ...clause, effect }] : [];
    }),
    ...(speaking?.misconception && { misconception: speaking.misconception }),
    savedAt: savedAt.toISOString(),
  };
}
