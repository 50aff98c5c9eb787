import type { ExtractedDocument, Passage, VisibleText } from '../text/outline';
import { assertReadableLength } from '../text/text-length';
import { INVISIBLE, isDeceiving, isPlain, VisibleTextBuilder, withoutUnseen } from '../text/visible-text';

type WithText<Kind> = Kind extends Passage ? Omit<Kind, 'visible' | 'leadsIn'> & { text: string } : never;

/** A passage as a reader finds it: its words, before it is known where they stand in the extracted text. */
export type ReadPassage = WithText<Passage>;

/**
 * Puts what was read one below the other, list items and table rows a line apart and everything else two, and points
 * every passage at its place in that text. Spaces are folded and passages without words left out. An item leads in
 * where the next passage is an item below it. Refuses with `source.too-long`.
 */
export function extractedDocument(read: readonly ReadPassage[], title?: string): ExtractedDocument {
  const lines: string[] = [];
  const passages: Passage[] = [];
  let at = 0;
  for (const found of read) {
    const words = writtenWords(found.text);
    if (visibleWords(words) === '') continue;
    assertReadableLength(at + words.length);
    passages.push(passageAt(found, words, at));
    const line = words + (found.kind === 'item' || found.kind === 'row' ? '\n' : '\n\n');
    lines.push(line);
    at += line.length;
  }
  const named = title === undefined ? '' : visibleWords(title);
  return { text: lines.join(''), passages: withLeadIns(passages), ...(named === '' ? {} : { title: named }) };
}

/** Neither a database nor a page can hold these: control characters other than space, and halves of characters. */
const CONTROL = /(?!\s)\p{Cc}/gu;

const UNSEEN = new RegExp(INVISIBLE, 'gu');

/** The words of a passage on one line, as a reader sees them; folded as `VisibleTextBuilder` does. */
export function visibleWords(text: string): string {
  return isTidy(text) ? text : folded(text.replace(UNSEEN, ''));
}

/** The same with the characters that deceive: they stay in the extracted text, and out of what is visible of it. */
export function writtenWords(text: string): string {
  if (isTidy(text)) return text;
  return folded(text.replace(UNSEEN, (character) => (isDeceiving(character) ? character : '')));
}

// A byte order mark counts as a space and is none.
const folded = (text: string) =>
  text
    .replace(CONTROL, '')
    .replace(/[^\S\ufeff]+/gu, ' ')
    .trim()
    .toWellFormed();

/** Whether a text is visible words already, as most are: plain characters with one space between words. */
function isTidy(text: string): boolean {
  let isSpace = true;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 0x20 ? isSpace : !isPlain(code)) return false;
    isSpace = code === 0x20;
  }
  return !isSpace;
}

/** The paragraphs that an author parted by empty lines instead of ending them; `\n` stands for a line break. */
export function paragraphsIn(text: string): string[] {
  const parts = text.includes('\n') ? text.split(/\n[^\S\n]*\n/u) : [text];
  return parts.map((part) => writtenWords(part)).filter((words) => visibleWords(words) !== '');
}

function passageAt(found: ReadPassage, words: string, at: number): Passage {
  const visible = visibleAt(words, at);
  return found.kind === 'item' ? { ...found, leadsIn: false, visible } : { ...found, visible };
}

function visibleAt(words: string, at: number): VisibleText {
  if (isTidy(words) || withoutUnseen(words) === words)
    return { text: words, stretches: [{ at: 0, from: at, width: 1 }] };
  const builder = new VisibleTextBuilder();
  for (let i = 0; i < words.length; i++) builder.add(words.charAt(i), at + i, at + i + 1);
  return builder.build();
}

function withLeadIns(passages: readonly Passage[]): Passage[] {
  let next: Passage | undefined;
  return passages
    .toReversed()
    .map((passage) => {
      const below = next;
      // What was left out comes between no item and the list below it.
      if (passage.leftOut === undefined) next = passage;
      if (passage.kind !== 'item' || below?.kind !== 'item') return passage;
      return { ...passage, leadsIn: (below.depth ?? 0) > (passage.depth ?? 0) };
    })
    .toReversed();
}
