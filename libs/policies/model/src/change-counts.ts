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

/** Counts relations; `needsLook` says which of them still wait for somebody. */
export function changeCounts(
  relations: readonly {
    kind: RelationKind;
    change: ChangeClass;
    to: readonly unknown[];
    needsLook: boolean;
  }[],
): ChangeCounts {
  const counts: ChangeCounts = {
    kinds: { same: 0, moved: 0, edited: 0, split: 0, merged: 0, added: 0, removed: 0 },
    classes: { none: 0, cosmetic: 0, clarifying: 0, substantive: 0 },
    asksNew: 0,
    open: 0,
  };
  for (const { kind, change, to, needsLook } of relations) {
    counts.kinds[kind] += 1;
    counts.classes[change] += 1;
    if (asksSomethingNew({ kind, change })) counts.asksNew += to.length;
    if (needsLook) counts.open += 1;
  }
  return counts;
}

/** Whether the clauses of a relation get a new meaning (domain: clause change). */
export function asksSomethingNew({ kind, change }: { kind: RelationKind; change: ChangeClass }): boolean {
  return change === 'substantive' || kind === 'added' || kind === 'split' || kind === 'merged';
}
