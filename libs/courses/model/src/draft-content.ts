import { draftItemSchema, unfinishedText as unfinished } from '@leidraad/quizzes/model';
import { z } from 'zod';
import { blockSchema, courseContentSchema, lessonSchema, lineSchema, MOST_ITEMS } from './course-content';

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
/**
 * Course content while it is being written: everything may still be without words, so that unfinished work is saved
 * too. `blockers()` names each missing text (`course.text-missing`), so none of it can be published.
 */
export const draftContentSchema = courseContentSchema.extend({
  summary: unfinished(400),
  lessons: z.array(lesson).max(30),
  items: z.array(draftItemSchema).max(MOST_ITEMS),
  statement: unfinished(1200),
});
