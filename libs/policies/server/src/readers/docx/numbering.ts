import type { NumberStyle } from '../number-format';
import { attributeOf, childOf, childrenOf, type Element, numberOf } from '@leidraad/shared/server/reading';
import { indentOf, placeOf } from './styles';

/** One level of a list. */
export interface ListLevel {
  start: number;
  /** Null for a bullet. */
  style: NumberStyle | null;
  /** What is shown, with %1 … %9 for the counters: '%1.%2', 'Artikel %1'. */
  pattern: string;
  /** Shows every counter in digits. */
  legal: boolean;
  /** The highest level (from 1) after which it does not start again; 0 for never again. Null: after every higher one. */
  restart: number | null;
  /** The paragraph style that belongs to this level. */
  styleId: string | null;
  indent: number | null;
}

/** A list that paragraphs name. */
export interface WordList {
  /** Lists with the same key count on together. */
  key: string;
  levels: ReadonlyMap<number, ListLevel>;
  /** Levels that start again the first time this list is used, and where. */
  starts: ReadonlyMap<number, number>;
}

const STYLES: ReadonlyMap<string, NumberStyle> = new Map([
  ['lowerLetter', 'lower-letter'],
  ['upperLetter', 'upper-letter'],
  ['lowerRoman', 'lower-roman'],
  ['upperRoman', 'upper-roman'],
  ['decimalZero', 'padded'],
  ['none', 'none'],
]);

/** The lists of a document by the number that paragraphs name them with. */
export function listsOf(root: Element | null, styles: Element | null): ReadonlyMap<string, WordList> {
  const lists = new Map<string, WordList>();
  if (!root) return lists;
  const shapes = new Map<string, Element>();
  for (const shape of childrenOf(root, 'abstractNum'))
    shapes.set(attributeOf(shape, 'abstractNumId') ?? '', shape);
  const instances = new Map<string, Element>();
  for (const instance of childrenOf(root, 'num'))
    instances.set(attributeOf(instance, 'numId') ?? '', instance);
  for (const [id, instance] of instances) {
    const key = shapeOf(instance);
    const shape = linkedShape(shapes.get(key) ?? null, shapes, instances, styles);
    if (shape) lists.set(id, listOf(instance, shape, key));
  }
  return lists;
}

const shapeOf = (instance: Element | null) => attributeOf(childOf(instance, 'abstractNumId'), 'val') ?? '';

/** A list may only say which list style it follows; that style names the list that has the levels. */
function linkedShape(
  shape: Element | null,
  shapes: ReadonlyMap<string, Element>,
  instances: ReadonlyMap<string, Element>,
  styles: Element | null,
): Element | null {
  const link = attributeOf(childOf(shape, 'numStyleLink'), 'val');
  if (link === null || !styles) return shape;
  for (const style of childrenOf(styles, 'style')) {
    if (attributeOf(style, 'styleId') !== link) continue;
    const named = instances.get(placeOf(childOf(style, 'pPr')).list ?? '');
    return shapes.get(shapeOf(named ?? null)) ?? shape;
  }
  return shape;
}

function listOf(instance: Element, shape: Element, key: string): WordList {
  const levels = new Map<number, ListLevel>();
  const starts = new Map<number, number>();
  for (const level of childrenOf(shape, 'lvl')) levels.set(numberOf(level, 'ilvl') ?? 0, levelOf(level));
  for (const override of childrenOf(instance, 'lvlOverride')) {
    const at = numberOf(override, 'ilvl') ?? 0;
    const level = childOf(override, 'lvl');
    if (level) levels.set(at, levelOf(level));
    const start = numberOf(childOf(override, 'startOverride'), 'val');
    if (start !== null) starts.set(at, start);
  }
  return { key, levels, starts };
}

function levelOf(level: Element): ListLevel {
  const format = attributeOf(childOf(level, 'numFmt'), 'val') ?? 'decimal';
  return {
    start: numberOf(childOf(level, 'start'), 'val') ?? 0,
    style: format === 'bullet' ? null : (STYLES.get(format) ?? 'decimal'),
    pattern: attributeOf(childOf(level, 'lvlText'), 'val') ?? '',
    legal: childOf(level, 'isLgl') !== null,
    restart: numberOf(childOf(level, 'lvlRestart'), 'val'),
    styleId: attributeOf(childOf(level, 'pStyle'), 'val'),
    indent: indentOf(childOf(level, 'pPr')),
  };
}
