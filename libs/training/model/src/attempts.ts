import {
  consequenceSchema as judgedSchema,
  effectSchema,
  givenResponseSchema,
  shownItemSchema,
} from '@leidraad/quizzes/model';
import { calendarDateSchema, languageSchema } from '@leidraad/shared/model';
import { z } from 'zod';
import { citedClauseSchema } from './learning';

const text = z.object({ nl: z.string().optional(), en: z.string().optional() });

/** A question of an attempt, as it stands: of a scenario the situation that somebody is in. */
export const questionViewSchema = z.object({
  position: z.number().int(),
  topic: text,
  item: shownItemSchema,
});
export type QuestionView = z.infer<typeof questionViewSchema>;

const effectCited = z.array(citedClauseSchema.extend({ effect: effectSchema }));
const { parts, ending } = judgedSchema.shape;

/** What follows from an answer, with the clauses as they stand in the policy that the course teaches. */
export const consequenceSchema = judgedSchema.extend({
  response: givenResponseSchema,
  clauses: effectCited,
  parts: z.array(parts.unwrap().element.extend({ clauses: effectCited })).optional(),
  ending: ending.unwrap().extend({ clauses: effectCited }).optional(),
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
    /** Every question until it is right, as often as it takes. */
    untilRight: z.boolean(),
    total: z.number().int(),
    policy: z.object({ slug: z.string(), number: z.string() }),
    questions: z.array(questionViewSchema),
    /** Every answer that counts, of a scenario every move, in order. */
    answers: z.array(
      z.object({ position: z.number().int(), step: z.number().int(), consequence: consequenceSchema }),
    ),
    /** First position that is not finished; null when all are. */
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
    /** The number of the move in a scenario, from 0; of other questions 0. */
    step: z.number().int().min(0).max(1_000).default(0),
    response: givenResponseSchema,
    language: languageSchema,
  })
  .meta({ id: 'Answer' });
export type AnswerRequest = z.infer<typeof answerSchema>;

export const answerSavedSchema = z
  .object({
    consequence: consequenceSchema,
    /** False when this step was answered before: the earlier answer counts, this one is kept beside it. */
    counted: z.boolean(),
    /** The question as it stands after this answer: of a scenario the situation that follows. */
    question: questionViewSchema,
    nextPosition: z.number().int().nullable(),
    result: attemptResultSchema.nullable(),
    completed: z.boolean(),
    certificateId: z.uuid().nullable(),
  })
  .meta({ id: 'AnswerSaved' });
export type AnswerSaved = z.infer<typeof answerSavedSchema>;

/** Playing a scenario again, for oneself: every move so far. Nothing of it is kept. */
export const replaySchema = z.object({ moves: z.array(givenResponseSchema).max(200) }).meta({ id: 'Replay' });
export type Replay = z.infer<typeof replaySchema>;

export const replayedSchema = z
  .object({
    /** What follows from the last move; null before the first. */
    consequence: consequenceSchema.omit({ savedAt: true }).nullable(),
    question: questionViewSchema,
  })
  .meta({ id: 'Replayed' });
export type Replayed = z.infer<typeof replayedSchema>;

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
