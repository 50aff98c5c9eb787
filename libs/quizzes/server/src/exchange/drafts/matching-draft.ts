import type { ReadItem, ReadOptions } from '../reading';
import { Refusal } from '../refusal';
import { draftContext, type DraftHead } from './draft-context';
import { assertChoices, type FileChoice, keyOf, keysOf } from './keys';
import { type FileQuestion, situationAndQuestion } from './question-text';

export interface FileMatching {
  head: DraftHead;
  question: FileQuestion;
  rows: readonly FileChoice[];
  targets: readonly FileChoice[];
  /** What belongs together, by ids: row and target. */
  pairs: readonly (readonly [row: string, target: string])[];
}

/** Rows with the target that belongs to each; a row with none or several is refused (`items.match-uneven`). */
export function matchingDraft(file: FileMatching, options: ReadOptions): ReadItem {
  const { head, rows, targets, pairs } = file;
  assertChoices(rows, 2, 10);
  assertChoices(targets, 2, 10);
  if (pairs.length === 0) throw new Refusal('items.no-key');
  const [rowKeys, targetKeys] = [keysOf(rows), keysOf(targets)];
  const matches = pairs.map(([row, target]) => ({
    row: keyOf(rowKeys, row),
    target: keyOf(targetKeys, target),
  }));
  const byRow = new Map(matches.map(({ row, target }) => [row, target]));
  if (byRow.size !== rows.length || matches.length !== rows.length) throw new Refusal('items.match-uneven');
  const { situation, question } = situationAndQuestion(file.question);
  const others = [situation, ...[...rows, ...targets].map(({ text }) => text)];
  const { base, text, finish } = draftContext(head, question, others, options);
  return finish(
    {
      ...base,
      type: 'matching',
      ...(situation === '' ? {} : { situation: text(situation, 1200) }),
      question: text(question, 300),
      targets: targets.map((target) => ({ key: keyOf(targetKeys, target.id), text: text(target.text, 200) })),
      rows: rows.map((row) => ({
        key: keyOf(rowKeys, row.id),
        text: text(row.text, 300),
        target: byRow.get(keyOf(rowKeys, row.id)) ?? null,
        feedback: { text: text(row.feedback ?? '', 800), clauses: [] },
      })),
    },
    { matches },
  );
}
