import {
  type Item,
  nameOfItem,
  readingOrder,
  type ScenarioItem,
  testedClauses,
} from '@leidraad/quizzes/model';
import {
  type EndingFigures,
  isMissedByTheBest,
  type ItemFigures,
  type ItemRow,
  type PartFigures,
  readingOf,
  type SituationFigures,
} from '@leidraad/reports/model';
import type { ToldItem } from './item-table';
import { cameTrait, choseTrait, endedTrait, partTrait, RIGHT } from './item-traits';
import type { ItemVersionRow } from './items.queries';

/** Number of a clause by its id; those that the policy version does not have are left out. */
export type ClauseNumbers = ReadonlyMap<string, string>;

export function rowView(
  { item_id, number, body }: ItemVersionRow,
  told: ToldItem,
  numbers: ClauseNumbers,
): ItemRow {
  const right = told.share(RIGHT);
  const options = body.type === 'situation' ? body.options : [];
  return {
    itemId: item_id,
    number,
    name: nameOfItem(body),
    type: body.type,
    clauses: numbersOf(testedClauses(body), numbers),
    through: told.through,
    people: told.people,
    right,
    ...readingOf({
      people: told.people,
      right,
      wrong: options.flatMap(({ key, right: isRight }, at) =>
        isRight ? [] : [{ letter: letterOf(at), people: told.share(partTrait(key)) }],
      ),
      missedByTheBest: right.kind === 'shown' && isMissedByTheBest(told.right, told.wrong),
    }),
  };
}

/** a, b, c, as the options are called where they are written. */
const letterOf = (index: number): string => String.fromCodePoint(97 + index);

export function detailView(
  item: Item,
  told: ToldItem,
  numbers: ClauseNumbers,
): Pick<ItemFigures, 'question' | 'parts' | 'situations' | 'endings'> {
  if (item.type !== 'scenario')
    return { question: questionOf(item), parts: partsOf(item, told, numbers), situations: [], endings: [] };
  return {
    question: {},
    parts: [],
    situations: situationsOf(item, told, numbers),
    endings: item.endings.map(({ key, kind, title }): EndingFigures => ({
      key,
      kind,
      title,
      people: told.share(endedTrait(key)),
    })),
  };
}

type PlainItem = Exclude<Item, ScenarioItem>;

const questionOf = (item: PlainItem) => (item.type === 'true-false' ? (item.situation ?? {}) : item.question);

function partsOf(item: PlainItem, told: ToldItem, numbers: ClauseNumbers): PartFigures[] {
  const part = (
    key: string,
    text: PartFigures['text'],
    isRight: boolean,
    breaks: string[] = [],
  ): PartFigures => ({
    key,
    text,
    isRight,
    breaks,
    people: told.share(partTrait(key)),
  });
  switch (item.type) {
    case 'situation':
      return item.options.map(({ key, text, right, clauses }) =>
        part(key, text, right, broken(clauses, numbers)),
      );
    case 'true-false':
      return [true, false].map((answer) => part(String(answer), {}, answer === item.isTrue));
    case 'ordering':
      return item.steps.map(({ key, text }) => part(key, text, true));
    case 'matching':
      return item.rows.map(({ key, text }) => part(key, text, true));
    case 'breach':
      return item.parts.map(({ key, text, breaks }) => {
        const rule = item.rules.find((each) => each.key === breaks);
        return part(key, text, breaks !== null, numbersOf(rule?.clauseId ? [rule.clauseId] : [], numbers));
      });
  }
}

function situationsOf(item: ScenarioItem, told: ToldItem, numbers: ClauseNumbers): SituationFigures[] {
  const byKey = new Map(item.situations.map((situation) => [situation.key, situation]));
  return readingOrder(item).flatMap((key): SituationFigures[] => {
    const situation = byKey.get(key);
    if (!situation) return [];
    const came = cameTrait(key);
    return [
      {
        key,
        text: situation.text,
        question: situation.question,
        people: told.share(came),
        came: told.exactly(came),
        choices: situation.choices.map((choice) => ({
          key: choice.key,
          text: choice.text,
          to: choice.to,
          breaks: broken(choice.clauses, numbers),
          people: told.share(choseTrait(key, choice.key), came),
        })),
      },
    ];
  });
}

const broken = (clauses: readonly { clauseId: string; effect: string }[], numbers: ClauseNumbers): string[] =>
  numbersOf(
    clauses.filter(({ effect }) => effect === 'breaks').map(({ clauseId }) => clauseId),
    numbers,
  );

function numbersOf(clauseIds: readonly string[], numbers: ClauseNumbers): string[] {
  const found = new Set(clauseIds.flatMap((id) => numbers.get(id) ?? []));
  return [...found].sort((a, b) => a.localeCompare(b, 'en', { numeric: true }));
}
