import {
  type CheckedClauses,
  checkScenario,
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
  return {
    layout: layoutOf(scenario),
    check: checkScenario(scenario, { clauses, passMark, language }),
  };
}
