import { DomainError } from '@leidraad/shared/model';
import type { ExtractedDocument, Passage } from '../text/outline';
import { VisibleTextBuilder } from '../text/visible-text';

type WithText<Kind> = Kind extends Passage ? Omit<Kind, 'visible' | 'leadsIn'> & { text: string } : never;

/** A passage as a reader finds it: its words, before it is known where they stand in the extracted text. */
export type ReadPassage = WithText<Passage>;

/** More than any policy has; what comes out of a file is bounded before offsets are kept for every character. */
const MOST_EXTRACTED = 2_000_000;

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
    const words = visibleWords(found.text);
    if (words === '') continue;
    if (at + words.length > MOST_EXTRACTED) throw new DomainError('source.too-long', 'invalid');
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

/** The words of a passage on one line, as a reader sees them. */
export function visibleWords(text: string): string {
  const builder = new VisibleTextBuilder();
  const clean = text.replace(CONTROL, '').toWellFormed();
  for (let i = 0; i < clean.length; i++) builder.add(clean.charAt(i), i, i + 1);
  return builder.build().text;
}

function passageAt({ text: _, ...found }: ReadPassage, words: string, at: number): Passage {
  const from = Array.from({ length: words.length }, (_, index) => at + index);
  const visible = { text: words, from, to: from.map((place) => place + 1) };
  return found.kind === 'item' ? { ...found, leadsIn: false, visible } : { ...found, visible };
}

function withLeadIns(passages: readonly Passage[]): Passage[] {
  return passages.map((passage, index) => {
    const next = passages[index + 1];
    if (passage.kind !== 'item' || next?.kind !== 'item') return passage;
    return { ...passage, leadsIn: (next.depth ?? 0) > (passage.depth ?? 0) };
  });
}
