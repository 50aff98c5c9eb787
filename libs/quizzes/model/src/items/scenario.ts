import { z } from 'zod';
import { cited, itemBase, misconceptionSchema, partKeySchema, pictureOf, type TextSchema } from './parts';
import { sceneOf } from './scene';

/** Flags and conditions keep the number of states finite: numbers have bounds, and stop at them. */
export const flagSchema = z.discriminatedUnion('type', [
  z.object({ key: partKeySchema, type: z.literal('boolean'), start: z.boolean() }),
  z
    .object({
      key: partKeySchema,
      type: z.literal('number'),
      start: z.int().min(-100).max(100),
      min: z.int().min(-100).max(100),
      max: z.int().min(-100).max(100),
    })
    .refine(({ start, min, max }) => min <= start && start <= max, { message: 'flag.bounds' }),
]);
export type Flag = z.infer<typeof flagSchema>;

/** `is`/`is-not` for both kinds of flag, the others for numbers. All conditions of a choice hold, or it is not offered. */
export const conditionSchema = z.object({
  flag: partKeySchema,
  test: z.enum(['is', 'is-not', 'at-least', 'at-most']),
  value: z.union([z.boolean(), z.int().min(-100).max(100)]),
});
export type Condition = z.infer<typeof conditionSchema>;

/** What a choice does to a flag: give it a value, or add to a number. */
export const flagChangeSchema = z.union([
  z.object({ flag: partKeySchema, set: z.union([z.boolean(), z.int().min(-100).max(100)]) }),
  z.object({ flag: partKeySchema, add: z.int().min(-100).max(100) }),
]);
export type FlagChange = z.infer<typeof flagChangeSchema>;

export const choiceOf = (text: TextSchema) =>
  z.object({
    key: partKeySchema,
    text: text(400),
    /** Offered only where all of these hold. */
    when: z.array(conditionSchema).max(6).optional(),
    /** What happens because of it; shown before it is judged. */
    consequence: text(600).optional(),
    feedback: text(800),
    points: z.int().min(-20).max(20),
    changes: z.array(flagChangeSchema).max(6).optional(),
    /** Key of the situation or ending that follows; null until its author chose. */
    to: partKeySchema.nullable(),
    ...cited,
    misconception: misconceptionSchema.optional(),
  });
export type ScenarioChoice = z.infer<ReturnType<typeof choiceOf>>;

export const situationOf = (text: TextSchema) =>
  z.object({
    key: partKeySchema,
    text: text(1200),
    scene: sceneOf(text).optional(),
    picture: pictureOf(text).optional(),
    question: text(300),
    choices: z.array(choiceOf(text)).max(6),
    /** The player may go back from here, and choose again in the situation before. */
    back: z.boolean().optional(),
  });
export type ScenarioSituation = z.infer<ReturnType<typeof situationOf>>;

/** *Passed* counts as right, with its share of the points; *second-best* earns at most half; *failed* nothing. */
export const ENDING_KINDS = ['passed', 'second-best', 'failed'] as const;
export type EndingKind = (typeof ENDING_KINDS)[number];

export const endingOf = (text: TextSchema) =>
  z.object({
    key: partKeySchema,
    kind: z.enum(ENDING_KINDS),
    title: text(120),
    text: text(800),
    ...cited,
  });
export type ScenarioEnding = z.infer<ReturnType<typeof endingOf>>;

/**
 * A branching scenario: situations, choices that lead on, and endings. Keys of situations and endings share one space.
 * `tests`: the clauses it is meant to test; every passing path honours each of them.
 */
export const scenarioItemOf = (text: TextSchema) =>
  z.object({
    ...itemBase,
    type: z.literal('scenario'),
    title: text(120),
    /** Key of the situation it begins with; null while there is none. */
    start: partKeySchema.nullable(),
    tests: z.array(z.uuid()).max(20),
    flags: z.array(flagSchema).max(8),
    situations: z.array(situationOf(text)).max(10_000),
    endings: z.array(endingOf(text)).max(500),
  });
export type ScenarioItem = z.infer<ReturnType<typeof scenarioItemOf>>;
