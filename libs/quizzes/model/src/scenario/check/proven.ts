import type { Finding } from '../../findings/finding';
import { statesAtEnding } from '../explore';
import { isUnbroken } from './breaches';
import type { Inspection } from './inspection';
import { areHonoured } from './tested';

/** What is proven of a scenario, in the order in which it is told. */
export const SCENARIO_PROPERTIES = [
  /** Every situation, ending and choice comes up in some play. */
  'all-reachable',
  /** From wherever a play comes, an ending can be reached. */
  'always-ends',
  'can-pass',
  /** A second-best or failed ending can be reached. */
  'can-fail',
  /** No way to a passed ending breaks a clause. */
  'no-pass-through-breach',
  /** Every way to a passed ending honours each clause that is tested. */
  'tests-honoured',
  /** Points have a most, and every passed ending can earn some. */
  'points-bounded',
] as const;
export type ScenarioProperty = (typeof SCENARIO_PROPERTIES)[number];
/** True: it holds. False: it does not, which a finding says, or there were too many states to tell. */
export type Proven = Record<ScenarioProperty, boolean>;

/** Findings that say that a property does not hold. */
const AGAINST: Record<ScenarioProperty, readonly Finding['code'][]> = {
  'all-reachable': [
    'scenario.situation-unreachable',
    'scenario.ending-unreachable',
    'scenario.choice-never-offered',
  ],
  'always-ends': [
    'scenario.dead-end',
    'scenario.no-exit',
    'scenario.choice-leads-nowhere',
    'scenario.choice-leads-to-unknown',
  ],
  'can-pass': ['scenario.no-passed-ending'],
  'can-fail': ['scenario.no-failed-ending'],
  'no-pass-through-breach': ['scenario.pass-through-breach', 'scenario.passed-ending-breaks'],
  'tests-honoured': ['scenario.test-not-honoured', 'scenario.tests-nothing'],
  'points-bounded': ['scenario.earning-loop', 'scenario.ending-earns-nothing'],
};

/**
 * What holds for certain. Where not all states were looked at, that something *can* happen is proven by its being seen; that
 * something can *never* happen, by its not happening even if every choice were always offered.
 */
export function provenOf(inspection: Inspection, findings: readonly Finding[]): Proven {
  const { explored, whole, item, earned } = inspection;
  const found = new Set(findings.map(({ code }) => code));
  const { isComplete, index } = explored;
  const endings = statesAtEnding(explored).length;
  const passed = statesAtEnding(explored, 'passed').length;
  const isSeen: Proven = {
    'all-reachable': new Set(explored.node).size === index.nodes.length && !explored.offeredIn.includes(-1),
    'always-ends': isComplete,
    'can-pass': passed > 0,
    'can-fail': endings > passed,
    'no-pass-through-breach': isComplete || isUnbroken(whole),
    'tests-honoured': isComplete || areHonoured(whole, item.tests),
    'points-bounded': earned.kind === 'most',
  };
  return Object.fromEntries(
    SCENARIO_PROPERTIES.map((property) => [
      property,
      explored.states > 0 && isSeen[property] && !AGAINST[property].some((code) => found.has(code)),
    ]),
  ) as Proven;
}
