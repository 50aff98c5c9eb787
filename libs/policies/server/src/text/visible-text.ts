import type { VisibleText } from './outline';

/** Line ends, tabs and every kind of space become one space; soft hyphens and zero-width characters are not visible. */
const SPACE = /\s/u;
const INVISIBLE = /[\u00ad\u200b\u2060\ufeff]/u;

/** Collects visible characters with where each came from, folding whitespace on the way. */
export class VisibleTextBuilder {
  private readonly characters: string[] = [];
  private readonly from: number[] = [];
  private readonly to: number[] = [];

  /** Adds one UTF-16 code unit that stands at `from`..`to` in the source. */
  add(character: string, from: number, to: number): void {
    if (INVISIBLE.test(character)) return;
    const folded = SPACE.test(character) ? ' ' : character;
    if (folded === ' ' && (this.characters.length === 0 || this.characters.at(-1) === ' ')) return;
    this.characters.push(folded);
    this.from.push(from);
    this.to.push(to);
  }

  /**
   * Adds `value`, which the source spells between `start` and `end`, perhaps with escapes, entities or indents between:
   * each character is found from left to right, so offsets stay in order and in range.
   */
  addSpelled(value: string, source: string, start: number, end: number): void {
    let at = start;
    for (let i = 0; i < value.length; i++) {
      const character = value.charAt(i);
      // An escape or indent is a few characters; an entity that spells something else stays where it stands.
      const found = nearby(source, character, at, Math.min(end, at + MOST_SKIPPED));
      const from = Math.min(found === -1 ? at : found, end);
      at = Math.min(from + 1, end);
      this.add(character, from, at);
    }
  }

  /** Where the next character can stand at the earliest. */
  get reached(): number | undefined {
    return this.to.at(-1);
  }

  build(): VisibleText {
    const length = this.characters.at(-1) === ' ' ? this.characters.length - 1 : this.characters.length;
    return {
      text: this.characters.slice(0, length).join(''),
      from: this.from.slice(0, length),
      to: this.to.slice(0, length),
    };
  }
}

const MOST_SKIPPED = 100;

function nearby(source: string, character: string, at: number, end: number): number {
  for (let i = at; i < end; i++) if (source.charAt(i) === character) return i;
  return -1;
}

/** The part of a visible text from `start` to `end` (offsets in its own characters), without spaces around it. */
export function visiblePart(visible: VisibleText, start: number, end = visible.text.length): VisibleText {
  let first = start;
  let last = end;
  while (first < last && visible.text.charAt(first) === ' ') first += 1;
  while (last > first && visible.text.charAt(last - 1) === ' ') last -= 1;
  return {
    text: visible.text.slice(first, last),
    from: visible.from.slice(first, last),
    to: visible.to.slice(first, last),
  };
}

/** Where a place in a visible text stands in the source. */
export function sourcePlace(
  { from, to }: VisibleText,
  place: { start: number; end: number },
): { start: number; end: number } {
  const start = from[place.start] ?? 0;
  return { start, end: to[place.end - 1] ?? start };
}

/** Where a whole visible text stands in the source. */
export function sourcePlaceOf(visible: VisibleText): { start: number; end: number } {
  return sourcePlace(visible, { start: 0, end: visible.text.length });
}
