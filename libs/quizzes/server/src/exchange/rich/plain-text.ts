import { formulaText } from './formula';
import { assertNoMedia, isPicture, pictureText } from './pictures';
import { childrenOf, isElement, type RichElement, type RichNode } from './rich-text';

const BLOCKS = new Set(
  (
    'p div h1 h2 h3 h4 h5 h6 blockquote pre ul ol dl table section article header footer aside main figure figcaption ' +
    'address hr prompt contentBody center fieldset details summary'
  ).split(' '),
);
const LINES = new Set(['li', 'dt', 'dd', 'caption']);
/** What is no text for the reader: code, instructions for the program, readings kept for those who need them. */
const SILENT = new Set([
  'script',
  'style',
  'template',
  'head',
  'title',
  'rp',
  'source',
  'track',
  'stylesheet',
  'catalogInfo',
]);

/** What stands for an element; undefined: it is read as usual. */
export type Replace = (element: RichElement) => string | undefined;

/**
 * The words of marked-up text: paragraphs with an empty line between them, lines where lines break, items of a list behind
 * a dash, readings of characters in brackets behind them. Refuses as `pictureText`, `formulaText` and `assertNoMedia` do.
 */
export function plainText(nodes: readonly RichNode[], replace: Replace = () => undefined): string {
  const text = nodes.map((node) => written(node, replace)).join('');
  return text
    .replace(/ {2,}/gu, ' ')
    .replace(/ ?\n ?/gu, '\n')
    .replace(/\n{3,}/gu, '\n\n')
    .trim();
}

function written(node: RichNode, replace: Replace): string {
  if (!isElement(node)) return node.replace(/[ \t\r\n\f]+/gu, ' ');
  const replaced = replace(node);
  if (replaced !== undefined) return replaced;
  const { name } = node;
  if (SILENT.has(name)) return '';
  if (name === 'br') return '\n';
  if (name === 'math') return formulaText(node);
  if (isPicture(node)) return pictureText(node);
  assertNoMedia(node);
  if (name === 'tr') return `\n${cells(node, replace)}\n`;
  const inside = node.children.map((child) => written(child, replace)).join('');
  if (name === 'rt') return inside.trim() === '' ? '' : `(${inside.trim()})`;
  if (name === 'sup' || name === 'sub') return raised(name, inside.trim());
  if (name === 'q') return `“${inside.trim()}”`;
  if (LINES.has(name)) return name === 'li' ? `\n- ${inside.trim()}\n` : `\n${inside}\n`;
  return BLOCKS.has(name) ? `\n\n${inside}\n\n` : inside;
}

const cells = (row: RichElement, replace: Replace) =>
  childrenOf(row)
    .map((cell) => written(cell, replace).trim())
    .join(' | ');

const RAISED = { sup: '⁰¹²³⁴⁵⁶⁷⁸⁹', sub: '₀₁₂₃₄₅₆₇₈₉' };

/** 10² and H₂O; what is no number stays in line: x^n, x_max. */
function raised(name: 'sup' | 'sub', text: string): string {
  if (/^\d+$/u.test(text)) return text.replace(/\d/gu, (digit) => RAISED[name].charAt(Number(digit)));
  return text === '' ? '' : `${name === 'sup' ? '^' : '_'}${text}`;
}
