import { type ShownItem } from '@leidraad/quizzes/model';
import {
  type AnswerRequest,
  type AnswerSaved,
  type AttemptView,
  type Consequence,
} from '@leidraad/training/model';

/** An answer that was just given, and what came of it. */
export interface Answered {
  /** The question as it stood then; undefined where another device was further already. */
  item: ShownItem | undefined;
  type: ShownItem['type'];
  consequence: Consequence;
  /** False: it was answered before, perhaps on another device. That answer counts, and is the one shown. */
  counted: boolean;
}

/** What to show after an answer; nothing after going back, which leads to a situation that one knows. */
export function answeredIn(
  attempt: AttemptView | undefined,
  { position, step }: Pick<AnswerRequest, 'position' | 'step'>,
  { consequence, counted, question }: AnswerSaved,
): Answered | undefined {
  if ('back' in consequence.response) return undefined;
  const before = attempt?.questions.find((each) => each.position === position)?.item;
  const isSame = before && (before.type !== 'scenario' || before.step === step);
  return { item: isSame ? before : undefined, type: question.item.type, consequence, counted };
}
