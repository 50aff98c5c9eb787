import type { OrderingItem } from '@leidraad/quizzes/model';
import type { Context } from '../context';
import { PUT_IN_ORDER } from '../labels';
import type { OrderingTemplate } from '../templates/template';
import { effectOf, type Stances } from '../verdict';
import { type Bound, ItemWriter, type MadeItem } from './candidate';

/** Steps of which each needs the one before; right only where the clause asks for what they lead to. */
export function makeOrdering(bound: Bound<OrderingTemplate>, context: Context): MadeItem | null {
  const { template, lessonKey } = bound;
  const write = new ItemWriter(bound, context);
  const situation = write.text('situation', template.situation);
  const question = write.text('question', PUT_IN_ORDER);
  const steps = template.steps.map((words, at) => {
    const key = 'abcdef'.charAt(at);
    return { key, text: write.text(`steps.${key}.text`, words) };
  });
  const right = write.feedback('feedback.right.text', [{ say: template.back.right }], { main: true }, true);
  const wrong = write.feedback('feedback.wrong.text', [{ say: template.back.wrong }], { main: false }, false);
  if (!situation || !question || !right || !wrong) return null;
  const item: OrderingItem = {
    id: write.id,
    type: 'ordering',
    lessonKey,
    critical: false,
    situation,
    question,
    steps: steps.flatMap(({ key, text }) => (text ? [{ key, text }] : [])),
    feedback: { right, wrong },
  };
  return {
    item,
    lines: write.lines,
    keyUnder: (said: Stances) =>
      effectOf(said.get('main') ?? null, true) === 'honours' ? steps.map(({ key }) => key) : [],
    misconceptions: [],
  };
}
