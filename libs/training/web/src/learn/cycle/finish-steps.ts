import { type ThreadState } from '@leidraad/shared/web';
import { type Outline } from '@leidraad/training/model';

/** A step of finishing a training. */
export interface FinishStep {
  part: 'reading' | 'quiz' | 'statement' | 'certificate';
  state: ThreadState;
}

/** Reading, test, statement, certificate: what is done, and the first open one as where one is. */
export function finishSteps(outline: Outline): FinishStep[] {
  const done = {
    reading: outline.lessons.every((lesson) => lesson.state === 'done'),
    quiz: outline.quiz.state === 'passed',
    statement: outline.attestation.signedAt !== null,
    certificate: outline.task.completedOn !== null,
  };
  const parts = ['reading', 'quiz', 'statement', 'certificate'] as const;
  const open = parts.find((part) => !done[part]);
  return parts.map((part) => ({ part, state: done[part] ? 'done' : part === open ? 'now' : 'todo' }));
}
