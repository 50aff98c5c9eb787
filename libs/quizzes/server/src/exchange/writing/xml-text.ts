/** What XML has no place for (control characters, halves of pairs) becomes a space. */
const possible = (text: string) =>
  text.toWellFormed().replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, ' ');

/** Characters as XML has them. */
export function xmlText(text: string): string {
  return possible(text).replace(
    /[&<>"]/gu,
    (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[sign] ?? sign,
  );
}

/** The same without references, as one piece where it needs any. */
export function xmlCdata(text: string): string {
  const whole = possible(text);
  return /[&<>]/u.test(whole) ? `<![CDATA[${whole.replaceAll(']]>', ']]]]><![CDATA[>')}]]>` : whole;
}

export type XmlAttributes = Readonly<Record<string, string | number | boolean | undefined>>;

/** An element; attributes without a value are left out. Children are XML already. */
export function xmlElement(name: string, attributes: XmlAttributes, ...children: readonly string[]): string {
  const written = Object.entries(attributes).flatMap(([attribute, value]) =>
    value === undefined ? [] : [` ${attribute}="${xmlText(String(value)).replace(/\n/gu, '&#10;')}"`],
  );
  const inside = children.join('');
  return inside === '' ? `<${name}${written.join('')}/>` : `<${name}${written.join('')}>${inside}</${name}>`;
}

/** Lines with breaks between them. */
export const xmlLines = (text: string) => text.split('\n').map(xmlText).join('<br/>');

/** Paragraphs, which an empty line divides; nothing for no words. */
export const xmlParagraphs = (text: string) =>
  text
    .split('\n\n')
    .filter((paragraph) => paragraph.trim() !== '')
    .map((paragraph) => `<p>${xmlLines(paragraph)}</p>`)
    .join('');
