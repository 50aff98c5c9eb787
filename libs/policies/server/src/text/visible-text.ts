import type { VisibleText } from './outline';

/** Line ends, tabs and every kind of space become one space. */
const SPACE = /\s/u;
/** Soft hyphens, zero-width characters, and marks that turn the direction of what is shown: text that hides itself. */
export const INVISIBLE = /[\u00ad\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]/u;

/** Of those, what makes a text look like another one: it stays in the extracted source, so that it can be told. */
const DECEIVING = /[\u200b\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/u;
const ALL_DECEIVING = new RegExp(DECEIVING, 'gu');
/** Characters without a width inside a word: it looks whole and is found by nobody. */
export const BETWEEN_LETTERS = /\p{L}+(?:[\u200b\u2060-\u2064\ufeff]+\p{L}+)+/u;

export const isDeceiving = (character: string) => DECEIVING.test(character);
export const withoutUnseen = (text: string) => text.replace(ALL_DECEIVING, '');

/** Collects visible characters with where each came from, folding whitespace on the way. */
export class VisibleTextBuilder {
  private text = '';
  /** No space at the start, and none behind another. */
  private endsInSpace = true;
  private readonly from: number[] = [];
  private readonly to: number[] = [];

  /** Adds one UTF-16 code unit that stands at `from`..`to` in the source. */
  add(character: string, from: number, to: number): void {
    if (INVISIBLE.test(character)) return;
    const isSpace = SPACE.test(character);
    if (isSpace && this.endsInSpace) return;
    this.text += isSpace ? ' ' : character;
    this.endsInSpace = isSpace;
    this.from.push(from);
    this.to.push(to);
  }

  /** Adds the characters of `source` from `start` to `end`, each where it stands. */
  addSource(source: string, start: number, end: number): void {
    for (let at = start; at < end;) {
      const first = at;
      while (at < end && isPlain(source.charCodeAt(at))) {
        this.from.push(at);
        this.to.push(++at);
      }
      if (at > first) {
        this.text += source.slice(first, at);
        this.endsInSpace = false;
      }
      if (at < end) this.add(source.charAt(at), at, ++at);
    }
  }

  /**
   * Adds `value`, which the source spells between `start` and `end`, perhaps with escapes, entities or indents between:
   * each character is found from left to right, so offsets stay in order and in range.
   */
  addSpelled(value: string, source: string, start: number, end: number): void {
    if (start + value.length <= end && source.startsWith(value, start))
      return this.addSource(source, start, start + value.length);
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
    const length = Math.max(0, this.text.length - (this.endsInSpace ? 1 : 0));
    return {
      text: this.text.slice(0, length),
      from: this.from.slice(0, length),
      to: this.to.slice(0, length),
    };
  }
}

const MOST_SKIPPED = 100;

/**
 * Most of any text: a letter, digit or mark that is no space, not invisible and no half of a character, so that no
 * pattern needs to look at it.
 */
export function isPlain(code: number): boolean {
  return (code > 0x20 && code < 0x7f) || (code >= 0xc0 && code < 0x250) || (code >= 0x2010 && code < 0x2020);
}

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
