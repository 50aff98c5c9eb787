import type { LocalizedText } from '@leidraad/shared/model';
import type { Item } from '../item';
import type { ScenarioItem } from '../items/scenario';
import { mayGoBack, type Playing } from '../scenario/moves';
import { offered } from '../scenario/play';
import { choiceOrder } from './shown-order';
import type { Shown, ShownItem, ShownSituation } from './shown-item';

export interface ShownAs {
  /** Keys in the order of the attempt (`shownOrder`). */
  order: readonly string[];
  /** What the choices of a scenario are shuffled by. */
  seed: string;
  /** Where somebody is in a scenario, and how many moves were made. */
  playing: Playing | undefined;
  moves: number;
}

/** An item as it is shown. */
export function showItem(item: Item, as: ShownAs): ShownItem {
  switch (item.type) {
    case 'situation': {
      const { type, situation, scene, picture, question } = item;
      const several = item.options.filter(({ right }) => right).length > 1;
      const options = inOrder(item.options, as.order);
      return { type, ...given({ scene, picture }), situation, question, options, several };
    }
    case 'true-false': {
      const { type, situation, picture, statement } = item;
      return { type, ...given({ situation, picture }), statement };
    }
    case 'ordering': {
      const { type, situation, picture, question } = item;
      return {
        type,
        ...given({ situation, picture }),
        question,
        steps: inOrder(item.steps, as.order),
      };
    }
    case 'matching': {
      const { type, situation, picture, question } = item;
      const rows = item.rows.map(({ key, text }) => ({ key, text }));
      const targets = inOrder(item.targets, as.order);
      return { type, ...given({ situation, picture }), question, rows, targets };
    }
    case 'breach': {
      const { type, situation, question, message } = item;
      const parts = item.parts.map(({ key, place, author, text, picture }) => ({
        key,
        place,
        text,
        ...given({ author, picture }),
      }));
      const rules = inOrder(item.rules, as.order);
      return { type, ...given({ situation }), question, message, parts, rules };
    }
    case 'scenario':
      return scenarioView(item, as);
  }
}

function scenarioView(item: ScenarioItem, { playing, moves, seed }: ShownAs): Shown<'scenario'> {
  return {
    type: item.type,
    title: item.title,
    step: moves,
    at: playing ? situationView(item, playing, seed) : null,
  };
}

function situationView(item: ScenarioItem, playing: Playing, seed: string): ShownSituation | null {
  const situation = item.situations.find(({ key }) => key === playing.state.at);
  if (!situation) return null;
  const { key, text, scene, picture, question } = situation;
  const choices = offered(situation, playing.state.flags);
  return {
    key,
    text,
    ...given({ scene, picture }),
    question,
    choices: inOrder(choices, choiceOrder(situation, choices, seed)),
    mayGoBack: mayGoBack(item, playing),
  };
}

interface Keyed {
  key: string;
  text: LocalizedText;
}

function inOrder(parts: readonly Keyed[], order: readonly string[]): Keyed[] {
  return order.flatMap((key) => {
    const part = parts.find((each) => each.key === key);
    return part ? [{ key, text: part.text }] : [];
  });
}

/** Members that there are: what is absent stays absent in JSON too. */
function given<T extends object>(members: T): { [Key in keyof T]?: Exclude<T[Key], undefined> } {
  return Object.fromEntries(Object.entries(members).filter(([, member]) => member !== undefined)) as {
    [Key in keyof T]?: Exclude<T[Key], undefined>;
  };
}
