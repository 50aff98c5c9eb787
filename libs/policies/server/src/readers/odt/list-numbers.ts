import { numberLabel, type NumberStyle, writtenNumber } from '../number-format';
import { attributeOf, childrenOf, type Element, numberOf } from '@leidraad/shared/server/reading';

/** The last number given at each level from 1, undefined for none yet. */
export type Counts = (number | undefined)[];

const STYLES: ReadonlyMap<string, NumberStyle> = new Map([
  ['1', 'decimal'],
  ['a', 'lower-letter'],
  ['A', 'upper-letter'],
  ['i', 'lower-roman'],
  ['I', 'upper-roman'],
  ['', 'none'],
]);
const MOST_LEVEL = 10;

/** Counts an item at a level (from 1) and gives its label, null for a bullet. `start`: the item's own. */
export function nextLabel(
  style: Element | null,
  level: number,
  counts: Counts,
  start: number | null,
): string | null {
  const shape = levelOf(style, level);
  const last = counts[level];
  counts[level] = start ?? (last === undefined ? (numberOf(shape, 'start-value') ?? 1) : last + 1);
  counts.length = Math.min(counts.length, level + 1);
  return shape && isNumbered(shape) ? labelOf(style, shape, level, counts) : null;
}

function labelOf(style: Element | null, shape: Element, level: number, counts: Counts): string | null {
  const shown = Math.min(numberOf(shape, 'display-levels') ?? 1, level);
  const numbers: string[] = [];
  for (let at = level - shown + 1; at <= level; at++) {
    const above = levelOf(style, at);
    if (!above || !isNumbered(above)) continue;
    const value = counts[at] ?? numberOf(above, 'start-value') ?? 1;
    const written = writtenNumber(value, STYLES.get(attributeOf(above, 'num-format') ?? '') ?? 'decimal');
    if (written !== '') numbers.push(written);
  }
  const affix = (name: string) => attributeOf(shape, name) ?? '';
  const label = numberLabel(affix('num-prefix') + numbers.join('.') + affix('num-suffix'));
  return numbers.length === 0 || label === '' ? null : label;
}

function levelOf(style: Element | null, level: number): Element | null {
  if (!style || level > MOST_LEVEL) return null;
  for (const shape of childrenOf(style)) if (numberOf(shape, 'level') === level) return shape;
  return null;
}

const isNumbered = (shape: Element) =>
  /^(?:list-level-style-number|outline-level-style)$/u.test(shape.localName ?? '');
