import { z } from 'zod';

/** How clauses of an old and a new text belong together. */
export const RELATION_KINDS = ['same', 'moved', 'edited', 'split', 'merged', 'added', 'removed'] as const;
export const relationKindSchema = z.enum(RELATION_KINDS);
export type RelationKind = z.infer<typeof relationKindSchema>;

/** What a change asks of people (domain: clause change). */
export const CHANGE_CLASSES = ['none', 'cosmetic', 'clarifying', 'substantive'] as const;
export const changeClassSchema = z.enum(CHANGE_CLASSES);
export type ChangeClass = z.infer<typeof changeClassSchema>;

/** Why a change has its class. */
export const CHANGE_REASONS = [
  'number',
  'date',
  'modality',
  'negation',
  'actor',
  'exception',
  'condition',
  'scope',
  'hedge',
  'content',
  'wording',
  'spelling',
  'layout',
  'link',
  'rename',
  'renumbered',
] as const;
export const changeReasonCodeSchema = z.enum(CHANGE_REASONS);
export type ChangeReasonCode = z.infer<typeof changeReasonCodeSchema>;

export const changeReasonSchema = z.object({
  code: changeReasonCodeSchema,
  /** The words that went, empty when something came. */
  was: z.string(),
  /** The words that came, empty when something went. */
  becomes: z.string(),
});
export type ChangeReason = z.infer<typeof changeReasonSchema>;

/** A clause as comparing needs it. */
export interface ComparableClause {
  /** Opaque; unique in its document. */
  id: string;
  sectionNumber: string;
  sectionHeading: string;
  number: string;
  /** Order in the document, from 1. */
  ordinal: number;
  kind: string;
  text: string;
}

/** One row of was–wordt: ids of old clauses and of new ones that belong together. */
export interface Relation {
  kind: RelationKind;
  /** Stands elsewhere than its neighbours say (also true of an edited clause that moved). */
  moved: boolean;
  from: string[];
  to: string[];
  change: ChangeClass;
  reasons: ChangeReason[];
  /** 0–1: how sure the pairing is. */
  certainty: number;
}

export interface Comparison {
  /** In reading order of the new text, removed clauses at the place where they stood. */
  relations: Relation[];
  /** Words that were replaced throughout the document: one change, not a hundred. */
  renames: { was: string; becomes: string; clauses: number }[];
}
