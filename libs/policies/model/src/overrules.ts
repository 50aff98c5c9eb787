import { z } from 'zod';
import type { Relation } from './comparison';

/** A clause as an owner pointed at it. The text lets an overrule come back when the same words do, under other ids. */
export const clauseReferenceSchema = z
  .object({ id: z.string().min(1), text: z.string() })
  .meta({ id: 'ClauseReference' });
export type ClauseReference = z.infer<typeof clauseReferenceSchema>;

/** The classes an owner can give a change; 'none' is a fact about the words, no judgement. */
export const OWNER_CLASSES = ['cosmetic', 'clarifying', 'substantive'] as const;
export const ownerClassSchema = z.enum(OWNER_CLASSES);
export type OwnerClass = z.infer<typeof ownerClassSchema>;

/** What an owner may say against (or of) a proposed relation. */
export const OVERRULE_KINDS = ['class', 'unpair', 'pair'] as const;

/** Length of the reason somebody gives, in characters. */
export const OVERRULE_REASON = { min: 10, max: 1_000 } as const;

const some = z.array(clauseReferenceSchema).min(1).max(20);
const reason = z.string().trim().min(OVERRULE_REASON.min).max(OVERRULE_REASON.max);
const sides = { from: some, to: some, reason };

/**
 * What an owner decided about a proposed relation, and why.
 * - `class`: this change is cosmetic, clarifying (accepted: the meaning is kept) or substantive. `from` is empty for an
 *   added clause, `to` for a removed one.
 * - `unpair`: these are not the same sentence; the old ones were removed, the new ones added.
 * - `pair`: these belong together: one with one, one with several (a split), or several with one (a merge).
 */
export const overruleSchema = z
  .discriminatedUnion('kind', [
    z.object({
      ...sides,
      from: z.array(clauseReferenceSchema).max(20),
      to: z.array(clauseReferenceSchema).max(20),
      kind: z.literal('class'),
      change: ownerClassSchema,
    }),
    z.object({ ...sides, kind: z.literal('unpair') }),
    z.object({ ...sides, kind: z.literal('pair') }),
  ])
  .refine(({ kind, from, to }) => kind !== 'pair' || from.length === 1 || to.length === 1, {
    message: 'overrule.many-to-many',
    path: ['to'],
  })
  .refine(({ from, to }) => from.length + to.length > 0, { message: 'overrule.empty', path: ['from'] })
  .meta({ id: 'Overrule' });
export type Overrule = z.infer<typeof overruleSchema>;

/** A relation after the owner's overrules. */
export interface OverruledRelation extends Relation {
  /** The overrule that made its pairing (`pair`, `unpair`), null for none. */
  pairedBy: Overrule | null;
  /** The overrule that gave its class, null for none. */
  classedBy: Overrule | null;
  /** The class that was proposed. */
  proposed: Relation['change'];
}
