import type { Passage, VisibleText } from '../text/outline';
import { VisibleTextBuilder } from '../text/visible-text';

interface Line {
  text: string;
  /** Offset of the first character of the line in the source. */
  start: number;
}

const BULLET = /^\s{0,20}(?:[-*•–—‣▪·]|[a-z][.)]|\(?[ivx]{1,4}\)|\(?\d{1,3}\))\s+(?=\S)/u;
const NUMBERED =
  /^\s{0,20}(?:(?:artikel|article|hoofdstuk|chapter|section|deel|part)\s+)?\d{1,3}(?:\.\d{1,3}){0,3}[.:]?\s+(?=\S)/iu;
const UNDERLINE = /^\s{0,20}(={3,200}|-{3,200})\s*$/u;

/**
 * Headings, paragraphs and list items of plain text. A heading is a line with a number before it, a line underlined
 * with `===` or `---`, or a short line that stands alone and does not end like a sentence.
 */
export function plainTextPassages(source: string): Passage[] {
  return blocksOf(source).flatMap((block) => readBlock(block, source));
}

/**
 * Lines in groups, parted by empty lines. A document with very long lines leaves wrapping to the reader's screen: there
 * every line is a group of its own, an underline with the line it belongs to.
 */
function blocksOf(source: string): Line[][] {
  const lines: Line[] = [];
  let start = 0;
  for (const text of source.split('\n')) {
    lines.push({ text: text.replace(/\r$/u, ''), start });
    start += text.length + 1;
  }
  const wrapsItself = lines.some((line) => line.text.length > LONGEST_WRAPPED_LINE);
  const blocks: Line[][] = [[]];
  for (const line of lines) {
    if (line.text.trim() === '') blocks.push([]);
    else if (wrapsItself && !UNDERLINE.test(line.text)) blocks.push([line]);
    else blocks.at(-1)?.push(line);
  }
  return blocks.filter((block) => block.length > 0);
}

/** Programs and people who break lines themselves do so well before this many characters. */
const LONGEST_WRAPPED_LINE = 200;

function readBlock(block: Line[], source: string): Passage[] {
  const [first, second, third] = block;
  if (!first) return [];
  const underline = second && UNDERLINE.exec(second.text);
  if (underline) {
    const heading: Passage = {
      kind: 'heading',
      level: underline[1]?.startsWith('=') ? 1 : 2,
      visible: visible([first], source),
    };
    return third ? [heading, ...readLines(block.slice(2), source)] : [heading];
  }
  if (isHeading(first, second)) {
    const heading: Passage = { kind: 'heading', level: 2, visible: visible([first], source) };
    return second ? [heading, ...readLines(block.slice(1), source)] : [heading];
  }
  return readLines(block, source);
}

/** `next` is the following line of the same group: only a numbered line may have text right below it. */
function isHeading({ text }: Line, next: Line | undefined): boolean {
  const line = text.trim();
  if (line.length > 80 || /[.;:,?!…]$/u.test(line) || BULLET.test(text)) return false;
  if (NUMBERED.test(text)) return !next || !(NUMBERED.test(next.text) || BULLET.test(next.text));
  return !next && /^[\p{Lu}\p{N}]/u.test(line);
}

/** A paragraph, or list items each of which goes on until the next mark. */
function readLines(lines: Line[], source: string): Passage[] {
  const passages: Passage[] = [];
  let group: Line[] = [];
  let isItem = false;
  const close = () => {
    if (group.length === 0) return;
    const text = visible(group, source, isItem);
    passages.push(
      isItem ? { kind: 'item', leadsIn: false, visible: text } : { kind: 'paragraph', visible: text },
    );
    group = [];
  };
  const numbersAreItems = lines.filter((line) => NUMBERED.test(line.text)).length > 1;
  for (const line of lines) {
    if (BULLET.test(line.text) || (numbersAreItems && NUMBERED.test(line.text))) {
      close();
      isItem = true;
    }
    group.push(line);
  }
  close();
  return passages;
}

function visible(lines: readonly Line[], source: string, isItem = false): VisibleText {
  const builder = new VisibleTextBuilder();
  lines.forEach((line, index) => {
    const mark = isItem && index === 0 ? (BULLET.exec(line.text) ?? NUMBERED.exec(line.text)) : null;
    const from = mark ? mark[0].length : 0;
    if (index > 0) builder.add(' ', line.start - 1, line.start);
    for (let i = from; i < line.text.length; i++)
      builder.add(source.charAt(line.start + i), line.start + i, line.start + i + 1);
  });
  return builder.build();
}
