import { MARK_RANK, type MarkStyle } from './list-marks';

interface Level {
  style: MarkStyle;
  label: string | null;
  indent: number;
}

/** Indents this close are the same: " 9." stands above "10.". */
const SAME_INDENT = 1;

/**
 * How deep the items of lists stand that authors typed: by their indent, and where that does not tell by their marks,
 * because what comes below "1." is marked "a.".
 */
export class ListDepths {
  /** The lists that are open at this place, outermost first. */
  private levels: Level[] = [];

  /** The label of the last item of the open lists that has this style, null for none. */
  lastLabel(style: MarkStyle): string | null {
    return this.levels.findLast((level) => level.style === style)?.label ?? null;
  }

  get depth(): number {
    return this.levels.length;
  }

  /** An item of which the format knows the depth. */
  enter(depth: number, style: MarkStyle, label: string | null): void {
    this.levels = [...this.levels.slice(0, depth), { style, label, indent: 0 }];
  }

  /** Depth of the next item. `before`: the text that stands before it. */
  next(style: MarkStyle, label: string, indent: number, before: string): number {
    const open = this.levels.filter((level) => level.indent <= indent + SAME_INDENT);
    const top = open.at(-1);
    const depth = this.depthIn(open, top, style, indent, before);
    this.levels = [...open.slice(0, depth), { style, label, indent }];
    return depth;
  }

  close(): void {
    this.levels = [];
  }

  private depthIn(
    open: readonly Level[],
    top: Level | undefined,
    style: MarkStyle,
    indent: number,
    before: string,
  ): number {
    if (top === undefined) return 0;
    if (indent > top.indent + SAME_INDENT) return open.length;
    const known = open.findLastIndex((level) => level.style === style);
    if (known !== -1) return known;
    return before.endsWith(':') || MARK_RANK[style] > MARK_RANK[top.style] ? open.length : 0;
  }
}
