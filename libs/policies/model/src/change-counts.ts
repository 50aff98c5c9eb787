import { z } from 'zod';
import { type CategorizedRow, CHANGE_CATEGORIES, categoryOfKind, renamesOf } from './change-categories';
import type { ChangeClass, RelationKind } from './comparison';

const count = z.int32();

/**
 * What a comparison comes down to. One rule for every page and message: a change is a row of was–wordt in which words
 * changed, came or went, and a name replaced throughout is one change, in however many rows.
 */
export const changeCountsSchema = z
  .object({
    /** Changes by what they are, and sentences that only moved. */
    categories: z.object({
      moved: count,
      split: count,
      merged: count,
      renamed: count,
      wording: count,
      substantive: count,
      added: count,
      removed: count,
    }),
    /** Sentences of the old text that stayed as and where they were. */
    unchanged: count,
    /** New sentences that ask something new of people: those with a new meaning. */
    asksNew: count,
    /** Changes that somebody has to look at, looked at or not; also pairings that are a guess. */
    toLook: count,
    /** Of those: the ones nobody looked at yet; approval waits for them. */
    open: count,
    /** What makes the version substantive: rows of that class, and sentences that fell away. */
    substantive: count,
  })
  .meta({ id: 'ChangeCounts' });
export type ChangeCounts = z.infer<typeof changeCountsSchema>;

/** Rows that are alike, as they are counted: how many, and how many new clauses stand in them together. */
export interface AlikeRows {
  kind: RelationKind;
  change: ChangeClass;
  /** The names that changed in each of them, where nothing else did (`renamesOf`). */
  renames: readonly string[];
  asksLook: boolean;
  needsLook: boolean;
  relations: number;
  newClauses: number;
}

type CountedRow = CategorizedRow & { to: readonly unknown[]; certainty: number; needsLook: boolean };

/** Counts rows that are at hand one by one. */
export function countChanges(rows: readonly CountedRow[]): ChangeCounts {
  return changeCounts(
    rows.map((row) => ({
      kind: row.kind,
      change: row.change,
      renames: renamesOf(row),
      asksLook: asksLook(row),
      needsLook: row.needsLook,
      relations: 1,
      newClauses: row.to.length,
    })),
  );
}

/** Counts rows that were counted in groups already. */
export function changeCounts(groups: readonly AlikeRows[]): ChangeCounts {
  const categories = Object.fromEntries(CHANGE_CATEGORIES.map((each) => [each, 0]));
  const counts = { unchanged: 0, asksNew: 0, toLook: 0, open: 0, substantive: 0 };
  const renames = { all: new Set<string>(), open: new Set<string>() };
  for (const group of groups) {
    const { kind, change, relations, newClauses } = group;
    if (asksSomethingNew(group)) counts.asksNew += newClauses;
    if (change === 'substantive' || kind === 'removed') counts.substantive += relations;
    if (group.renames.length > 0) {
      for (const rename of group.renames) {
        renames.all.add(rename);
        if (group.needsLook) renames.open.add(rename);
      }
      continue;
    }
    const category = categoryOfKind(group);
    if (category === 'unchanged') counts.unchanged += relations;
    else categories[category] = (categories[category] ?? 0) + relations;
    if (group.asksLook) counts.toLook += relations;
    if (group.needsLook) counts.open += relations;
  }
  return changeCountsSchema.parse({
    ...counts,
    categories: { ...categories, renamed: renames.all.size },
    toLook: counts.toLook + renames.all.size,
    open: counts.open + renames.open.size,
  });
}

/** Whether the clauses of a relation get a new meaning (domain: clause change). */
export function asksSomethingNew({ kind, change }: { kind: RelationKind; change: ChangeClass }): boolean {
  return change === 'substantive' || kind === 'added' || kind === 'split' || kind === 'merged';
}

/** Below this certainty a pairing counts as a change that somebody has to look at. */
export const UNSURE_PAIRING_BELOW = 0.6;

/** Whether somebody has to look at a row at all: a change, or a pairing that is a guess. */
export function asksLook({ change, certainty }: { change: ChangeClass; certainty: number }): boolean {
  return change !== 'none' || certainty < UNSURE_PAIRING_BELOW;
}

/** Whether approval waits for somebody to look at a row: nobody looked at it or chose what it is. */
export function needsLook(row: {
  change: ChangeClass;
  certainty: number;
  lookedAt: unknown;
  overrules: readonly unknown[];
}): boolean {
  return asksLook(row) && row.lookedAt === null && row.overrules.length === 0;
}
