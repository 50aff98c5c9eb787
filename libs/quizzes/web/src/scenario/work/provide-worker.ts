import { type Provider } from '@angular/core';
import { SCENARIO_WORKER } from './worked-out';

/** Scenarios are placed and checked beside the page. */
export function provideScenarioWorker(): Provider {
  return {
    provide: SCENARIO_WORKER,
    useValue: async () => (await import('./start-worker')).startScenarioWorker(),
  };
}
