import { attributeOf, type Element } from '@leidraad/shared/server/reading';
import { type Counts, nextLabel } from './list-numbers';
import type { OdtStyles } from './styles';

/** A list that is open: how its items are numbered and how far it counted. */
export interface OpenList {
  style: Element | null;
  styleName: string;
  counts: Counts;
  /** From 1. */
  level: number;
  /** Names the outermost list that this one is part of. */
  id: string;
}

/** Knows which lists go on with the numbers of earlier ones. */
export class OdtLists {
  private readonly byId = new Map<string, Counts>();
  private readonly byStyle = new Map<string, Counts>();
  private readonly headings: Counts = [];
  private opened = 0;

  constructor(private readonly styles: OdtStyles) {}

  /** `outer`: the list that the new one stands in; `again`: the item has had a list before. */
  open(list: Element, outer: OpenList | null, again: boolean): OpenList {
    const named = attributeOf(list, 'style-name');
    const styleName = named ?? outer?.styleName ?? '';
    const style = this.styles.listStyle(styleName);
    const goesOn = attributeOf(list, 'continue-numbering') === 'true';
    if (outer) {
      const level = outer.level + 1;
      if (again && !goesOn) outer.counts.length = Math.min(outer.counts.length, level);
      return { style: style ?? outer.style, styleName, counts: outer.counts, level, id: outer.id };
    }
    const before = this.byId.get(attributeOf(list, 'continue-list') ?? '');
    const counts = before ?? (goesOn ? this.byStyle.get(styleName) : undefined) ?? [];
    const id = attributeOf(list, 'id');
    if (id !== null) this.byId.set(id, counts);
    this.byStyle.set(styleName, counts);
    this.opened += 1;
    return { style, styleName, counts, level: 1, id: String(this.opened) };
  }

  /** The label of an item, null for a bullet. `start`: its own start value. */
  number(list: OpenList, start: number | null): string | null {
    return nextLabel(list.style, list.level, list.counts, start);
  }

  /** The label of a heading outside of lists, null where the document does not number its headings. */
  headingNumber(level: number, start: number | null): string | null {
    return nextLabel(this.styles.outline, level, this.headings, start);
  }
}
