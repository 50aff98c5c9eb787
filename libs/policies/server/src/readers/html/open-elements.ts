/** Elements that never hold others, or that a next one of their kind ends by itself. */
const NOT_NESTED = new Set(
  (
    'area base br col embed hr img input link meta param source track wbr ' +
    'p li dd dt colgroup option optgroup rt rp rb rtc button html head body'
  ).split(' '),
);
/** Elements that a browser opens again in every block until they are closed. */
const FORMATTING = new Set('a b big code em font i nobr s small strike strong tt u'.split(' '));
/** An end tag does not reach beyond these. */
const WALLS = new Set('table td th caption object applet marquee template'.split(' '));
const CELLS = new Set(['td', 'th', 'caption']);
const ROWS = new Set(['tr', 'tbody', 'thead', 'tfoot']);

/** The elements that are open at a place in a page, by the rules of browsers as far as they matter for its depth. */
export class OpenElements {
  private readonly stack: string[] = [];
  private readonly formatting = new Map<string, number>();
  /** Formatting elements that are still to be closed. */
  private reopened = 0;

  get depth(): number {
    return this.stack.length + this.reopened;
  }

  has(name: string): boolean {
    return this.stack.includes(name);
  }

  /** Gives how many elements a start tag makes: in a new block all formatting comes back. */
  start(name: string): number {
    if (FORMATTING.has(name)) {
      this.format(name, name === 'a' || name === 'nobr' ? 'once' : 'open');
      return 1;
    }
    if (CELLS.has(name) || ROWS.has(name)) {
      const table = this.stack.lastIndexOf('table');
      this.stack.length = table === -1 ? this.stack.length : table + 1;
      if (CELLS.has(name)) this.stack.push(name);
    } else if (!NOT_NESTED.has(name)) this.stack.push(name);
    return 1 + this.reopened;
  }

  end(name: string): void {
    if (FORMATTING.has(name)) return this.format(name, 'close');
    for (let at = this.stack.length - 1; at >= 0; at--) {
      const open = this.stack[at] ?? '';
      if (open === name) {
        this.stack.length = at;
        return;
      }
      if (open === 'table' || (WALLS.has(open) && name !== 'table')) return;
    }
  }

  private format(name: string, change: 'open' | 'once' | 'close'): void {
    const before = this.formatting.get(name) ?? 0;
    const after = change === 'open' ? before + 1 : change === 'once' ? 1 : Math.max(before - 1, 0);
    this.formatting.set(name, after);
    this.reopened += after - before;
  }
}
