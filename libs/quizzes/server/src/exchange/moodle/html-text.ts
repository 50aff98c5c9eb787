import { xmlCdata, xmlElement, xmlParagraphs } from '../writing/xml-text';

/**
 * Characters for Moodle, as its own export writes them: Moodle drops white space that stands alone between two references
 * (`&quot; &lt;`), and inside CDATA there are none.
 */
const moodleCharacters = (text: string) => xmlElement('text', {}, text === '' ? '' : xmlCdata(text));

/** A text as Moodle keeps it: HTML, as characters. */
export const htmlText = (
  element: string,
  words: string,
  attributes: Record<string, string> = {},
  more = '',
) => xmlElement(element, { ...attributes, format: 'html' }, moodleCharacters(xmlParagraphs(words)), more);

/** Names of questions and the choices of pairs: one line. */
export const labelText = (element: string, words: string) =>
  xmlElement(element, {}, moodleCharacters(labelled(words)));

/**
 * Words that Moodle shows without a format of their own: it takes tags away, and reads what looks like a reference as one.
 * An `&` or `<` with a space behind it, and every `>`, it leaves.
 */
export const labelled = (words: string) =>
  words.replace(/&(?=[a-z0-9#]{1,8};)/giu, '&amp;').replace(/<(?!\s)/gu, '&lt;');
