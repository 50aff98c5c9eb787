import { MISCONCEPTIONS } from '@leidraad/quizzes/model';
import { calendarDateSchema, languageSchema } from '@leidraad/shared/model';
import { z } from 'zod';
import { citedClauseSchema } from './learning';

const text = z.object({ nl: z.string().optional(), en: z.string().optional() });

/** A question as shown: no key, no feedback. */
export const questionViewSchema = z.object({
  position: z.number().int(),
  topic: text,
  situation: text,
  question: text,
  options: z.array(z.object({ key: z.string(), text })),
});

/** What follows from a choice: sent only after the answer is saved. */
export const consequenceSchema = z.object({
  right: z.boolean(),
  chosen: z.array(z.string()),
  feedback: text,
  /** Clauses the chosen option honours or breaks; the first is quoted. */
  clauses: z.array(citedClauseSchema.extend({ effect: z.enum(['honours', 'breaks']) })),
  misconception: z.enum(MISCONCEPTIONS).optional(),
  savedAt: z.iso.datetime(),
});
export type Consequence = z.infer<typeof consequenceSchema>;

export const attemptResultSchema = z.object({
  rightCount: z.number().int(),
  total: z.number().int(),
  score: z.number().int(),
  passMark: z.number().int(),
  passed: z.boolean(),
  attemptsLeft: z.number().int(),
  /** Topics with a wrong answer, with the lesson to read again; never which question. */
  readAgain: z.array(
    z.object({
      lessonKey: z.string(),
      topic: text,
      title: text,
      minutes: z.number().int(),
      clauseNumbers: z.array(z.string()),
    }),
  ),
  known: z.array(z.object({ lessonKey: z.string(), topic: text })),
  /** A critical rule was missed although the score was enough. */
  criticalMissed: z.boolean(),
  gradedAt: z.iso.datetime(),
});
export type AttemptResultView = z.infer<typeof attemptResultSchema>;

/** An attempt as the player needs it: the questions so far answered with their consequence, and what is next. */
export const attemptSchema = z
  .object({
    id: z.uuid(),
    cycleId: z.uuid(),
    number: z.number().int(),
    attemptsAllowed: z.number().int(),
    total: z.number().int(),
    policy: z.object({ slug: z.string(), number: z.string() }),
    questions: z.array(questionViewSchema),
    answers: z.array(z.object({ position: z.number().int(), consequence: consequenceSchema })),
    /** First unanswered position; null when all are answered. */
    nextPosition: z.number().int().nullable(),
    dueOn: calendarDateSchema,
    result: attemptResultSchema.nullable(),
  })
  .meta({ id: 'Attempt' });
export type AttemptView = z.infer<typeof attemptSchema>;

/** An answer. `clientKey` is made by the browser once per answer, so that a re-sent one is the same answer. */
export const answerSchema = z
  .object({
    clientKey: z.string().min(8).max(60),
    position: z.number().int().min(0).max(100),
    options: z.array(z.string().max(20)).min(1).max(6),
    language: languageSchema,
  })
  .meta({ id: 'Answer' });
export type AnswerRequest = z.infer<typeof answerSchema>;

export const answerSavedSchema = z
  .object({
    consequence: consequenceSchema,
    /** False when this position was answered before: the earlier answer counts, this one is kept beside it. */
    counted: z.boolean(),
    nextPosition: z.number().int().nullable(),
    result: attemptResultSchema.nullable(),
    completed: z.boolean(),
    certificateId: z.uuid().nullable(),
  })
  .meta({ id: 'AnswerSaved' });
export type AnswerSaved = z.infer<typeof answerSavedSchema>;

/** The statement to sign, in one language; `sha256` goes back with the signature. */
export const statementSchema = z
  .object({
    text: z.string(),
    language: languageSchema,
    sha256: z.string(),
    policy: z.object({
      slug: z.string(),
      title: text,
      number: z.string(),
      effectiveOn: calendarDateSchema.nullable(),
    }),
    sections: z.array(z.object({ number: z.string(), heading: text })),
    signedAt: z.iso.datetime().nullable(),
  })
  .meta({ id: 'StatementView' });
export type StatementView = z.infer<typeof statementSchema>;
export const signSchema = z
  .object({ language: languageSchema, sha256: z.string().length(64) })
  .meta({ id: 'Sign' });
export type SignRequest = z.infer<typeof signSchema>;
export const signedSchema = z
  .object({ signedAt: z.iso.datetime(), completed: z.boolean(), certificateId: z.uuid().nullable() })
  .meta({ id: 'Signed' });
export type Signed = z.infer<typeof signedSchema>;
export const questionSchema = z
  .object({ text: z.string().trim().min(10).max(2000) })
  .meta({ id: 'PolicyQuestion' });
