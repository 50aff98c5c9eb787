import { optionSchema, situationItemSchema } from '@leidraad/quizzes/model';
import { z } from 'zod';
import { blockSchema, courseContentSchema, lessonSchema, lineSchema } from './course-content';

/** A text that somebody may still have to write: no language filled is allowed, an empty string is not. */
const unfinished = (max: number) =>
  z.object({
    nl: z.string().trim().min(1).max(max).optional(),
    en: z.string().trim().min(1).max(max).optional(),
  });

const line = lineSchema.extend({ text: unfinished(1000) });
const lines = z.array(line).max(20);
const [quotation, rule, explanation, doDont, reason, example] = blockSchema.options;
const block = z.discriminatedUnion('type', [
  quotation,
  rule.extend({ lines }),
  explanation.extend({ lines }),
  doDont.extend({ do: lines, dont: lines }),
  reason.extend({ lines }),
  example.extend({ lines }),
]);
const lesson = lessonSchema.extend({
  topic: unfinished(60),
  title: unfinished(120),
  goal: unfinished(300),
  blocks: z.array(block).max(40),
});
const option = optionSchema.extend({ text: unfinished(400), feedback: unfinished(800) });
const item = situationItemSchema.extend({
  situation: unfinished(1200),
  question: unfinished(300),
  options: z.array(option).min(2).max(6),
});

/**
 * Course content while it is being written: everything may still be without words, so that unfinished work is saved
 * too. `blockers()` names each missing text (`course.text-missing`), so none of it can be published.
 */
export const draftContentSchema = courseContentSchema.extend({
  summary: unfinished(400),
  lessons: z.array(lesson).max(30),
  items: z.array(item).max(200),
  statement: unfinished(1200),
});
