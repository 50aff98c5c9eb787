import type {
  EndingKind,
  ScenarioChoice,
  ScenarioEnding,
  ScenarioItem,
  ScenarioSituation,
} from '../../items/scenario';
import type { Step } from '../play';
import { freshKey, keysOf } from './keys';

// Every edit answers a new scenario and leaves the old one as it is, so that undoing is keeping what was.

/** With a new, empty situation at the end; the first one is where the scenario begins. */
export function withSituation(scenario: ScenarioItem): { scenario: ScenarioItem; key: string } {
  const key = freshKey('p', keysOf(scenario));
  const situation: ScenarioSituation = { key, text: {}, question: {}, choices: [] };
  return {
    key,
    scenario: {
      ...scenario,
      start: scenario.start ?? key,
      situations: [...scenario.situations, situation],
    },
  };
}

export function withEnding(
  scenario: ScenarioItem,
  kind: EndingKind,
): { scenario: ScenarioItem; key: string } {
  const key = freshKey('e', keysOf(scenario));
  const ending: ScenarioEnding = { key, kind, title: {}, text: {}, clauses: [] };
  return { key, scenario: { ...scenario, endings: [...scenario.endings, ending] } };
}

/** With one situation that has a choice to each of two endings: the smallest thing that can be passed and failed. */
export function withBeginning(scenario: ScenarioItem): { scenario: ScenarioItem; key: string } {
  const begun = withSituation(scenario);
  const passed = withEnding(begun.scenario, 'passed');
  const failed = withEnding(passed.scenario, 'failed');
  const right = withChoice(failed.scenario, begun.key, passed.key);
  const both = withChoice(right.scenario, begun.key, failed.key);
  const step = { situation: begun.key, choice: right.key };
  return { key: begun.key, scenario: changedChoice(both.scenario, step, (each) => ({ ...each, points: 1 })) };
}

/** With a new choice at the end of a situation, leading to `to`. */
export function withChoice(
  scenario: ScenarioItem,
  situation: string,
  to: string | null = null,
): { scenario: ScenarioItem; key: string } {
  const taken = scenario.situations.find(({ key }) => key === situation)?.choices.map(({ key }) => key) ?? [];
  const key = freshLetter(taken);
  const choice: ScenarioChoice = { key, text: {}, feedback: {}, points: 0, to, clauses: [] };
  return {
    key,
    scenario: changedSituation(scenario, situation, (each) => ({
      ...each,
      choices: [...each.choices, choice],
    })),
  };
}

/** Without a situation or ending; what led there leads nowhere until its author chooses again. */
export function withoutNode(scenario: ScenarioItem, node: string): ScenarioItem {
  return {
    ...scenario,
    start: scenario.start === node ? null : scenario.start,
    situations: scenario.situations
      .filter(({ key }) => key !== node)
      .map((situation) =>
        situation.choices.some(({ to }) => to === node)
          ? {
              ...situation,
              choices: situation.choices.map((choice) =>
                choice.to === node ? { ...choice, to: null } : choice,
              ),
            }
          : situation,
      ),
    endings: scenario.endings.filter(({ key }) => key !== node),
  };
}

export function withoutChoice(scenario: ScenarioItem, { situation, choice }: Step): ScenarioItem {
  return changedSituation(scenario, situation, (each) => ({
    ...each,
    choices: each.choices.filter(({ key }) => key !== choice),
  }));
}

/** With a choice moved so many places up (−) or down (+); unchanged past the ends. */
export function withChoiceMoved(
  scenario: ScenarioItem,
  { situation, choice }: Step,
  by: number,
): ScenarioItem {
  return changedSituation(scenario, situation, (each) => {
    const from = each.choices.findIndex(({ key }) => key === choice);
    const to = from + by;
    if (from < 0 || to < 0 || to >= each.choices.length) return each;
    const choices = [...each.choices];
    choices.splice(to, 0, ...choices.splice(from, 1));
    return { ...each, choices };
  });
}

export function changedSituation(
  scenario: ScenarioItem,
  key: string,
  change: (situation: ScenarioSituation) => ScenarioSituation,
): ScenarioItem {
  return {
    ...scenario,
    situations: scenario.situations.map((situation) =>
      situation.key === key ? change(situation) : situation,
    ),
  };
}

export function changedChoice(
  scenario: ScenarioItem,
  { situation, choice }: Step,
  change: (choice: ScenarioChoice) => ScenarioChoice,
): ScenarioItem {
  return changedSituation(scenario, situation, (each) => ({
    ...each,
    choices: each.choices.map((one) => (one.key === choice ? change(one) : one)),
  }));
}

export function changedEnding(
  scenario: ScenarioItem,
  key: string,
  change: (ending: ScenarioEnding) => ScenarioEnding,
): ScenarioItem {
  return {
    ...scenario,
    endings: scenario.endings.map((ending) => (ending.key === key ? change(ending) : ending)),
  };
}

/** `a`, `b` … the first letter that is free; past `z` a number. */
function freshLetter(taken: readonly string[]): string {
  const letter = [...'abcdefghijklmnopqrstuvwxyz'].find((each) => !taken.includes(each));
  return letter ?? freshKey('k', new Set(taken));
}
