import { type ThreadState } from '@leidraad/shared/web';
import { type AnswerSaved, type AttemptView } from '@leidraad/training/model';

/** The attempt after an answer was saved. */
export function withAnswer(attempt: AttemptView, position: number, saved: AnswerSaved): AttemptView {
  const others = attempt.answers.filter((answer) => answer.position !== position);
  const answers = [...others, { position, consequence: saved.consequence }];
  // Not what the server said with the answer: others may have been given since, on another device.
  const open = attempt.questions.find((each) => !answers.some((answer) => answer.position === each.position));
  return {
    ...attempt,
    answers,
    nextPosition: open?.position ?? null,
    result: saved.result ?? attempt.result,
  };
}

/** The questions as beads on the thread. */
export function questionThread(attempt: AttemptView | undefined, position: number | null): ThreadState[] {
  const answered = new Set(attempt?.answers.map((answer) => answer.position));
  return (attempt?.questions ?? []).map((question) =>
    question.position === position ? 'now' : answered.has(question.position) ? 'done' : 'todo',
  );
}
