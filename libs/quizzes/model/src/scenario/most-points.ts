import type { ScenarioItem } from '../items/scenario';
import { explore } from './explore';
import { mostEarned } from './points/most-earned';

/**
 * The most points with which a *passed* ending can be reached without breaking a clause; null where none can, where there
 * is no most (a loop that earns points), and where there are more states than are looked at (`MOST_STATES`).
 */
export function mostPoints(scenario: ScenarioItem): number | null {
  const earned = mostEarned(explore(scenario));
  return earned.kind === 'most' ? earned.most : null;
}
