import { type DefaultTreeAdapterMap, parseFragment } from 'parse5';
import { Refusal } from '../refusal';
import type { RichElement, RichNode } from './rich-text';

type Node = DefaultTreeAdapterMap['node'];

/** Far more than any text of an item may have; a bound for the parser, whose work may grow with the square of it. */
const MOST_CHARACTERS = 40_000;
const MOST_LEVELS = 100;
/** Formatting that nobody closes comes back after every tag, so what counts is how many there are of both. */
const FORMATTING = /<(?:a|b|big|code|em|font|i|nobr|s|small|strike|strong|tt|u)\b/giu;
const MOST_PRODUCT = 200_000;

/**
 * A piece of HTML as a tree. Pictures inside the text (`data:`) are cut away first: nobody reads them here. Refuses with
 * `items.text-too-long`, `items.too-complex` and `items.too-deep`.
 */
export function fromHtml(html: string): RichNode[] {
  const text = html.replace(/(["'])data:[^"'<>]*\1/gu, '"data:"');
  if (text.length > MOST_CHARACTERS)
    throw new Refusal('items.text-too-long', { count: text.length, most: MOST_CHARACTERS });
  const formatting = text.match(FORMATTING)?.length ?? 0;
  if (formatting * text.split('<').length > MOST_PRODUCT) throw new Refusal('items.too-complex');
  return nodes(parseFragment(text), 0);
}

function nodes(parent: Node, level: number): RichNode[] {
  if (level > MOST_LEVELS) throw new Refusal('items.too-deep', { most: MOST_LEVELS });
  if (!('childNodes' in parent)) return [];
  return parent.childNodes.flatMap((node): RichNode[] => {
    if ('value' in node) return [node.value];
    return 'tagName' in node ? [element(node, level + 1)] : [];
  });
}

function element(node: DefaultTreeAdapterMap['element'], level: number): RichElement {
  return {
    name: node.tagName,
    shown: node.tagName,
    line: 0,
    attribute: (name) => node.attrs.find((attribute) => attribute.name === name)?.value ?? null,
    children: nodes(node, level),
  };
}
