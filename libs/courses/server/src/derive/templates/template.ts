import { MISCONCEPTIONS } from '@leidraad/quizzes/model';
import { ADDRESSEES, NORMS, TOPICS } from '@leidraad/policies/model';
import { z } from 'zod';

/** A text in Dutch and in English; `{quote}`, `{company}`, `{contact}` and `{article}` are its slots. */
const words = z.tuple([z.string().trim().min(1).max(800), z.string().trim().min(1).max(800)]);
export type Words = z.infer<typeof words>;

const id = z.string().regex(/^[a-z0-9-]+(?:\.[a-z0-9-]+)?$/);

/** What clauses can say about an act: forbid it, ask for it, leave it free, or tell something that speaks for it. */
export const STANCES = ['forbids', 'asks', 'allows', 'tells'] as const;
export type Stance = (typeof STANCES)[number];

/**
 * Recognises what a clause says about an act. `words`: patterns of which each must occur as (the beginning of) a word in the
 * clause or what leads in to it; `without`: a pattern that must not.
 */
const recognition = z.object({
  stance: z.enum(STANCES),
  norms: z.array(z.enum(NORMS)).min(1),
  nl: z.array(z.string()).min(1),
  en: z.array(z.string()).min(1),
  without: z.object({ nl: z.string().optional(), en: z.string().optional() }).optional(),
});
export type Recognition = z.infer<typeof recognition>;

/** Something people do or leave, that clauses say something about. */
const act = z.object({
  id,
  topic: z.enum(TOPICS),
  /** The act, for who reads this file. */
  what: z.string(),
  /** Whom the clauses address that are meant; who acts for the company is named where its own doings count. */
  addressees: z.array(z.enum(ADDRESSEES)).optional(),
  says: z.array(recognition).min(1),
  /** What a lesson about it is called: what to take home. */
  title: words.optional(),
  /** The rule in plain words, by what the clause says; only for clauses without a hedge or an exception. */
  means: z.partialRecord(z.enum(STANCES), words).optional(),
  /** Things one can see somebody do or leave. `stance`: only under clauses that say so. */
  do: z.array(z.object({ text: words, stances: z.array(z.enum(STANCES)).optional() })).optional(),
  dont: z.array(z.object({ text: words, stances: z.array(z.enum(STANCES)).optional() })).optional(),
});
export type Act = z.infer<typeof act>;

/** What is said about an answer: the first whose roles (`with`) are all filled by clauses of this policy. */
const feedback = z
  .array(z.object({ with: z.array(z.string()).optional(), say: words }))
  .min(1)
  .refine((list) => list.at(-1)?.with === undefined, { message: 'the last one needs no role' });
export type FeedbackWords = z.infer<typeof feedback>;

/** Whether it does the act of the main clause, or of the clause in a role. */
const does = z.record(z.string(), z.boolean());

const base = {
  id,
  /** The act of the main clause; `any`: every rule, by its norm alone. */
  about: z.string(),
  /** What the main clause says about it. */
  stances: z.array(z.enum(STANCES)).min(1),
  /** Of a template about `any`: the norms of its main clause. */
  norms: z.array(z.enum(NORMS)).optional(),
  /** Likewise: what it may be about. */
  topics: z.array(z.enum(TOPICS)).optional(),
  /** A pattern that the main clause must not have: what it says would not hold in this situation. */
  without: z.object({ nl: z.string(), en: z.string() }).optional(),
  /** Other clauses that parts of it rest on: role → act. */
  with: z.record(z.string(), z.string()).optional(),
};

const option = z.object({
  /** What is chosen: `true` does the act of the main clause, `false` leaves it; or by roles. */
  does: z.union([z.boolean(), does]),
  mistake: z.enum(MISCONCEPTIONS).optional(),
  /** Roles without which it is left out. */
  needs: z.array(z.string()).optional(),
  text: words,
  back: feedback,
});
export type OptionTemplate = z.infer<typeof option>;

const situation = z.object({
  ...base,
  type: z.literal('situation'),
  situation: words,
  question: words.optional(),
  options: z.array(option).min(3).max(6),
});
export type SituationTemplate = z.infer<typeof situation>;

const trueFalse = z.object({
  ...base,
  type: z.literal('true-false'),
  situation: words,
  statement: words,
  /** What the statement holds to be fine: to do the act of the main clause, or to leave it. */
  holds: z.boolean(),
  mistake: z.enum(MISCONCEPTIONS).optional(),
  back: z.object({ true: words, false: words }),
});
export type TrueFalseTemplate = z.infer<typeof trueFalse>;

const breach = z.object({
  ...base,
  type: z.literal('breach'),
  situation: words,
  author: z.string(),
  form: z.enum(['post', 'message', 'e-mail']),
  audience: words,
  /** Acts of the rules that are listed beside the one that is broken: this message breaks none of them. */
  beside: z.array(z.string()).min(2),
  parts: z
    .array(
      z.object({
        place: z.enum(['subject', 'text', 'photo', 'comment']),
        author: z.string().optional(),
        does: z.boolean(),
        mistake: z.enum(MISCONCEPTIONS).optional(),
        text: words,
        back: words,
      }),
    )
    .min(3)
    .max(8),
});
export type BreachTemplate = z.infer<typeof breach>;

const ordering = z.object({
  ...base,
  type: z.literal('ordering'),
  situation: words,
  steps: z.array(words).min(3).max(6),
  back: z.object({ right: words, wrong: words }),
});
export type OrderingTemplate = z.infer<typeof ordering>;

export const templateSchema = z.discriminatedUnion('type', [situation, trueFalse, breach, ordering]);
export type Template = z.infer<typeof templateSchema>;

/** A file of templates: acts of one topic, and what can be asked about them. */
export const templateFileSchema = z.object({ acts: z.array(act), templates: z.array(templateSchema) });
export type TemplateFile = z.infer<typeof templateFileSchema>;
