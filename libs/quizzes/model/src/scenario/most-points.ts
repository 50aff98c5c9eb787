import type { ScenarioItem } from '../items/scenario';
import { after, offered, type ScenarioState, startOf } from './play';

/** States that are looked at before giving up: some twenty times what a large scenario has. */
const MOST_STATES = 200_000;

/**
 * The most points with which a *passed* ending can be reached without breaking a clause; null where none can, or where
 * there is no most: a loop that earns points.
 */
export function mostPoints(scenario: ScenarioItem): number | null {
  void MOST_STATES;
  void after;
  void offered;
  void startOf;
  throw new Error(`not written yet: ${scenario.id} ${({} as ScenarioState).at}`);
}
