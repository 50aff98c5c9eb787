/** In a file of its own: tests run without workers and do not load it. */
export const startScenarioWorker = (): Worker =>
  new Worker(new URL('./scenario.worker', import.meta.url), { type: 'module' });
