import { itemSchema, MISCONCEPTIONS, supportLevelSchema } from '@leidraad/quizzes/model';
import { languageSchema } from '@leidraad/shared/model';
import { z } from 'zod';
import { lessonSchema } from '../course-content';
import { readingAdviceSchema } from '../readability/reading-advice';
import { SLOTS } from './slots';

/** Where a piece of a line comes from. A piece of a clause, or of its reading, names the clause and the place in it. */
export const pieceSchema = z.discriminatedUnion('from', [
  z.object({
    from: z.literal('clause'),
    text: z.string(),
    clauseId: z.uuid(),
    /** Offsets in the frozen words, UTF-16 code units, `end` exclusive. */
    start: z.int32(),
    end: z.int32(),
  }),
  /** The heading of a section of the policy. */
  z.object({ from: z.literal('heading'), text: z.string(), section: z.string() }),
  /** The plain words that a person gave the clause when it was read. */
  z.object({ from: z.literal('reading'), text: z.string(), clauseId: z.uuid() }),
  z.object({ from: z.literal('template'), text: z.string(), template: z.string() }),
  /** `filled`: by a person; else it stands open, and blocks publishing. */
  z.object({ from: z.literal('slot'), text: z.string(), slot: z.enum(SLOTS), filled: z.boolean() }),
]);
export type Piece = z.infer<typeof pieceSchema>;

/** The account of one line: its words by their origin, the clauses it rests on with their hash, and how firmly. */
export const derivedLineSchema = z.object({
  /** Where it stands: `lessons.privacy.r-1a2b3c4d`, `items.<id>.options.a.text`. */
  path: z.string(),
  text: z.string(),
  pieces: z.array(pieceSchema),
  support: supportLevelSchema,
  clauses: z.array(z.object({ clauseId: z.uuid(), textSha256: z.string().length(64) })),
  advice: z.array(readingAdviceSchema),
});
export type DerivedLine = z.infer<typeof derivedLineSchema>;

/** What kind of card a rule is. */
export const RULE_KINDS = ['must', 'must-not', 'may', 'better', 'better-not', 'owns', 'consequence'] as const;
export const ruleKindSchema = z.enum(RULE_KINDS);
export type RuleKind = z.infer<typeof ruleKindSchema>;

/** Why something did not become part of the draft. */
export const DROP_REASONS = [
  'not-adopted',
  'addresses-nobody-here',
  'is-no-norm',
  'not-in-language',
  'too-long',
  'key-does-not-depend',
  'found-by-clause',
  'lint',
  'needs-other-clause',
  'used-elsewhere',
] as const;
export const dropReasonSchema = z.enum(DROP_REASONS);
export type DropReason = z.infer<typeof dropReasonSchema>;

/** A draft of lessons and items in one language, in the shapes of a course's content, with the account of each line. */
export const derivedCourseSchema = z.object({
  language: languageSchema,
  lessons: z.array(lessonSchema),
  items: z.array(itemSchema),
  /** Of each rule card, by lesson and line. */
  rules: z.array(
    z.object({ lessonKey: z.string(), lineKey: z.string(), clauseId: z.uuid(), kind: ruleKindSchema }),
  ),
  /** Of each item: what it was made with, what it tests, and what a change of that clause does to what is right. */
  origins: z.array(
    z.object({
      itemId: z.uuid(),
      template: z.string(),
      clauseId: z.uuid(),
      misconceptions: z.array(z.enum(MISCONCEPTIONS)),
      /** Keys of what is right: as it is, with the clause's opposite, without the clause. */
      keys: z.object({
        asIs: z.array(z.string()),
        negated: z.array(z.string()),
        removed: z.array(z.string()),
      }),
    }),
  ),
  lines: z.array(derivedLineSchema),
  /** Clauses that nothing was made of, and drafts of items that were dropped (`template`), with the reason. */
  dropped: z.array(
    z.object({
      clauseId: z.uuid(),
      template: z.string().nullable(),
      reason: dropReasonSchema,
      detail: z.string().nullable(),
    }),
  ),
});
export type DerivedCourse = z.infer<typeof derivedCourseSchema>;
