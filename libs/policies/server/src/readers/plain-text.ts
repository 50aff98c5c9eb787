import { ListDepths } from '../text/list-depths';
import { listMarkOf, type ListMark } from '../text/list-marks';
import type { ExtractedDocument, Passage, VisibleText } from '../text/outline';
import { VisibleTextBuilder } from '../text/visible-text';
import { pageFurniture } from './page-furniture';
import { withoutHeadingRuns } from './heading-runs';
import { textBlocks, type Block } from './text-blocks';
import { indentOf, linesOf, type Line } from './text-lines';

/**
 * The passages of a decoded plain text. A heading is a line with a number before it, a line underlined with `===` or
 * `---`, a line in capitals, or a short line that stands alone or on top of text and does not end like a sentence.
 */
export function readPlainText(source: string): ExtractedDocument {
  const lines = linesOf(source);
  const furniture = pageFurniture(lines);
  const reader = new TextReader(source);
  for (const block of textBlocks(lines, furniture)) reader.read(block);
  return { text: source, passages: withoutHeadingRuns(reader.passages) };
}

class TextReader {
  readonly passages: Passage[] = [];
  private readonly depths = new ListDepths();

  constructor(private readonly source: string) {}

  read(block: Block): void {
    if (block.kind === 'left-out') {
      this.passages.push({ kind: 'paragraph', leftOut: block.why, visible: this.visible(block.lines, 0) });
    } else if (block.kind === 'heading') {
      this.depths.close();
      this.passages.push({ kind: 'heading', level: block.level, visible: this.visible(block.lines, 0) });
    } else this.readText(block.lines);
  }

  /** A paragraph, or list items each of which goes on until the next mark. */
  private readText(lines: readonly Line[]): void {
    let group: Line[] = [];
    let mark: ListMark | null = null;
    const close = () => {
      if (group.length > 0) this.push(group, mark);
      group = [];
    };
    for (const line of lines) {
      const next = listMarkOf(line.text.trim(), this.depths.lastLabel('letter'));
      if (next) {
        close();
        mark = next;
      }
      group.push(line);
    }
    close();
  }

  private push(lines: readonly Line[], mark: ListMark | null): void {
    const [first] = lines;
    if (first === undefined) return;
    if (mark === null) {
      this.depths.close();
      this.passages.push({ kind: 'paragraph', visible: this.visible(lines, 0) });
      return;
    }
    const before = this.passages.at(-1)?.visible.text ?? '';
    const depth = this.depths.next(mark.style, mark.label, indentOf(first), before);
    this.passages.push({
      kind: 'item',
      depth,
      leadsIn: false,
      ...(mark.style === 'bullet' ? {} : { number: mark.label }),
      visible: this.visible(lines, first.text.search(/\S/u) + mark.length),
    });
  }

  /** The words of some lines, from character `skip` of the first. */
  private visible(lines: readonly Line[], skip: number): VisibleText {
    const builder = new VisibleTextBuilder();
    lines.forEach(({ text, start }, index) => {
      if (index > 0) builder.add(' ', start - 1, start);
      builder.addSource(this.source, start + (index === 0 ? skip : 0), start + text.length);
    });
    return builder.build();
  }
}
