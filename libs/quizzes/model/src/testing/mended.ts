import type { Finding } from '../findings/finding';
import type { ScenarioChoice, ScenarioItem } from '../items/scenario';
import { checkScenario } from '../scenario/check/check-scenario';
import { choice, CLAUSE, ENDINGS } from './scenarios';

/** A scenario mended by what the checker finds, as an author would, until it finds no error; undefined if that fails. */
export function mended(broken: ScenarioItem): ScenarioItem | undefined {
  const item = structuredClone(broken);
  for (let round = 0; round < 60; round++) {
    const error = checkScenario(item).findings.find(({ severity }) => severity === 'error');
    if (!error) return item;
    mend(item, error, round);
  }
  return undefined;
}

function mend(
  item: ScenarioItem,
  { code, node, choice: key, clauseId, path = [] }: Finding,
  round: number,
): void {
  const start = item.situations.find((situation) => situation.key === item.start) ?? item.situations[0];
  const situation = item.situations.find((each) => each.key === node) ?? start;
  const last = choiceOf(item, path.at(-1));
  const add = (to: string) => {
    if (!item.endings.some((ending) => ending.key === to))
      item.endings.push(...ENDINGS.filter((ending) => ending.key === to));
    situation.choices.push(choice(`new${round}`, to, { points: 3 }));
  };
  switch (code) {
    case 'scenario.situation-unreachable':
      item.situations = item.situations.filter((each) => each.key !== node);
      break;
    case 'scenario.ending-unreachable':
      item.endings = item.endings.filter((each) => each.key !== node);
      break;
    case 'scenario.choice-never-offered':
    case 'scenario.conditions-exclude':
      situation.choices = situation.choices.filter((each) => each.key !== key);
      break;
    case 'scenario.choice-leads-to-unknown':
    case 'scenario.dead-end':
    case 'scenario.no-exit':
    case 'scenario.no-failed-ending':
      if (key !== undefined) situation.choices = situation.choices.filter((each) => each.key !== key);
      add('failed');
      break;
    case 'scenario.no-passed-ending':
      add('passed');
      break;
    case 'scenario.pass-through-breach':
      for (const each of situation.choices) if (each.key === key) each.clauses = [];
      break;
    case 'scenario.tests-nothing':
      item.tests = [CLAUSE(1)];
      break;
    case 'scenario.test-not-honoured':
      last?.clauses.push({ clauseId: clauseId ?? '', effect: 'honours', support: 'L' });
      break;
    case 'scenario.ending-earns-nothing':
      if (last) last.points = 20;
      break;
    case 'scenario.earning-loop':
      for (const step of path) {
        const each = choiceOf(item, step);
        if (each) each.points = Math.min(each.points, 0);
      }
      break;
    default:
      throw new Error(`nobody knows how to mend ${code}`);
  }
}

function choiceOf(
  item: ScenarioItem,
  step: { situation: string; choice: string } | undefined,
): ScenarioChoice | undefined {
  const situation = item.situations.find(({ key }) => key === step?.situation);
  return situation?.choices.find(({ key }) => key === step?.choice);
}
