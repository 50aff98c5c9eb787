import { z } from 'zod';
import { breachItemOf } from '../items/breach';
import { pictureFileSchema } from '../items/parts';
import { sceneOf } from '../items/scene';

/** As published: a language that is not there was not finished. */
const words = z.object({ nl: z.string().optional(), en: z.string().optional() });
const anyText = () => words;

const keyed = z.object({ key: z.string(), text: words });
const picture = pictureFileSchema.extend({ alt: words });
const scene = sceneOf(anyText);

const told = { situation: words.optional(), picture: picture.optional() };

/** The situation of a scenario that somebody is in; its choices are those on offer. */
export const shownSituationSchema = z.object({
  key: z.string(),
  text: words,
  scene: scene.optional(),
  picture: picture.optional(),
  question: words,
  choices: z.array(keyed),
  mayGoBack: z.boolean(),
});
export type ShownSituation = z.infer<typeof shownSituationSchema>;

const breach = breachItemOf(anyText).shape;

/** An item as shown, in the order of an attempt: nothing in it says what is right, and no feedback. */
export const shownItemSchema = z.discriminatedUnion('type', [
  z.object({
    type: z.literal('situation'),
    ...told,
    situation: words,
    scene: scene.optional(),
    question: words,
    options: z.array(keyed),
    /** More than one option is right. */
    several: z.boolean(),
  }),
  z.object({ type: z.literal('true-false'), ...told, statement: words }),
  z.object({ type: z.literal('ordering'), ...told, question: words, steps: z.array(keyed) }),
  z.object({
    type: z.literal('matching'),
    ...told,
    question: words,
    rows: z.array(keyed),
    targets: z.array(keyed),
  }),
  z.object({
    type: z.literal('breach'),
    situation: words.optional(),
    question: words,
    message: breach.message,
    parts: z.array(
      breach.parts.element.pick({ key: true, place: true, author: true, text: true, picture: true }),
    ),
    rules: z.array(keyed),
  }),
  z.object({
    type: z.literal('scenario'),
    title: words,
    /** How many moves were made: the number of the next one. */
    step: z.number().int(),
    /** Where somebody is; null at an ending. */
    at: shownSituationSchema.nullable(),
  }),
]);
export type ShownItem = z.infer<typeof shownItemSchema>;
export type Shown<Type extends ShownItem['type']> = Extract<ShownItem, { type: Type }>;
