import type { Item, Loss } from '@leidraad/quizzes/model';
import type { Language } from '@leidraad/shared/model';
import { stringify } from 'csv-stringify/sync';
import { titleOf } from '../drafts/draft-context';
import { lossesOf, notHeld } from '../writing/losses';
import { askedIn, inOne, unfinished } from '../writing/one-language';
import { textBefore } from '../writing/scene-words';
import type { WrittenText } from '../writing/written-file';
import { ITEM_COLUMNS } from './columns';

const FORMAT = 'CSV';
type Cells = Record<string, string>;

/**
 * Items in one language as rows of our template, with what it cannot hold; signs that a spreadsheet would calculate with
 * are quoted. Columns that no item needs are left out. Breaches and scenarios are left out, and told.
 */
export function writeItemCsv(items: readonly Item[], language: Language): WrittenText {
  const losses: Loss[] = [];
  const rows: Cells[] = [];
  for (const item of items) {
    const found = unfinished(item, language);
    const cells = found.length > 0 ? null : answerCells(item, language);
    if (cells === null) {
      losses.push(...(found.length > 0 && item.type !== 'scenario' ? found : [notHeld(item, FORMAT)]));
      continue;
    }
    losses.push(...lossesOf(item, language, FORMAT, ['clauses', 'picture', 'scene']));
    const asked = askedIn(item, language);
    rows.push({
      type: item.type,
      language,
      title: titleOf(asked),
      lesson: item.lessonKey,
      critical: item.critical ? 'true' : '',
      situation: textBefore(item, language),
      question: asked,
      ...cells,
    });
  }
  const columns = ITEM_COLUMNS.filter(
    (column) => !/_\d+$/u.test(column) || /_[1-4]$/u.test(column) || rows.some((row) => row[column]),
  );
  return {
    text: stringify(rows, {
      header: true,
      columns: [...columns],
      delimiter: ';',
      bom: true,
      escape_formulas: true,
    }),
    losses,
  };
}

function answerCells(item: Item, language: Language): Cells | null {
  const words = (text: Parameters<typeof inOne>[0]) => inOne(text, language);
  switch (item.type) {
    case 'situation':
      return {
        right: item.options.flatMap(({ right }, index) => (right ? [index + 1] : [])).join(' '),
        ...numbered(
          'option',
          item.options.map(({ text }) => words(text)),
        ),
        ...numbered(
          'feedback',
          item.options.map(({ feedback }) => words(feedback)),
        ),
      };
    case 'true-false':
      return {
        right: String(item.isTrue),
        ...numbered('feedback', [words(item.feedback.true.text), words(item.feedback.false.text)]),
      };
    case 'ordering':
      return {
        ...numbered(
          'option',
          item.steps.map(({ text }) => words(text)),
        ),
        ...numbered('feedback', [words(item.feedback.right.text), words(item.feedback.wrong.text)]),
      };
    case 'matching': {
      const used = new Set(item.rows.map(({ target }) => target));
      const unused = item.targets.filter(({ key }) => !used.has(key));
      const wordsOf = (key: string | null) => words(item.targets.find((target) => target.key === key)?.text);
      return {
        ...numbered('option', [
          ...item.rows.map(
            ({ text, target }) => `${pairWords(words(text))} => ${pairWords(wordsOf(target))}`,
          ),
          ...unused.map(({ text }) => `=> ${pairWords(words(text))}`),
        ]),
        ...numbered(
          'feedback',
          item.rows.map(({ feedback }) => words(feedback.text)),
        ),
      };
    }
    default:
      return null;
  }
}

const numbered = (name: string, values: readonly string[]): Cells =>
  Object.fromEntries(values.map((value, index) => [`${name}_${index + 1}`, value]));

/** The sign between the two halves of a pair cannot be in either. */
const pairWords = (text: string) => text.replaceAll('=>', '⇒');
