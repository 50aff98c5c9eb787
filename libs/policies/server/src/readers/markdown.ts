import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import type { ExtractedDocument, Passage, VisibleText } from '../text/outline';
import { visiblePart, VisibleTextBuilder } from '../text/visible-text';
import { isAffordableMarkdown } from './markdown-cost';
import { visibleMarkdown, type MarkdownNode } from './markdown-visible';
import { partedAtMarks } from './markdown-lines';
import { readPlainText } from './plain-text';

const parser = unified().use(remarkParse).use(remarkGfm).freeze();

/**
 * The passages of a decoded Markdown document. Markdown that would take too long to parse is read as plain text.
 * Metadata (a front matter block, comments) comes as left-out passages.
 */
export function readMarkdown(source: string): ExtractedDocument {
  const passages = isAffordableMarkdown(source) ? parsedPassages(source) : null;
  return passages === null
    ? readPlainText(source)
    : { text: source, passages, ...titleIn(FRONT_MATTER.exec(source)?.[0] ?? '') };
}

/** Null when the parser overflows: it recurses, and input built to overflow it is read like other costly input. */
function parsedPassages(source: string): Passage[] | null {
  const frontMatter = FRONT_MATTER.exec(source)?.[0] ?? '';
  const body = frontMatter.replace(/[^\r\n]/gu, ' ') + source.slice(frontMatter.length);
  const reader = new MarkdownReader(source);
  if (frontMatter !== '') reader.leaveOut(0, frontMatter.length);
  try {
    reader.readBlocks(parser.parse(body) as MarkdownNode, { depth: -1, quoted: false });
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
  return reader.passages;
}

/** A metadata block at the very start (`---` … `---`), which the parser would take for a heading. */
const FRONT_MATTER = /^\ufeff?---[ \t]*\r?\n(?:[^\n]{0,500}\n){0,80}?---[ \t]*(?:\r?\n|$)/u;

/** The title that a metadata block names. */
function titleIn(frontMatter: string): { title?: string } {
  const title = /^title:[ \t]*(["']?)(?<title>\S.{0,300})\1[ \t]*\r?$/mu.exec(frontMatter)?.groups?.['title'];
  return title === undefined ? {} : { title: title.replace(/["']$/u, '').trim() };
}

/** Where a block stands: how deep in lists (-1 for outside), and whether in a quotation. */
interface Place {
  depth: number;
  quoted: boolean;
}

class MarkdownReader {
  readonly passages: Passage[] = [];

  constructor(private readonly source: string) {}

  readBlocks(parent: MarkdownNode, place: Place): void {
    for (const node of parent.children ?? []) this.readBlock(node, place);
  }

  leaveOut(start: number, end: number): void {
    const builder = new VisibleTextBuilder();
    builder.addSource(this.source, start, end);
    this.passages.push({ kind: 'paragraph', leftOut: 'metadata', visible: builder.build() });
  }

  private readBlock(node: MarkdownNode, place: Place): void {
    switch (node.type) {
      case 'heading':
        // A heading within an item or a quotation opens no section of the document.
        if (place.depth >= 0 || place.quoted) this.readParagraph(node, place);
        else this.passages.push({ kind: 'heading', level: node.depth ?? 1, visible: this.visible([node]) });
        break;
      case 'html':
      case 'paragraph':
      case 'code':
        this.readParagraph(node, place);
        break;
      case 'blockquote':
        this.readBlocks(node, { ...place, quoted: true });
        break;
      case 'list':
        this.readList(node, place);
        break;
      case 'table':
        this.readTable(node);
        break;
      default:
        this.readBlocks(node, place);
    }
  }

  private readParagraph(node: MarkdownNode, { quoted }: Place): void {
    this.leaveOutComments(node);
    const visible = this.visible([node]);
    const hashes = /^#{2,6}(?=[\p{L}\p{N}])/u.exec(visible.text)?.[0];
    // Many people leave out the space that makes "##Privacy" a heading.
    if (hashes !== undefined && !quoted && !/\n/u.test(this.sourceOf(node)))
      this.passages.push({
        kind: 'heading',
        level: hashes.length,
        visible: visiblePart(visible, hashes.length),
      });
    else
      for (const part of partedAtMarks(visible, this.source))
        this.passages.push({ kind: 'paragraph', visible: part, ...(quoted ? { quoted } : {}) });
  }

  /** Comments are not shown, but not lost either. */
  private leaveOutComments(node: MarkdownNode): void {
    for (const child of node.children ?? []) this.leaveOutComments(child);
    const { start, end } = node.position ?? {};
    if (node.type !== 'html' || start?.offset === undefined || end?.offset === undefined) return;
    const html = this.source.slice(start.offset, end.offset);
    for (const comment of html.matchAll(/<!--[^]*?(?:-->|$)/gu))
      this.leaveOut(start.offset + comment.index, start.offset + comment.index + comment[0].length);
  }

  private readList(list: MarkdownNode, place: Place): void {
    const depth = place.depth + 1;
    (list.children ?? []).forEach((item, index) => {
      const number = list.ordered === true ? String((list.start ?? 1) + index) : undefined;
      this.readItem(item, { ...place, depth }, number);
    });
  }

  /** The item's own sentences are one clause; lists and other blocks inside it follow as their own. */
  private readItem(item: MarkdownNode, place: Place, number: string | undefined): void {
    const blocks = item.children ?? [];
    const firstOther = blocks.findIndex(({ type }) => type !== 'paragraph' && type !== 'heading');
    const own = firstOther === -1 ? blocks : blocks.slice(0, firstOther);
    const rest = blocks.slice(own.length);
    for (const block of own) this.leaveOutComments(block);
    const [visible, ...parts] = partedAtMarks(this.visible(own), this.source);
    if (own.length > 0 && visible)
      this.passages.push({
        kind: 'item',
        depth: place.depth,
        leadsIn: rest[0]?.type === 'list',
        ...(number === undefined ? {} : { number }),
        visible,
      });
    for (const part of parts) this.passages.push({ kind: 'paragraph', visible: part });
    for (const block of rest) this.readBlock(block, place);
  }

  /** A Markdown table always has a head: its row comes first, and every other row carries its words. */
  private readTable(table: MarkdownNode): void {
    const [head, ...rows] = table.children ?? [];
    if (!head) return;
    const heads = (head.children ?? []).map((cell) => this.visible([cell]).text);
    const hasHead = heads.some((text) => text !== '');
    this.passages.push({ kind: 'row', visible: this.visible([head]) });
    for (const row of rows)
      this.passages.push({ kind: 'row', visible: this.visible([row]), ...(hasHead ? { heads } : {}) });
  }

  private visible(nodes: readonly MarkdownNode[]): VisibleText {
    return visibleMarkdown(nodes, this.source);
  }

  private sourceOf(node: MarkdownNode): string {
    return this.source.slice(node.position?.start.offset ?? 0, node.position?.end.offset ?? 0).trimEnd();
  }
}
