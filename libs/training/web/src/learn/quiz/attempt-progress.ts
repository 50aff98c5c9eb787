import { type ThreadState } from '@leidraad/shared/web';
import { type AnswerSaved, type AttemptView } from '@leidraad/training/model';

/** The attempt after an answer was saved. */
export function withAnswer(attempt: AttemptView, position: number, saved: AnswerSaved): AttemptView {
  const others = attempt.answers.filter((answer) => answer.position !== position);
  return {
    ...attempt,
    answers: [...others, { position, consequence: saved.consequence }],
    nextPosition: saved.nextPosition,
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
