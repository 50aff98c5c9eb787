import type { Block, Line, ListMark } from './layout';

const SENTENCE_END = /[.!?:;…][)\]"'”’»]*$/u;

/**
 * Finds the items of a list whose bullets are drawings instead of letters, as browsers print them: lines that stand
 * further in below a lead-in with a colon. Each line after the end of a sentence, or at another indent, is an item.
 */
export class UnmarkedList {
  /** Where the items of the open list stand, null when there is none. */
  private base: number | null = null;

  /** The mark of the item that starts with `line`, null when none does. `right`: where full lines end. */
  next(line: Line, block: Block | undefined, starts: boolean, right: number): ListMark | null {
    const before = block?.lines.at(-1);
    if (
      !block ||
      !before ||
      Math.abs(before.size - line.size) > line.size * 0.08 ||
      line.bold !== before.bold
    )
      this.base = null;
    else if (this.base !== null) {
      if (line.x0 < this.base - 2) this.base = null;
      else if (starts || endsEarly(before, line, right) || Math.abs(line.x0 - before.x0) > line.size)
        return markAt(line);
    } else if (/:$/u.test(before.text) && line.x0 > textStart(block) + line.size * 1.2) {
      this.base = line.x0;
      return markAt(line);
    }
    return null;
  }
}

/** Ends a sentence, or stops where the next word would have had room. */
function endsEarly(before: Line, line: Line, right: number): boolean {
  const word = (line.text.split(' ', 1)[0] ?? '').length * line.size * 0.6;
  return SENTENCE_END.test(before.text) || right - before.x1 > word + line.size * 2;
}

const markAt = ({ x0 }: Line): ListMark => ({ raw: '', label: null, x: x0, textX: x0 });

function textStart({ mark, lines }: Block): number {
  return mark?.textX ?? Math.max(...lines.map(({ x0 }) => x0));
}
