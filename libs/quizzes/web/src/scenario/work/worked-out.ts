import { DestroyRef, inject, Injectable, InjectionToken, signal } from '@angular/core';
import { type ScenarioTask, type WorkedScenario, workOut } from './scenario-work';

/** Starts the worker; without it (in tests) the page itself does the work. */
export const SCENARIO_WORKER = new InjectionToken<() => Promise<Worker>>('scenario worker');

const SOON_MS = 150;

interface Answer {
  number: number;
  worked: WorkedScenario;
}

/** Places and checks the newest state of a scenario, beside the page; what became old meanwhile is passed over. */
@Injectable()
export class WorkedOut {
  private readonly start = inject(SCENARIO_WORKER, { optional: true });
  private worker: Promise<Worker> | undefined;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private asked = 0;
  private running = false;
  private waiting: ScenarioTask | undefined;

  readonly worked = signal<WorkedScenario | undefined>(undefined);
  /** Whether what is shown is older than the scenario. */
  readonly busy = signal(false);

  constructor() {
    inject(DestroyRef).onDestroy(() => {
      clearTimeout(this.timer);
      void this.worker?.then((worker) => worker.terminate());
    });
  }

  /** Works out a scenario shortly after the last time that this was asked. */
  ask(task: ScenarioTask): void {
    this.waiting = task;
    this.busy.set(true);
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.send(), this.worked() ? SOON_MS : 0);
  }

  private async send(): Promise<void> {
    const task = this.waiting;
    if (!task || this.running) return;
    this.waiting = undefined;
    if (!this.start) {
      this.take(workOut(task));
      return;
    }
    this.running = true;
    this.worker ??= this.begin(this.start);
    const number = ++this.asked;
    (await this.worker).postMessage({ number, task });
  }

  private async begin(start: () => Promise<Worker>): Promise<Worker> {
    const worker = await start();
    worker.addEventListener('message', ({ data }: MessageEvent<Answer>) => {
      this.running = false;
      if (data.number === this.asked) this.take(data.worked);
    });
    return worker;
  }

  private take(worked: WorkedScenario): void {
    this.worked.set(worked);
    if (this.waiting) void this.send();
    else this.busy.set(false);
  }
}
