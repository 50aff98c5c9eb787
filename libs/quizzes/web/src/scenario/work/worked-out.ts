import { DestroyRef, inject, Injectable, InjectionToken, signal } from '@angular/core';
import { type ScenarioLayout } from '../canvas/layout';
import { type ScenarioTask, scenarioWork, type WorkedScenario } from './scenario-work';

/** Starts the worker; without it (in tests) the page itself does the work. */
export const SCENARIO_WORKER = new InjectionToken<() => Promise<Worker>>('scenario worker');

const SOON_MS = 150;

/** Places and checks the newest state of a scenario, beside the page; what became old meanwhile is passed over. */
@Injectable()
export class WorkedOut {
  private readonly start = inject(SCENARIO_WORKER, { optional: true });
  private worker: Promise<Worker> | undefined;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private running = false;
  private waiting: ScenarioTask | undefined;
  private readonly workOut = scenarioWork();

  readonly layout = signal<ScenarioLayout | undefined>(undefined);
  readonly check = signal<WorkedScenario['check'] | undefined>(undefined);
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
    this.timer = setTimeout(() => void this.send(), this.check() ? SOON_MS : 0);
  }

  private async send(): Promise<void> {
    const task = this.waiting;
    if (!task || this.running) return;
    this.waiting = undefined;
    if (!this.start) {
      this.take(this.workOut(task));
      return;
    }
    this.running = true;
    this.worker ??= this.begin(this.start);
    (await this.worker).postMessage(task);
  }

  private async begin(start: () => Promise<Worker>): Promise<Worker> {
    const worker = await start();
    worker.addEventListener('message', ({ data }: MessageEvent<WorkedScenario>) => {
      this.running = false;
      this.take(data);
    });
    return worker;
  }

  private take({ layout, check }: WorkedScenario): void {
    if (layout) this.layout.set(layout);
    this.check.set(check);
    if (this.waiting) void this.send();
    else this.busy.set(false);
  }
}
