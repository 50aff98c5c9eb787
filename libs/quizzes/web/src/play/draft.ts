import { type GivenResponse, type ShownItem } from '@leidraad/quizzes/model';
import { type Mark, marksOf } from '../breach/marks';

/** What was put in so far. Of the shape of an answer, but perhaps not whole: a mark may still lack its rule. */
export type Draft = GivenResponse;

/** What must be done before an answer can be given: a key under `quizzes.lack`. */
export interface Lack {
  key: 'choose' | 'chooseSome' | 'order' | 'match' | 'mark' | 'rule';
  /** Number of the row or mark that it is about. */
  number?: number;
}

/** The first thing that an answer still lacks; undefined when it can be given. */
export function lackOf(item: ShownItem, draft: Draft | undefined): Lack | undefined {
  switch (item.type) {
    case 'situation':
      if (chosenOptions(draft).length > 0) return undefined;
      return { key: item.several ? 'chooseSome' : 'choose' };
    case 'true-false':
      return draft && 'answer' in draft ? undefined : { key: 'choose' };
    case 'scenario':
      return draft && 'choice' in draft ? undefined : { key: 'choose' };
    // What is shown is never the right order, so leaving it says nothing.
    case 'ordering':
      return draft && 'order' in draft ? undefined : { key: 'order' };
    case 'matching': {
      const open = item.rows.findIndex(({ key }) => !matchOf(draft, key));
      return open < 0 ? undefined : { key: 'match', number: open + 1 };
    }
    case 'breach':
      return lackOfMarks(marksOf(item, draft));
  }
}

function lackOfMarks(marks: readonly Mark[]): Lack | undefined {
  if (marks.length === 0) return { key: 'mark' };
  const open = marks.find(({ rule }) => !rule);
  return open && { key: 'rule', number: open.number };
}

export const chosenOptions = (draft: Draft | undefined): readonly string[] =>
  draft && 'options' in draft ? draft.options : [];

/** Keys of the steps as they were put, or as they are shown. */
export const orderOf = (steps: readonly { key: string }[], draft: Draft | undefined): readonly string[] =>
  draft && 'order' in draft ? draft.order : steps.map(({ key }) => key);

/** Key of the target that a row was matched with. */
export const matchOf = (draft: Draft | undefined, row: string): string | undefined =>
  draft && 'matches' in draft ? draft.matches.find((match) => match.row === row)?.target : undefined;

/** The matches after one row got another target. */
export function matched(draft: Draft | undefined, row: string, target: string): Draft {
  const others = draft && 'matches' in draft ? draft.matches.filter((match) => match.row !== row) : [];
  return { matches: [...others, ...(target ? [{ row, target }] : [])] };
}

/** The order after the step at `from` went to `to`. */
export function moved(order: readonly string[], from: number, to: number): string[] {
  const rest = order.filter((_, index) => index !== from);
  const step = order[from];
  return step === undefined ? [...order] : [...rest.slice(0, to), step, ...rest.slice(to)];
}
