import type { Grade } from '../grading';
import type { ScenarioItem } from '../items/scenario';
import { mostPoints } from './most-points';
import { played, type Step } from './play';

/**
 * Grades a scenario by the ending that its choices lead to: *passed* earns its points of the most that a passing path can
 * earn; *second-best* the same and at most half; *failed*, and what came to no ending, nothing. Only a passed ending that
 * was reached without breaking a clause is right (docs/domain.md).
 */
export function gradeScenario(scenario: ScenarioItem, steps: readonly Step[]): Grade {
  const states = played(scenario, steps);
  const last = states.at(-1);
  const ending = scenario.endings.find(({ key }) => key === last?.at);
  const most = Math.max(mostPoints(scenario) ?? 0, 1);
  // Twice the points, so that half of an odd number is a whole one.
  const earned = 2 * Math.min(Math.max(last?.points ?? 0, 0), most);
  if (!last || !ending || states.length <= steps.length || ending.kind === 'failed')
    return { points: 0, most: 2 * most, right: false };
  const isPassed = ending.kind === 'passed' && last.broken.length === 0;
  return { points: isPassed ? earned : Math.min(earned, most), most: 2 * most, right: isPassed };
}
