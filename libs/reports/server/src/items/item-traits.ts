import {
  type GivenResponse,
  gradeItem,
  type Item,
  type Move,
  playingAfter,
  type Response,
  type Responses,
  type ScenarioItem,
} from '@leidraad/quizzes/model';

/** Names of figures. */
export const RIGHT = 'right';
export const WRONG = 'wrong';
export const partTrait = (key: string) => `part:${key}`;
export const cameTrait = (situation: string) => `came:${situation}`;
export const choseTrait = (situation: string, choice: string) => `chose:${situation}:${choice}`;
export const endedTrait = (ending: string) => `ended:${ending}`;

/**
 * What is told about somebody who answered this: which figures count them. `moves`: the answers that count, in a scenario
 * one a move. What somebody went back on in a scenario is left out, as it is for the result; where a way leads through a
 * situation twice, the first time counts.
 */
export function traitsOf(item: Item, moves: readonly GivenResponse[]): string[] {
  const response = responseOf(item, moves);
  if (!response) return [];
  const { right } = gradeItem(item, response);
  return [
    right ? RIGHT : WRONG,
    ...(item.type === 'scenario' ? wayOf(item, response) : partsOf(item, response)),
  ];
}

function responseOf(item: Item, moves: readonly GivenResponse[]): Response | undefined {
  if (item.type !== 'scenario') return moves[0] as Response | undefined;
  return { choices: [...(playingAfter(item, moves as readonly Move[])?.steps ?? [])] };
}

function wayOf(item: ScenarioItem, response: Response): string[] {
  const traits: string[] = [];
  const been = new Set<string>();
  let at: string | null = item.start;
  for (const { situation, choice } of (response as Responses['scenario']).choices) {
    if (!been.has(situation)) traits.push(cameTrait(situation), choseTrait(situation, choice));
    been.add(situation);
    const from = item.situations.find(({ key }) => key === situation);
    at = from?.choices.find(({ key }) => key === choice)?.to ?? null;
  }
  if (item.endings.some(({ key }) => key === at)) traits.push(endedTrait(at ?? ''));
  return traits;
}

/** Options and answers that were chosen, steps in their place, rows with their own, parts that were marked. */
function partsOf(item: Exclude<Item, ScenarioItem>, response: Response): string[] {
  switch (item.type) {
    case 'situation':
      return [...new Set((response as Responses['situation']).options)].map(partTrait);
    case 'true-false':
      return [partTrait(String((response as Responses['true-false']).answer))];
    case 'ordering': {
      const { order } = response as Responses['ordering'];
      return item.steps.filter(({ key }, at) => order[at] === key).map(({ key }) => partTrait(key));
    }
    case 'matching': {
      const { matches } = response as Responses['matching'];
      return item.rows
        .filter(({ key, target }) => matches.some((match) => match.row === key && match.target === target))
        .map(({ key }) => partTrait(key));
    }
    case 'breach': {
      const marked = new Set((response as Responses['breach']).marks.map(({ part }) => part));
      return item.parts.filter(({ key }) => marked.has(key)).map(({ key }) => partTrait(key));
    }
  }
}
