import { gradeItem, type Item, textsOfItem } from '@leidraad/quizzes/model';
import { DomainError, type LocalizedText } from '@leidraad/shared/model';
import type { ReadFile } from '../reading';

const words = (text: LocalizedText | undefined) => text?.nl ?? text?.en ?? '';
const said = (feedback: LocalizedText) => (words(feedback) === '' ? '' : ` # ${words(feedback)}`);

/** An item on a few lines: what it asks, then each part with a sign for what is right. */
export function outlineOf(item: Item): string[] {
  const before = 'situation' in item && words(item.situation) !== '' ? [`(${words(item.situation)})`] : [];
  switch (item.type) {
    case 'situation':
      return [
        ...before,
        words(item.question),
        ...item.options.map(
          (option) => `${option.right ? '=' : '~'} ${words(option.text)}${said(option.feedback)}`,
        ),
      ];
    case 'true-false':
      return [
        ...before,
        `${item.isTrue ? 'T' : 'F'} ${words(item.statement)}`,
        `true${said(item.feedback.true.text)}`,
        `false${said(item.feedback.false.text)}`,
      ];
    case 'ordering':
      return [
        ...before,
        words(item.question),
        ...item.steps.map(({ text }, index) => `${index + 1} ${words(text)}`),
        ...[item.feedback.right, item.feedback.wrong].flatMap(({ text }) =>
          words(text) === '' ? [] : [`# ${words(text)}`],
        ),
      ];
    case 'matching':
      return [
        ...before,
        words(item.question),
        ...item.rows.map(
          (row) =>
            `${words(row.text)} -> ${words(item.targets.find(({ key }) => key === row.target)?.text)}${said(row.feedback.text)}`,
        ),
        `of ${item.targets.map(({ text }) => words(text)).join(', ')}`,
      ];
    default:
      return [item.type];
  }
}

export const outlines = ({ items }: ReadFile) => items.map(({ item }) => outlineOf(item));

/** What was refused: code, and where. */
export const refusals = ({ refused }: ReadFile) =>
  refused.map(({ code, where }) => [code, where.element ?? where.name ?? '', where.line ?? 0]);

/** What our grading gives each file's own answer. */
export const keyScores = ({ items }: ReadFile) =>
  items.map(({ item, response }) => {
    const { points, most } = gradeItem(item, response);
    return points / most;
  });

/** The code with which a file is refused as a whole, 'read' where it is not; every other fault is thrown on. */
export async function codeOf(reading: Promise<unknown>): Promise<string> {
  try {
    await reading;
    return 'read';
  } catch (fault) {
    if (fault instanceof DomainError) return fault.code;
    throw fault;
  }
}

/** Every word of an item in reading order, however it is divided over its texts. */
export const wordsOf = (item: Item) =>
  textsOfItem(item)
    .map(({ text }) => words(text))
    .join(' ')
    .replace(/\s+/gu, ' ')
    .trim();

/** The same in the order of the alphabet, for formats in which parts change places. */
export const sortedWords = (item: Item) => wordsOf(item).split(' ').toSorted();

/** An item without what files of other programs lose by their nature: pictures, scenes, and feedback on rows. */
export function plainItem(item: Item): Item {
  const { picture: _picture, scene: _scene, ...rest } = item as Item & { picture?: unknown; scene?: unknown };
  if (rest.type !== 'matching') return rest as Item;
  return { ...rest, rows: rest.rows.map((row) => ({ ...row, feedback: { text: {}, clauses: [] } })) } as Item;
}
