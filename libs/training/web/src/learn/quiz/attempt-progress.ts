import { type ShownItem } from '@leidraad/quizzes/model';
import { type ThreadState } from '@leidraad/shared/web';
import {
  type AnswerRequest,
  type AnswerSaved,
  type AttemptView,
  type QuestionView,
} from '@leidraad/training/model';

/** The attempt after an answer to a step of it was saved. */
export function withAnswer(
  attempt: AttemptView,
  { position, step }: Pick<AnswerRequest, 'position' | 'step'>,
  saved: AnswerSaved,
): AttemptView {
  const others = attempt.answers.filter((answer) => answer.position !== position || answer.step !== step);
  const answers = [...others, { position, step, consequence: saved.consequence }];
  const questions = attempt.questions.map((each) => (each.position === position ? saved.question : each));
  // Not what the server said with the answer: others may have been given since, on another device.
  const open = questions.find((each) => !isFinished(each, answers));
  return {
    ...attempt,
    questions,
    answers,
    nextPosition: open?.position ?? null,
    result: saved.result ?? attempt.result,
  };
}

/** A scenario at an ending; any other question once it has its answer. */
function isFinished({ position, item }: QuestionView, answers: AttemptView['answers']): boolean {
  if (item.type === 'scenario') return item.at === null;
  return answers.some((answer) => answer.position === position);
}

/** The questions as beads on the thread. */
export function questionThread(attempt: AttemptView | undefined, position: number | null): ThreadState[] {
  return (attempt?.questions ?? []).map((question) =>
    question.position === position ? 'now' : isFinished(question, attempt?.answers ?? []) ? 'done' : 'todo',
  );
}

/** The number of the move that comes next in a question: always 0, except in a scenario. */
export const stepOf = (item: ShownItem | undefined): number => (item?.type === 'scenario' ? item.step : 0);

/** Which situation of a scenario somebody is in, from 1; what they went back on is not counted. */
export function situationNumber(
  attempt: AttemptView | undefined,
  question: QuestionView | undefined,
): number | undefined {
  if (question?.item.type !== 'scenario') return undefined;
  const wentBack = (attempt?.answers ?? []).filter(
    ({ position, consequence }) => position === question.position && 'back' in consequence.response,
  );
  return question.item.step - 2 * wentBack.length + 1;
}
