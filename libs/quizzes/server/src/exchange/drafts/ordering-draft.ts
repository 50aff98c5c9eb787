import type { ReadItem, ReadOptions } from '../reading';
import { Refusal } from '../refusal';
import { draftContext, type DraftHead } from './draft-context';
import { assertChoices, type FileChoice, keyOf, keysOf } from './keys';
import { type FileQuestion, situationAndQuestion } from './question-text';

export interface FileOrdering {
  head: DraftHead;
  question: FileQuestion;
  choices: readonly FileChoice[];
  /** Ids of all choices in the right order. */
  order: readonly string[];
  feedback?: { right: string; wrong: string };
}

/** Steps to put in order; the right order has to name each of them once (`items.order-partial`). */
export function orderingDraft(file: FileOrdering, options: ReadOptions): ReadItem {
  const { head, choices, order, feedback } = file;
  assertChoices(choices, 2, 10);
  if (order.length === 0) throw new Refusal('items.no-key');
  const keys = keysOf(choices);
  const answer = order.map((id) => keyOf(keys, id));
  if (new Set(answer).size !== choices.length || answer.length !== choices.length)
    throw new Refusal('items.order-partial');
  const { situation, question } = situationAndQuestion(file.question);
  const others = [situation, ...choices.map(({ text }) => text)];
  const { base, text, finish } = draftContext(head, question, others, options);
  const said = (words: string) => ({ text: text(words, 800), clauses: [] });
  const steps = order.flatMap((id) => choices.filter((choice) => choice.id === id));
  return finish(
    {
      ...base,
      type: 'ordering',
      ...(situation === '' ? {} : { situation: text(situation, 1200) }),
      question: text(question, 300),
      steps: steps.map((step) => ({ key: keyOf(keys, step.id), text: text(step.text, 300) })),
      feedback: { right: said(feedback?.right ?? ''), wrong: said(feedback?.wrong ?? '') },
    },
    { order: answer },
  );
}
