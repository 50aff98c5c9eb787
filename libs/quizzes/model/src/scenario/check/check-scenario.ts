import type { Language } from '@leidraad/shared/model';
import { type CheckedClauses, fault, type Finding } from '../../findings/finding';
import type { ScenarioItem } from '../../items/scenario';
import type { Step } from '../play';
import { bestRoute } from '../points/best-route';
import { countRoutes, type Routes } from '../routes/count-routes';
import { type LongestRoute, longestRoute } from '../routes/longest-route';
import { breachFindings } from './breaches';
import { flagFindings } from './flags';
import { inspect, type Inspection } from './inspection';
import { keyFindings } from './keys';
import { pointFindings } from './points';
import { type Proven, provenOf } from './proven';
import { reachabilityFindings } from './reachability';
import { testedFindings } from './tested';

export interface ScenarioCheckOptions {
  /** Per cent that the quiz asks; 80 where nothing is said. */
  passMark?: number;
  /** The language whose words are counted; Dutch where nothing is said. */
  language?: Language;
  /** States to look at before giving up; `MOST_STATES` where nothing is said. */
  mostStates?: number;
  /** Gives the clauses in findings the numbers that people see. */
  clauses?: CheckedClauses;
}

export interface ScenarioCheck {
  findings: Finding[];
  proven: Proven;
  /** States that were looked at: a situation or ending with the values of the flags. */
  states: number;
  /** Whether those are all that can be reached. */
  isComplete: boolean;
  routes: Routes;
  longest: LongestRoute | null;
  /** See `mostPoints`. */
  mostPoints: number | null;
  /** A route that earns them. */
  bestRoute: Step[] | null;
}

/**
 * Checks a scenario in every state that a play can reach. Linear in those states and their choices, and bounded; beyond the
 * bound it tells what it found and could not prove. Findings stand in the order in which they are best solved.
 */
export function checkScenario(item: ScenarioItem, options: ScenarioCheckOptions = {}): ScenarioCheck {
  const { passMark = 80, language = 'nl', mostStates, clauses } = options;
  const inspection = inspect(item, { mostStates, passMark, clauses });
  const { explored, loops, earned } = inspection;
  const findings = [
    ...keyFindings(inspection),
    ...tooManyStates(inspection),
    ...reachabilityFindings(inspection),
    ...flagFindings(inspection),
    ...breachFindings(inspection),
    ...testedFindings(inspection),
    ...pointFindings(inspection),
  ];
  return {
    findings,
    proven: provenOf(inspection, findings),
    states: explored.states,
    isComplete: explored.isComplete,
    routes: countRoutes(explored, loops),
    longest: longestRoute(explored, loops, language),
    mostPoints: earned.kind === 'most' ? earned.most : null,
    bestRoute: bestRoute(explored, earned),
  };
}

function tooManyStates({ explored: { isComplete, states, cut }, paths }: Inspection): Finding[] {
  if (isComplete) return [];
  return [fault('scenario.too-many-states', { params: { states }, ...paths.to(cut[0]) })];
}
