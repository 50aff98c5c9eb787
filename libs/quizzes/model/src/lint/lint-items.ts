import type { Language } from '@leidraad/shared/model';
import { fault, type Finding, warning } from '../findings/finding';
import type { Item } from '../item';
import { answerSetsOf } from './answers';
import { isRightLongest } from './length';

/** Fewer items say nothing about a habit. */
const FEWEST = 4;
/** Such a share of them is one: by chance the right option of three is the longest one time in three. */
const HABIT = 0.8;

/** What shows only over several items: habits by which what is right can be guessed, and items that are there twice. */
export function lintItems(items: readonly Item[], { language }: { language: Language }): Finding[] {
  const questions = items.filter((item) => item.type === 'situation');
  const single = questions.filter(({ options }) => options.filter(({ right }) => right).length === 1);
  const longest = single.filter((item) => isRightLongest(answerSetsOf(item)[0], language, 1)).length;
  const places = single.map(({ options }) => options.findIndex(({ right }) => right));
  const statements = items.filter((item) => item.type === 'true-false').map(({ isTrue }) => String(isTrue));
  return [
    ...twice(items),
    ...(isHabit(longest, single.length)
      ? [warning('items.right-longest', { language, params: { count: longest, of: single.length } })]
      : []),
    ...habits(places).map(({ value, count, of }) =>
      warning('items.right-in-one-place', { params: { place: Number(value) + 1, count, of } }),
    ),
    ...habits(statements).map(({ value, count, of }) =>
      warning(value === 'true' ? 'items.mostly-true' : 'items.mostly-false', { params: { count, of } }),
    ),
  ];
}

const isHabit = (count: number, of: number): boolean => of >= FEWEST && count >= HABIT * of;

function habits<Value>(values: readonly Value[]): { value: Value; count: number; of: number }[] {
  return [...new Set(values)]
    .map((value) => ({ value, count: values.filter((each) => each === value).length, of: values.length }))
    .filter(({ count, of }) => isHabit(count, of));
}

function twice(items: readonly Item[]): Finding[] {
  const ids = items.map(({ id }) => id);
  return [...new Set(ids.filter((id, at) => ids.indexOf(id) < at))].map((itemId) =>
    fault('items.id-twice', { itemId }),
  );
}
