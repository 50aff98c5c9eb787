/** Where an item stands in its file: its list, the level it has there, and how far its text is indented. */
export interface ListPosition {
  list: string;
  level: number;
  /** In the unit of the format; only compared with others of the same file. */
  indent: number;
}

/**
 * How deep an item stands under other items. Within one list its level tells; authors also hang a list of its own under
 * an item, which only shows by its indent.
 */
export class ListDepths {
  private open: ListPosition[] = [];

  /** The depth of the next item, 0 for one under no other. */
  next(item: ListPosition): number {
    this.open = this.open.filter((above) =>
      above.list === item.list ? above.level < item.level : above.indent < item.indent,
    );
    this.open.push(item);
    return this.open.length - 1;
  }

  /** A paragraph between items: only items that it is indented under go on behind it. */
  interrupt(indent: number): void {
    this.open = this.open.filter((above) => above.indent <= indent && indent > 0);
  }

  /** A heading: what follows is a list of its own. */
  end(): void {
    this.open = [];
  }
}
