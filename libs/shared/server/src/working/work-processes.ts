import { answerOf, type Outcome, outcomeOf } from './outcome';
import { Turns } from './turns';
import { type WorkCodes, WorkProcess } from './work-process';

/** A process that had nothing to do for this long is ended; starting one takes a few hundred milliseconds. */
const IDLE_MS = 30_000;

export interface WorkLimits {
  /** Processes at a time, and tasks that may wait for one. */
  processes: number;
  mostWaiting: number;
  /** What one task may take. */
  seconds: number;
  megabytes: number;
  codes: WorkCodes;
  /** Hears why a task was refused for what its process did. */
  log(fault: string): void;
}

/** Hands tasks to processes of one program, with limits on time, memory and number. */
export class WorkProcesses<Task, Answer> {
  private readonly turns: Turns;
  /** Processes without work, and the timers that end them. */
  private readonly idle = new Map<WorkProcess<Task, Answer>, NodeJS.Timeout>();
  private readonly all = new Set<WorkProcess<Task, Answer>>();

  /** `program`: its file, null to work here instead, with `here`. */
  constructor(
    private readonly program: () => string | null,
    private readonly here: (task: Task) => Answer | Promise<Answer>,
    private readonly limits: WorkLimits,
  ) {
    this.turns = new Turns(limits.processes, limits.mostWaiting, limits.codes.busy);
  }

  /** The answer to a task. `left`: whoever asked is gone, which ends the work. */
  async run(task: Task, left?: AbortSignal): Promise<Answer> {
    return answerOf(await this.turns.take(() => this.elsewhere(task, left)));
  }

  /** Ends every process. */
  end(): void {
    for (const worker of this.all) this.forget(worker);
  }

  private async elsewhere(task: Task, left?: AbortSignal): Promise<Outcome<Answer>> {
    left?.throwIfAborted();
    const file = this.program();
    if (file === null) return outcomeOf(() => this.here(task));
    const worker = this.take(file);
    const { seconds, codes, log } = this.limits;
    try {
      return await worker.run(task, { seconds, codes, log, left });
    } finally {
      if (worker.ended || worker.isFull) this.forget(worker);
      else this.idle.set(worker, setTimeout(() => this.forget(worker), IDLE_MS).unref());
    }
  }

  private take(file: string): WorkProcess<Task, Answer> {
    for (const [worker, timer] of this.idle) {
      clearTimeout(timer);
      this.idle.delete(worker);
      if (!worker.ended) return worker;
      this.forget(worker);
    }
    const worker = new WorkProcess<Task, Answer>(file, this.limits.megabytes);
    this.all.add(worker);
    return worker;
  }

  private forget(worker: WorkProcess<Task, Answer>): void {
    clearTimeout(this.idle.get(worker));
    this.idle.delete(worker);
    this.all.delete(worker);
    worker.end();
  }
}
