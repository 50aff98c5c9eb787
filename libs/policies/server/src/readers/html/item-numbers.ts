import type { Element } from 'hast';
import { type NumberStyle, writtenNumber } from '../number-format';
import { elementsOf, integerOf, propertyOf, styleOf } from './html-elements';

const BY_TYPE: Readonly<Record<string, NumberStyle>> = {
  a: 'lower-letter',
  A: 'upper-letter',
  i: 'lower-roman',
  I: 'upper-roman',
  '1': 'decimal',
};
const BY_STYLE: Readonly<Record<string, NumberStyle>> = {
  'lower-alpha': 'lower-letter',
  'lower-latin': 'lower-letter',
  'upper-alpha': 'upper-letter',
  'upper-latin': 'upper-letter',
  'lower-roman': 'lower-roman',
  'upper-roman': 'upper-roman',
  'decimal-leading-zero': 'padded',
  decimal: 'decimal',
  none: 'none',
  disc: 'none',
  circle: 'none',
  square: 'none',
};

/** Counts the items of one list as a browser does. */
export class ItemNumbers {
  private next: number;
  private readonly step: number;
  private readonly style: NumberStyle;

  constructor(list: Element) {
    const isReversed = propertyOf(list, 'reversed') === 'true';
    const items = isReversed ? [...elementsOf(list)].filter((item) => item.tagName === 'li').length : 1;
    this.next = integerOf(list, 'start') ?? items;
    this.step = isReversed ? -1 : 1;
    this.style = list.tagName === 'ol' ? (styleIn(list) ?? 'decimal') : 'none';
  }

  /** The number before an item, null for a bullet. */
  of(item: Element): string | null {
    const value = integerOf(item, 'value') ?? this.next;
    this.next = value + this.step;
    const written = writtenNumber(value, styleIn(item) ?? this.style);
    return written === '' || this.style === 'none' ? null : written;
  }
}

function styleIn(element: Element): NumberStyle | null {
  const named = /list-style(?:-type)?\s*:[^;]*?\b(?<name>[a-z]+(?:-[a-z]+)*)/iu.exec(styleOf(element))
    ?.groups?.['name'];
  return BY_TYPE[propertyOf(element, 'type')] ?? BY_STYLE[named?.toLowerCase() ?? ''] ?? null;
}
