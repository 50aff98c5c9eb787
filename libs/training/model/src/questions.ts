import { breachItemOf, effectSchema, ENDING_KINDS, sceneOf } from '@leidraad/quizzes/model';
import { z } from 'zod';
import { citedClauseSchema } from './learning';

/** As published: a language that is not there was not finished. */
const words = z.object({ nl: z.string().optional(), en: z.string().optional() });
const anyText = () => words;

const keyed = z.object({ key: z.string(), text: words });
const picture = z.object({ fileId: z.uuid(), alt: words });
const scene = sceneOf(anyText);

const asked = { position: z.number().int(), topic: words };
const told = { situation: words.optional(), picture: picture.optional() };

/** The situation of a scenario that somebody is in; its choices are those on offer. */
export const sceneViewSchema = z.object({
  key: z.string(),
  text: words,
  scene: scene.optional(),
  picture: picture.optional(),
  question: words,
  choices: z.array(keyed),
  mayGoBack: z.boolean(),
});
export type SceneView = z.infer<typeof sceneViewSchema>;

const breach = breachItemOf(anyText).shape;

/** A question as shown, in the order of the attempt: no key, no feedback, no clauses. */
export const questionViewSchema = z.discriminatedUnion('type', [
  z.object({
    ...asked,
    type: z.literal('situation'),
    ...told,
    situation: words,
    scene: scene.optional(),
    question: words,
    options: z.array(keyed),
    /** More than one option is right. */
    several: z.boolean(),
  }),
  z.object({ ...asked, type: z.literal('true-false'), ...told, statement: words }),
  z.object({ ...asked, type: z.literal('ordering'), ...told, question: words, steps: z.array(keyed) }),
  z.object({
    ...asked,
    type: z.literal('matching'),
    ...told,
    question: words,
    rows: z.array(keyed),
    targets: z.array(keyed),
  }),
  z.object({
    ...asked,
    type: z.literal('breach'),
    situation: words.optional(),
    question: words,
    message: breach.message,
    parts: z.array(breach.parts.element.pick({ key: true, place: true, author: true, text: true })),
    rules: z.array(keyed),
  }),
  z.object({
    ...asked,
    type: z.literal('scenario'),
    title: words,
    /** How many moves were made: the number of the next one. */
    step: z.number().int(),
    /** Where somebody is; null at an ending. */
    at: sceneViewSchema.nullable(),
  }),
]);
export type QuestionView = z.infer<typeof questionViewSchema>;
export type QuestionOf<Type extends QuestionView['type']> = Extract<QuestionView, { type: Type }>;

/** The ending that a scenario came to. */
export const endingViewSchema = z.object({
  kind: z.enum(ENDING_KINDS),
  /** A passed ending with all the points there are. */
  isBest: z.boolean(),
  title: words,
  text: words,
  clauses: z.array(citedClauseSchema.extend({ effect: effectSchema })),
});
export type EndingView = z.infer<typeof endingViewSchema>;
