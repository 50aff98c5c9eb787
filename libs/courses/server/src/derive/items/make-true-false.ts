import type { TrueFalseItem } from '@leidraad/quizzes/model';
import type { Context } from '../context';
import type { TrueFalseTemplate } from '../templates/template';
import { effectOf, type Stances } from '../verdict';
import { type Bound, ItemWriter, type MadeItem } from './candidate';

/** A statement about a case, true where what it holds to be fine honours the clause. */
export function makeTrueFalse(bound: Bound<TrueFalseTemplate>, context: Context): MadeItem | null {
  const { template, stances, lessonKey } = bound;
  const write = new ItemWriter(bound, context);
  const keyUnder = (said: Stances) => {
    const effect = effectOf(said.get('main') ?? null, template.holds);
    return effect === null ? [] : [effect === 'honours' ? 'true' : 'false'];
  };
  const isTrue = keyUnder(stances)[0] === 'true';
  const situation = write.text('situation', template.situation);
  const statement = write.text('statement', template.statement);
  // Who answers "true" holds what the statement holds; who answers "false" holds the opposite.
  const back = {
    true: write.feedback(
      'feedback.true.text',
      [{ say: template.back.true }],
      { main: template.holds },
      isTrue,
    ),
    false: write.feedback(
      'feedback.false.text',
      [{ say: template.back.false }],
      { main: !template.holds },
      !isTrue,
    ),
  };
  if (!situation || !statement || !back.true || !back.false) return null;
  const item: TrueFalseItem = {
    id: write.id,
    type: 'true-false',
    lessonKey,
    critical: false,
    situation,
    statement,
    isTrue,
    feedback: { true: back.true, false: back.false },
  };
  return { item, lines: write.lines, keyUnder, misconceptions: template.mistake ? [template.mistake] : [] };
}
