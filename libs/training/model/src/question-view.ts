import {
  choiceOrder,
  type Item,
  mayGoBack,
  offered,
  type Playing,
  type ScenarioItem,
} from '@leidraad/quizzes/model';
import type { LocalizedText } from '@leidraad/shared/model';
import type { QuestionOf, QuestionView, SceneView } from './questions';

export interface Asked {
  position: number;
  topic: LocalizedText;
  /** Keys in the order of the attempt (`shownOrder`). */
  order: readonly string[];
  /** What the choices of a scenario are shuffled by. */
  seed: string;
  /** Where somebody is in a scenario, and how many moves were made. */
  playing: Playing | undefined;
  moves: number;
}

/** A question as it is shown: nothing in it says what is right. */
export function questionView(item: Item, asked: Asked): QuestionView {
  const { position, topic } = asked;
  const head = { position, topic };
  switch (item.type) {
    case 'situation': {
      const { type, situation, scene, picture, question } = item;
      const several = item.options.filter(({ right }) => right).length > 1;
      const options = inOrder(item.options, asked.order);
      return { ...head, type, ...given({ scene, picture }), situation, question, options, several };
    }
    case 'true-false': {
      const { type, situation, picture, statement } = item;
      return { ...head, type, ...given({ situation, picture }), statement };
    }
    case 'ordering': {
      const { type, situation, picture, question } = item;
      return {
        ...head,
        type,
        ...given({ situation, picture }),
        question,
        steps: inOrder(item.steps, asked.order),
      };
    }
    case 'matching': {
      const { type, situation, picture, question } = item;
      const rows = item.rows.map(({ key, text }) => ({ key, text }));
      const targets = inOrder(item.targets, asked.order);
      return { ...head, type, ...given({ situation, picture }), question, rows, targets };
    }
    case 'breach': {
      const { type, situation, question, message } = item;
      const parts = item.parts.map(({ key, place, author, text }) => ({
        key,
        place,
        text,
        ...given({ author }),
      }));
      const rules = inOrder(item.rules, asked.order);
      return { ...head, type, ...given({ situation }), question, message, parts, rules };
    }
    case 'scenario':
      return { ...head, ...scenarioView(item, asked) };
  }
}

function scenarioView(
  item: ScenarioItem,
  { playing, moves, seed }: Asked,
): Omit<QuestionOf<'scenario'>, 'position' | 'topic'> {
  return {
    type: item.type,
    title: item.title,
    step: moves,
    at: playing ? sceneView(item, playing, seed) : null,
  };
}

function sceneView(item: ScenarioItem, playing: Playing, seed: string): SceneView | null {
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
