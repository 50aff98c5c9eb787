import { xmlElement, xmlParagraphs, xmlText } from '../writing/xml-text';

/** A text as Moodle keeps it: HTML, as characters. */
export const htmlText = (
  element: string,
  words: string,
  attributes: Record<string, string> = {},
  more = '',
) =>
  xmlElement(
    element,
    { ...attributes, format: 'html' },
    xmlElement('text', {}, words === '' ? '' : xmlText(xmlParagraphs(words))),
    more,
  );
