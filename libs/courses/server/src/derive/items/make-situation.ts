import type { ItemOption, SituationItem } from '@leidraad/quizzes/model';
import type { Context } from '../context';
import { derivedKey } from '../derived-id';
import { WHAT_DO_YOU_DO } from '../labels';
import type { OptionTemplate, SituationTemplate } from '../templates/template';
import { isRight } from '../verdict';
import { type Bound, ItemWriter, type MadeItem } from './candidate';

/** What a choice does, by role: the act of the main clause where nothing else is said. */
export const doesOf = ({ does }: OptionTemplate): Readonly<Record<string, boolean>> =>
  typeof does === 'boolean' ? { main: does } : does;

/**
 * A situation question. Which choices are right is worked out from what the clauses say, never written in the template;
 * choices that need a clause this policy lacks are left out. Null where that leaves nothing to choose.
 */
export function makeSituation(bound: Bound<SituationTemplate>, context: Context): MadeItem | null {
  const { template, roles, lessonKey } = bound;
  const write = new ItemWriter(bound, context);
  const kept = template.options.filter(({ needs = [] }) => needs.every((role) => roles.has(role)));
  const options = inDerivedOrder(template.id, kept);
  const situation = write.text('situation', template.situation);
  const question = write.text('question', template.question ?? WHAT_DO_YOU_DO);
  const written = options.map((option, at) => writtenOption(option, 'abcdef'.charAt(at), bound, write));
  const complete = written.filter((option) => option !== null);
  if (!situation || !question || complete.length < written.length) return null;
  const right = complete.filter((option) => option.right);
  if (right.length === 0 || complete.length - right.length < 2) return null;
  const item: SituationItem = {
    id: write.id,
    type: 'situation',
    lessonKey,
    critical: false,
    situation,
    question,
    options: complete,
  };
  return {
    item,
    lines: write.lines,
    keyUnder: (under) =>
      options.flatMap((option, at) => (isRight(doesOf(option), under) ? ['abcdef'.charAt(at)] : [])),
    misconceptions: options.flatMap(({ mistake }) => mistake ?? []),
  };

  function writtenOption(
    option: OptionTemplate,
    key: string,
    { stances: said }: Bound,
    writer: ItemWriter,
  ): ItemOption | null {
    const does = doesOf(option);
    const holds = isRight(does, said);
    const text = writer.text(`options.${key}.text`, option.text);
    const back = writer.feedback(`options.${key}.feedback`, option.back, does, holds);
    if (!text || !back) return null;
    return {
      key,
      text,
      right: holds,
      feedback: back.text,
      clauses: back.clauses,
      ...(option.mistake && !holds && { misconception: option.mistake }),
    };
  }
}

/** An order that follows from the template, so that what is right stands now here, now there, and the same each time. */
function inDerivedOrder(template: string, options: readonly OptionTemplate[]): OptionTemplate[] {
  const place = (option: OptionTemplate) => derivedKey(template, option.text[0]);
  return [...options].sort((one, other) => (place(one) < place(other) ? -1 : 1));
}
