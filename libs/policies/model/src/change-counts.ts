import { z } from 'zod';
import type { ChangeClass, RelationKind } from './comparison';

const count = z.int32();

/** What a comparison comes down to, in relations (rows of was–wordt). */
export const changeCountsSchema = z
  .object({
    kinds: z.object({
      same: count,
      moved: count,
      edited: count,
      split: count,
      merged: count,
      added: count,
      removed: count,
    }),
    classes: z.object({ none: count, cosmetic: count, clarifying: count, substantive: count }),
    /** New sentences that ask something new of people: those with a new meaning. */
    asksNew: count,
    /** Changes nobody looked at yet; approval waits for them. */
    open: count,
  })
  .meta({ id: 'ChangeCounts' });
export type ChangeCounts = z.infer<typeof changeCountsSchema>;

/** Relations that are alike, as they are counted: how many, and how many new clauses stand in them together. */
export interface AlikeRelations {
  kind: RelationKind;
  change: ChangeClass;
  needsLook: boolean;
  relations: number;
  newClauses: number;
}

export function changeCounts(groups: readonly AlikeRelations[]): ChangeCounts {
  const counts: ChangeCounts = {
    kinds: { same: 0, moved: 0, edited: 0, split: 0, merged: 0, added: 0, removed: 0 },
    classes: { none: 0, cosmetic: 0, clarifying: 0, substantive: 0 },
    asksNew: 0,
    open: 0,
  };
  for (const { kind, change, needsLook, relations, newClauses } of groups) {
    counts.kinds[kind] += relations;
    counts.classes[change] += relations;
    if (asksSomethingNew({ kind, change })) counts.asksNew += newClauses;
    if (needsLook) counts.open += relations;
  }
  return counts;
}

/** Whether the clauses of a relation get a new meaning (domain: clause change). */
export function asksSomethingNew({ kind, change }: { kind: RelationKind; change: ChangeClass }): boolean {
  return change === 'substantive' || kind === 'added' || kind === 'split' || kind === 'merged';
}

/** Below this certainty a pairing counts as a change that somebody has to look at. */
export const UNSURE_PAIRING_BELOW = 0.6;

/** Whether approval waits for somebody to look at a row: a change, or an unsure pairing, that nobody looked at or chose. */
export function needsLook(row: {
  change: ChangeClass;
  certainty: number;
  lookedAt: unknown;
  overrules: readonly unknown[];
}): boolean {
  const seen = row.lookedAt !== null || row.overrules.length > 0;
  return !seen && (row.change !== 'none' || row.certainty < UNSURE_PAIRING_BELOW);
}
