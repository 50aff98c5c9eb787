import { type Outcome, outcomeOf } from './outcome';

/** What a process answers: an outcome, or a fault of its own in words, for the log of the server. */
export type Served<Answer> = Outcome<Answer> | { fault: string };

/** Makes a program out of work: it answers the tasks that whoever started it sends, and ends with them. */
export function serveWork<Task>(work: (task: Task) => unknown): void {
  process.on('message', (task: Task) => {
    outcomeOf(() => work(task)).then(
      (outcome) => process.send?.(outcome),
      (fault: unknown) => process.send?.({ fault: fault instanceof Error ? fault.stack : String(fault) }),
    );
  });
  process.on('disconnect', () => process.exit());
}
