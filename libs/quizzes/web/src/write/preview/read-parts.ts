import {
  type BreachItem,
  type Item,
  type MatchingItem,
  type ScenarioItem,
  type ScenarioSituation,
} from '@leidraad/quizzes/model';
import { type ReadPart } from './reading';

/** Gives the words of a key under `quizzes.write`. */
export type Say = (key: string, params?: Record<string, unknown>) => string;

/** What can be answered to an item, in reading order; a scenario is read situation by situation. */
export function answersOf(item: Item, say: Say): ReadPart[] {
  switch (item.type) {
    case 'situation':
      return item.options;
    case 'true-false':
      return (['true', 'false'] as const).map((key) => ({
        key,
        right: item.isTrue === (key === 'true'),
        kind: say(`preview.after.${key}`),
        ...afterwards(item.feedback[key]),
      }));
    case 'ordering':
      return [
        ...item.steps.map(({ key, text }, index) => ({
          key,
          kind: say('preview.step', { number: index + 1 }),
          text,
          clauses: [],
        })),
        ...(['right', 'wrong'] as const).map((key) => ({
          key: `after-${key}`,
          right: key === 'right',
          kind: say(`preview.after.${key}`),
          ...afterwards(item.feedback[key]),
        })),
      ];
    case 'matching':
      return item.rows.map((row) => matched(item, row, say));
    case 'breach':
      return item.parts.map((part) => marked(item, part, say));
    case 'scenario':
      return [];
  }
}

/** What can be chosen in a situation of a scenario, with where it leads. */
export function choicesOf({ situations, endings }: ScenarioItem, { choices }: ScenarioSituation, say: Say) {
  return choices.map((choice): ReadPart => {
    const { key, text, feedback, clauses, to, points } = choice;
    const ending = endings.find((each) => each.key === to);
    const at = situations.findIndex((each) => each.key === to);
    const words =
      at === -1
        ? say(ending ? `preview.ending.${ending.kind}` : 'preview.nowhere')
        : say('preview.situation', { number: at + 1 });
    return {
      key,
      text,
      feedback,
      clauses,
      remark: { words: say('preview.leads', { to: words, points }) },
    };
  });
}

export const endingsOf = ({ endings }: ScenarioItem, say: Say): ReadPart[] =>
  endings.map(({ key, kind, title, text, clauses }) => ({
    key,
    kind: say(`preview.ending.${kind}`),
    text: title,
    feedback: text,
    clauses,
  }));

const afterwards = ({ text, clauses }: { text: ReadPart['text']; clauses: ReadPart['clauses'] }) => ({
  text,
  clauses,
});

function matched(item: MatchingItem, row: MatchingItem['rows'][number], say: Say): ReadPart {
  const target = item.targets.find(({ key }) => key === row.target);
  return {
    key: row.key,
    text: row.text,
    remark: target
      ? { words: say('preview.belongs'), text: target.text }
      : { words: say('preview.noTarget') },
    feedback: row.feedback.text,
    clauses: row.feedback.clauses,
  };
}

function marked(item: BreachItem, part: BreachItem['parts'][number], say: Say): ReadPart {
  const rule = item.rules.find(({ key }) => key === part.breaks);
  const place = say(`breach.places.${part.place}`);
  return {
    key: part.key,
    right: part.breaks === null,
    kind: part.author ? `${place} · ${part.author}` : place,
    picture: part.picture,
    text: part.text,
    remark:
      part.breaks === null
        ? { words: say('preview.allowed') }
        : { words: say('preview.breaks'), text: rule?.text ?? {} },
    feedback: part.feedback.text,
    clauses: part.feedback.clauses,
  };
}
