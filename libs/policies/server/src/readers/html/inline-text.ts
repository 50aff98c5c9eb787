import type { Element, Nodes } from 'hast';
import { childrenOf, elementsOf, isBlock, isHidden, isNoText, isUnseen, propertyOf } from './html-elements';

/**
 * The words of a node on one line: blocks apart by spaces, short quotations between quotation marks as a browser shows
 * them. `\n` stands for a line break of the author, which may part paragraphs.
 */
export function inlineText(node: Nodes, isPre = false): string {
  // Only a line end means something else than a space further on.
  if (node.type === 'text')
    return isPre || !node.value.includes('\n') ? node.value : node.value.replace(/\s+/gu, ' ');
  if (node.type !== 'element')
    return childrenOf(node)
      .map((child) => inlineText(child, isPre))
      .join('');
  if (isUnseen(node) || isNoteMark(node)) return '';
  if (node.tagName === 'br') return '\n';
  let text = '';
  for (const child of node.children) text += inlineText(child, isPre || node.tagName === 'pre');
  if (node.tagName === 'q') return `“${text}”`;
  return isBlock(node) ? ` ${text} ` : text;
}

/** What the author hid inside a node, each piece on one line. */
export function hiddenTexts(node: Nodes): string[] {
  const inside = () => childrenOf(node).flatMap(hiddenTexts);
  if (node.type !== 'element') return inside();
  if (isNoText(node) || isNoteMark(node)) return [];
  return isHidden(node) ? [node.children.map((child) => inlineText(child)).join(''), ...inside()] : inside();
}

/** The number that leads to a note, and the sign that leads back: no words of the sentence they stand in. */
export function isNoteMark(element: Element): boolean {
  if (element.tagName === 'a')
    return (
      NOTE.test(propertyOf(element, 'href')) && MARK.test(element.children.map(plainText).join('').trim())
    );
  const links = element.tagName === 'sup' ? [...elementsOf(element)] : [];
  return links.length === 1 && links.every(isNoteMark);
}

const NOTE = /^#.*(?:note|fn|ftn|cite|voet)/iu;
const MARK = /^(?:\[?[\d*†‡a-z]{1,4}\]?|[↩^↑⏎]\ufe0e?)$/iu;

function plainText(node: Nodes): string {
  return node.type === 'text' ? node.value : childrenOf(node).map(plainText).join('');
}
