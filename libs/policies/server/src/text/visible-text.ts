import type { Stretch, VisibleText } from './outline';

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
  private readonly stretches: Stretch[] = [];

  /** Adds one UTF-16 code unit that stands at `from`..`to` in the source. */
  add(character: string, from: number, to: number): void {
    if (INVISIBLE.test(character)) return;
    const isSpace = SPACE.test(character);
    if (isSpace && this.endsInSpace) return;
    this.place(from, to - from);
    this.text += isSpace ? ' ' : character;
    this.endsInSpace = isSpace;
  }

  /** Adds the characters of `source` from `start` to `end`, each where it stands. */
  addSource(source: string, start: number, end: number): void {
    for (let at = start; at < end;) {
      const first = at;
      while (at < end && isPlain(source.charCodeAt(at))) at += 1;
      if (at > first) {
        this.place(first, 1);
        this.text += source.slice(first, at);
        this.endsInSpace = false;
      }
      if (at < end) this.add(source.charAt(at), at, ++at);
    }
  }

  /** What is added next stands at `from`: it goes on with the last stretch, or begins one. */
  private place(from: number, width: number): void {
    const last = this.stretches.at(-1);
    const goesOn = last?.width === 1 && width === 1 && last.from - last.at === from - this.text.length;
    if (!goesOn) this.stretches.push({ at: this.text.length, from, width });
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
    const { text, stretches } = this;
    return text === '' ? undefined : sourcePlace({ text, stretches }, { start: 0, end: text.length }).end;
  }

  build(): VisibleText {
    return visiblePart({ text: this.text, stretches: this.stretches }, 0);
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
  const { text, stretches } = visible;
  let first = start;
  let last = end;
  while (first < last && text.charAt(first) === ' ') first += 1;
  while (last > first && text.charAt(last - 1) === ' ') last -= 1;
  const part: Stretch[] = [];
  if (first === last) return { text: '', stretches: part };
  for (let index = stretchOf(stretches, first); index < stretches.length; index++) {
    const stretch = stretches[index];
    if (stretch === undefined || stretch.at >= last) break;
    const skipped = Math.max(first - stretch.at, 0);
    part.push({ at: stretch.at + skipped - first, from: stretch.from + skipped, width: stretch.width });
  }
  return { text: text.slice(first, last), stretches: part };
}

/** Where a place in a visible text stands in the source. */
export function sourcePlace(
  { stretches }: VisibleText,
  { start, end }: { start: number; end: number },
): { start: number; end: number } {
  const first = stretches[stretchOf(stretches, start)];
  const last = stretches[stretchOf(stretches, end - 1)];
  const from = first === undefined ? 0 : first.from + start - first.at;
  return { start: from, end: last === undefined ? from : last.from + end - 1 - last.at + last.width };
}

/** Index of the stretch that a character is part of. */
function stretchOf(stretches: readonly Stretch[], character: number): number {
  let low = 0;
  let high = stretches.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((stretches[middle]?.at ?? 0) <= character) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** Where a whole visible text stands in the source. */
export function sourcePlaceOf(visible: VisibleText): { start: number; end: number } {
  return sourcePlace(visible, { start: 0, end: visible.text.length });
}
