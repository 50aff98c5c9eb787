import { assertFew, type FileChoice } from '../drafts/keys';
import { Refusal } from '../refusal';
import { childOf, childrenOf, type RichElement } from '../rich/rich-text';
import { moodleText } from './moodle-text';

export interface WeighedAnswer extends FileChoice {
  /** Per cent of the points; below zero for what costs points. */
  weight: number;
}

/** The answers of a question in the order of the file. */
export function moodleAnswers(question: RichElement): WeighedAnswer[] {
  const answers = childrenOf(question, 'answer');
  assertFew(answers);
  return answers.map((answer, index) => ({
    id: String(index + 1),
    text: moodleText(answer, answer.attribute('format') ?? ''),
    feedback: moodleText(childOf(answer, 'feedback')),
    weight: Number(answer.attribute('fraction') ?? 'NaN'),
  }));
}

/** Programs round: a third is 33.333, and three of them are as good as 100. */
const ALL = 98;

/**
 * Ids of what is right by the weights of Moodle and GIFT: the one that earns everything, or all that earn something
 * together. Refuses with `items.several-keys` where each of several would do alone, which our items do not have, and
 * `items.key-incomplete` where even the best answer does not earn everything.
 */
export function rightByWeight(answers: readonly WeighedAnswer[], isSingle: boolean): string[] {
  if (answers.some(({ weight }) => !Number.isFinite(weight))) throw new Refusal('items.no-key');
  const best = answers.filter(({ weight }) => weight >= ALL);
  if (isSingle) {
    if (best.length > 1) throw new Refusal('items.several-keys');
    if (best.length === 0) throw incomplete(Math.max(0, ...answers.map(({ weight }) => weight)));
    return best.map(({ id }) => id);
  }
  const right = answers.filter(({ weight }) => weight > 0);
  const earned = right.reduce((sum, { weight }) => sum + weight, 0);
  if (best.length > 1) throw new Refusal('items.several-keys');
  if (earned < ALL || earned > 200 - ALL) throw incomplete(earned);
  return right.map(({ id }) => id);
}

const incomplete = (earned: number) =>
  earned > 0
    ? new Refusal('items.key-incomplete', { percent: Math.round(earned) })
    : new Refusal('items.no-key');

/**
 * Whether weights are lost: part marks of a single answer, since ours earn all or nothing, and of several right ones those
 * that differ, since ours weigh the same.
 */
export function losesWeights(answers: readonly WeighedAnswer[], isSingle: boolean): boolean {
  if (isSingle) return answers.some(({ weight }) => weight !== 0 && Math.abs(weight) < ALL);
  const right = answers.map(({ weight }) => weight).filter((weight) => weight > 0);
  return Math.max(...right) - Math.min(...right) > 100 - ALL;
}
