import type { ItemFormat } from '@leidraad/quizzes/model';
import { DomainError } from '@leidraad/shared/model';
import { choiceDraft, trueFalseDraft } from '../drafts/choice-draft';
import type { DraftHead } from '../drafts/draft-context';
import type { FileChoice } from '../drafts/keys';
import { orderingDraft } from '../drafts/ordering-draft';
import type { FileQuestion } from '../drafts/question-text';
import { matchingByText } from '../moodle/read-question';
import { Gathered, type ReadFile, type ReadItem, type ReadOptions } from '../reading';
import { Refusal } from '../refusal';
import { ITEM_COLUMNS, type ItemRow, MOST_OPTIONS } from './columns';

const MOST_ROWS = 1_000;

/** Whether a first row is that of our template. */
export const isItemHeader = (cells: readonly string[]) => {
  const names = cells.map(columnName);
  return names.includes('question') && (names.includes('option_1') || names.includes('type'));
};

const columnName = (cell: string) =>
  cell
    .trim()
    .toLowerCase()
    .replace(/[\s-]+/gu, '_');

/**
 * Reads rows of our template, the first of which names its columns. A row that is no item is refused with its line. Throws
 * `items.column-missing` and `items.too-many`.
 */
export function readRows(
  rows: readonly { line: number; cells: readonly string[] }[],
  format: ItemFormat,
  options: ReadOptions,
): ReadFile {
  const names = (rows[0]?.cells ?? []).map(columnName);
  const missing = ['question', 'option_1'].find((column) => !names.includes(column));
  if (missing) throw new DomainError('items.column-missing', 'invalid', { params: { column: missing } });
  const filled = rows.slice(1).filter(({ cells }) => cells.some((cell) => cell.trim() !== ''));
  if (filled.length > MOST_ROWS)
    throw new DomainError('items.too-many', 'too-large', { params: { most: MOST_ROWS } });
  const gathered = new Gathered();
  const places = new Map(names.map((name, place) => [name, place]));
  const unknown = names.filter((name) => name !== '' && !ITEM_COLUMNS.includes(name));
  if (unknown.length > 0)
    gathered.note({ line: 1 }, 'items.column-unknown', { columns: unknown.slice(0, 10).join(', ') });
  for (const { line, cells } of filled) {
    const row = { line, value: (column: string) => plainCell(cells[places.get(column) ?? -1] ?? '') };
    gathered.read({ line, ...titleOf(row) }, () => itemOf(row, options));
  }
  return gathered.file(format, { line: 1 });
}

/** A quote before a sign that a spreadsheet would calculate with is no part of the words. */
const plainCell = (cell: string) => cell.trim().replace(/^'(?=[=+\-@])/u, '');

const titleOf = (row: ItemRow) => (row.value('title') === '' ? {} : { name: row.value('title') });

function itemOf(row: ItemRow, options: ReadOptions): ReadItem {
  const type = row.value('type').toLowerCase() || 'situation';
  const read = READERS[type];
  if (!read) throw new Refusal('items.row-type', { type });
  return read(
    {
      row,
      head: {
        title: row.value('title'),
        language: row.value('language') || null,
        lessonKey: row.value('lesson') || undefined,
        critical: isYes(row.value('critical')),
      },
      question: { body: row.value('situation'), prompt: row.value('question') },
      choices: choicesOf(row),
    },
    options,
  );
}

interface FileRow {
  row: ItemRow;
  head: DraftHead;
  question: FileQuestion;
  choices: FileChoice[];
}

const READERS: Readonly<Partial<Record<string, (file: FileRow, options: ReadOptions) => ReadItem>>> = {
  situation: ({ row, head, question, choices }, options) =>
    choiceDraft(
      {
        head: { ...head, type: 'situation' },
        question,
        choices,
        right: row
          .value('right')
          .split(/[\s,;]+/u)
          .filter(Boolean),
      },
      options,
    ),
  'true-false': ({ row, head, question }, options) => {
    const isTrue = isYes(row.value('right'));
    if (!isTrue && !isNo(row.value('right'))) throw new Refusal('items.row-value', { column: 'right' });
    const feedback = { true: row.value('feedback_1'), false: row.value('feedback_2') };
    return trueFalseDraft(head, question, isTrue, feedback, options);
  },
  ordering: ({ row, head, question, choices }, options) =>
    orderingDraft(
      {
        head,
        question,
        choices,
        order: choices.map(({ id }) => id),
        feedback: { right: row.value('feedback_1'), wrong: row.value('feedback_2') },
      },
      options,
    ),
  matching: ({ head, question, choices }, options) =>
    matchingByText(head, question, choices.map(pairOf), options),
};

function choicesOf(row: ItemRow): FileChoice[] {
  return Array.from({ length: MOST_OPTIONS }, (_, index) => index + 1).flatMap((number) => {
    const text = row.value(`option_${number}`);
    return text === '' ? [] : [{ id: String(number), text, feedback: row.value(`feedback_${number}`) }];
  });
}

/** "row => target"; without a row it is one more target to choose from. */
function pairOf({ id, text, feedback }: FileChoice): FileChoice & { target: string } {
  const [row, target, ...more] = text.split('=>');
  if (row === undefined || target === undefined || more.length > 0)
    throw new Refusal('items.row-value', { column: `option_${id}` });
  return { id, text: row.trim(), target: target.trim(), ...(feedback === undefined ? {} : { feedback }) };
}

const isYes = (text: string) => /^(?:true|waar|juist|ja|yes|x|1)$/iu.test(text);
const isNo = (text: string) => /^(?:false|onwaar|niet waar|onjuist|nee|no|0)$/iu.test(text);
