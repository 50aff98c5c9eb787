import { Refusal } from '../refusal';
import { isElement, type RichElement, type RichNode } from './rich-text';

/** Elements that only group or space; what they hold is read one after the other. */
const GROUPS = ['math', 'mrow', 'mstyle', 'mpadded', 'semantics', 'mtext', 'mi', 'mn', 'mo', 'ms', 'merror'];
const NOTHING = ['mspace', 'annotation', 'annotation-xml', 'annotationXml', 'mphantom', 'none'];

/**
 * A formula of MathML on one line: 'a=b', 'x^2', '(a+b)/2'. Refuses what would mean something else without its layout
 * (`items.formula`): matrices, sums with bounds, and so on.
 */
export function formulaText(math: RichElement): string {
  return parts([math]);
}

function parts(nodes: readonly RichNode[]): string {
  return nodes.map((node) => (isElement(node) ? part(node) : node.replace(/\s+/gu, ' ').trim())).join('');
}

function part(element: RichElement): string {
  const { name, children } = element;
  if (NOTHING.includes(name)) return '';
  if (GROUPS.includes(name)) return parts(children);
  const [first, second, ...more] = children.filter(isElement).map((child) => part(child));
  if (name === 'msqrt') return `√${bracketed(parts(children))}`;
  if (name === 'mfenced')
    return `(${children
      .filter(isElement)
      .map((child) => part(child))
      .join(',')})`;
  if (first !== undefined && second !== undefined && more.length === 0) {
    if (name === 'mfrac') return `${bracketed(first)}/${bracketed(second)}`;
    if (name === 'msup') return `${bracketed(first)}^${bracketed(second)}`;
    if (name === 'msub') return `${bracketed(first)}_${bracketed(second)}`;
  }
  throw new Refusal('items.formula', { element: element.shown }, placed(element));
}

const placed = ({ line }: RichElement) => (line > 0 ? { line } : {});
/** In brackets, unless it is one number or letter. */
const bracketed = (text: string) => (/^(?:[\p{L}\p{N}.,]+|\(.*\))$/u.test(text) ? text : `(${text})`);
