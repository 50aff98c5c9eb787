import type { courseVersionSchema } from '@leidraad/courses/model';
import type { GivenResponse } from '@leidraad/quizzes/model';
import type { z } from 'zod';

export type CourseItem = z.infer<typeof courseVersionSchema>['content']['items'][number];
export type ItemOf<Type extends CourseItem['type']> = Extract<CourseItem, { type: Type }>;
type Situation = ItemOf<'scenario'>['situations'][number];
type Choice = Situation['choices'][number];

/** All right, or as wrong as it gets: an answer that earns nothing, so that a journey knows how an attempt ends. */
export function answerTo(item: Exclude<CourseItem, ItemOf<'scenario'>>, right: boolean): GivenResponse {
  switch (item.type) {
    case 'situation': {
      const options = item.options.filter((option) => option.right === right).map(({ key }) => key);
      return { options: right ? options : options.slice(0, 1) };
    }
    case 'true-false':
      return { answer: item.isTrue === right };
    case 'ordering': {
      const order = item.steps.map(({ key }) => key);
      return { order: right ? order : order.toReversed() };
    }
    case 'matching':
      return {
        matches: item.rows.map(({ key, target }) => {
          const other = item.targets.find((each) => each.key !== target)?.key;
          return { row: key, target: (right ? target : other) ?? '' };
        }),
      };
    case 'breach': {
      const parts = item.parts.filter(({ breaks }) => (breaks !== null) === right);
      const rule = item.rules[0]?.key ?? '';
      return { marks: parts.map(({ key, breaks }) => ({ part: key, rule: breaks ?? rule })) };
    }
  }
}

/** In a scenario the best choice on offer is the one with the most points, and the one with the fewest leads astray. */
export function choiceIn(
  situation: Situation,
  isOffered: (choice: Choice) => boolean,
  right: boolean,
): Choice {
  const [choice] = situation.choices
    .filter(isOffered)
    .toSorted((a, b) => (right ? b.points - a.points : a.points - b.points));
  if (!choice) throw new Error(`Nothing is on offer in "${situation.key}".`);
  return choice;
}
