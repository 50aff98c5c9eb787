import {
  type CheckedClauses,
  checkItem,
  type ScenarioCheck,
  type ScenarioItem,
} from '@leidraad/quizzes/model';
import { type Language } from '@leidraad/shared/model';
import { layoutOf, type ScenarioLayout } from '../canvas/layout';
import { isSameShape, type Shape, shapeOf } from '../canvas/shape';

export interface ScenarioTask {
  scenario: ScenarioItem;
  clauses: CheckedClauses;
  passMark: number;
  language: Language;
}

/** What is worked out of a scenario: where everything stands, and what is wrong with it. */
export interface WorkedScenario {
  /** Absent: everything stands where it stood in the state before this one. */
  layout?: ScenarioLayout;
  check: ScenarioCheck;
}

/** Works out one state after another; placed anew only when more than words changed. */
export function scenarioWork(): (task: ScenarioTask) => WorkedScenario {
  let placed: Shape | undefined;
  return ({ scenario, clauses, passMark, language }) => {
    const { findings, scenario: known } = checkItem(scenario, { clauses, passMark, language });
    if (!known) throw new Error('a scenario is checked as one');
    const check = { ...known, findings };
    const shape = shapeOf(scenario);
    if (placed && isSameShape(placed, shape)) return { check };
    placed = shape;
    return { layout: layoutOf(shape), check };
  };
}
