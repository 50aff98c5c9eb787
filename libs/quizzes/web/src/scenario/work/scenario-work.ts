import {
  type CheckedClauses,
  checkItem,
  type ScenarioCheck,
  type ScenarioItem,
} from '@leidraad/quizzes/model';
import { type Language } from '@leidraad/shared/model';
import { layoutOf, type ScenarioLayout } from '../canvas/layout';

export interface ScenarioTask {
  scenario: ScenarioItem;
  clauses: CheckedClauses;
  passMark: number;
  language: Language;
}

/** What is worked out of a scenario: where everything stands, and what is wrong with it. */
export interface WorkedScenario {
  layout: ScenarioLayout;
  check: ScenarioCheck;
}

export function workOut({ scenario, clauses, passMark, language }: ScenarioTask): WorkedScenario {
  const { findings, scenario: known } = checkItem(scenario, { clauses, passMark, language });
  if (!known) throw new Error('a scenario is checked as one');
  return { layout: layoutOf(scenario), check: { ...known, findings } };
}
