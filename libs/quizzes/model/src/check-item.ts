import type { Finding } from './findings/finding';
import type { Item } from './item';
import type { LintContext } from './lint/lint-context';
import { lintItem } from './lint/lint-item';
import { checkScenario, type ScenarioCheck } from './scenario/check/check-scenario';

export interface ItemCheckContext extends LintContext {
  /** Per cent that the quiz asks; 80 where nothing is said. */
  passMark?: number;
  /** States of a scenario to look at before giving up. */
  mostStates?: number;
}

export interface ItemCheck {
  findings: Finding[];
  /** What is known of a scenario beside its findings. */
  scenario?: Omit<ScenarioCheck, 'findings'>;
}

/** Checks an item before it is published: what editor, publishing and command all ask. `isPublishable` reads the answer. */
export function checkItem(item: Item, context: ItemCheckContext): ItemCheck {
  const own = lintItem(item, context);
  if (item.type !== 'scenario') return { findings: own };
  const { findings, ...scenario } = checkScenario(item, context);
  return { findings: [...findings, ...own], scenario };
}
