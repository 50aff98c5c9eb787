import { fromHtml } from '../rich/from-html';
import { plainText } from '../rich/plain-text';
import { childOf, childrenOf, type RichElement, type RichNode } from '../rich/rich-text';
import { Refusal } from '../refusal';
import { withoutMarks } from './markdown';
import { inOneLanguage } from './multilang';

/** Formats that Moodle names in words or, in old files, in numbers (1 is HTML, 2 plain, 4 Markdown). */
const PLAIN = ['plain_text', 'plain', '2'];
const MARKDOWN = ['markdown', '4'];

/**
 * The words of an element that holds a `text`: HTML unless it says that it is plain. A picture without alternative text is
 * refused there, with the line of the element.
 */
export function moodleText(element: RichElement | undefined, inherited = ''): string {
  const text = childOf(element, 'text');
  if (!element || !text) return '';
  const format = (element.attribute('format') ?? inherited).toLowerCase();
  const raw = text.children.map(charactersOf).join('');
  try {
    return wordsOf(raw, format);
  } catch (fault) {
    if (!(fault instanceof Refusal)) throw fault;
    throw new Refusal(fault.code, fault.params, {
      ...(element.line > 0 ? { line: element.line } : {}),
      ...fault.where,
      element: fault.where.element ?? element.shown,
    });
  }
}

/** Words in one of Moodle's formats; line breaks count where nothing else marks a paragraph. */
export function wordsOf(raw: string, format: string): string {
  if (PLAIN.includes(format)) return lines(raw);
  const { text } = inOneLanguage(raw);
  if (MARKDOWN.includes(format)) return marked(withoutMarks(text));
  return marked(text);
}

function marked(raw: string): string {
  const hasTags = /<[a-z!/]|&[a-z#0-9]+;/iu.test(raw);
  if (!hasTags) return lines(raw);
  return plainText(fromHtml(raw));
}

const lines = (raw: string) =>
  raw
    .replace(/\r\n?/gu, '\n')
    .replace(/[ \t]+/gu, ' ')
    .replace(/ *\n */gu, '\n')
    .replace(/\n{3,}/gu, '\n\n')
    .trim();

/** Whether words stand for a picture somewhere in these texts. */
export const hasPictureIn = (raw: string) => /<img\b|!\[/iu.test(raw);

/** The name of a question as Moodle shows it: without tags, on one line. What is longer than a name can be is cut. */
export const nameIn = (raw: string): string =>
  plainText(
    fromHtml(
      raw
        .slice(0, 1_000)
        .replace(/<[^<>]*>/gu, '')
        .slice(0, 200)
        .replaceAll('<', '&lt;'),
    ),
  ).replace(/\s+/gu, ' ');

/** Text sections hold markup as characters; the same markup as elements is written back. */
function charactersOf(node: RichNode): string {
  if (typeof node === 'string') return node;
  const attributes = ['src', 'alt', 'type', 'href'].flatMap((name) => {
    const value = node.attribute(name);
    return value === null ? [] : [` ${name}="${value.replaceAll('"', '&quot;')}"`];
  });
  return `<${node.shown}${attributes.join('')}>${node.children.map(charactersOf).join('')}</${node.shown}>`;
}

/** An old file keeps a picture beside its text, without any words for it. */
export function assertNoOldPicture(question: RichElement): void {
  const [image] = childrenOf(question, 'image').filter(({ children }) =>
    children.some((node) => String(node).trim() !== ''),
  );
  if (image)
    throw new Refusal(
      'items.picture-no-alt',
      {},
      {
        element: image.shown,
        ...(image.line > 0 ? { line: image.line } : {}),
      },
    );
}
