import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { isAffordableMarkdown } from './markdown-cost';
import { visibleMarkdown, type MarkdownNode } from './markdown-visible';
import type { Passage } from '../text/outline';

const parser = unified().use(remarkParse).use(remarkGfm).freeze();

/** Headings, paragraphs and list items of a Markdown document; null when it cannot be parsed in bounded time. */
export function markdownPassages(source: string): Passage[] | null {
  if (!isAffordableMarkdown(source)) return null;
  const passages: Passage[] = [];
  try {
    readBlocks(parser.parse(withoutFrontMatter(source)) as MarkdownNode, source, passages);
  } catch (error) {
    // The parser recurses; input built to overflow it is read as plain text like any other costly input.
    if (error instanceof RangeError) return null;
    throw error;
  }
  return passages;
}

/** Blanks a metadata block at the very start (`---` … `---`), which the parser would take for a heading. */
function withoutFrontMatter(source: string): string {
  const found = /^---\r?\n(?:[^\n]{0,500}\n){0,50}?---[ \t]*(?:\r?\n|$)/u.exec(source);
  return found ? found[0].replace(/[^\r\n]/gu, ' ') + source.slice(found[0].length) : source;
}

function readBlocks(parent: MarkdownNode, source: string, passages: Passage[]): void {
  for (const node of parent.children ?? []) readBlock(node, source, passages);
}

function readBlock(node: MarkdownNode, source: string, passages: Passage[]): void {
  switch (node.type) {
    case 'heading':
      passages.push({ kind: 'heading', level: node.depth ?? 1, visible: visibleMarkdown([node], source) });
      break;
    case 'paragraph':
    case 'code':
    case 'html':
      passages.push({ kind: 'paragraph', visible: visibleMarkdown([node], source) });
      break;
    case 'listItem':
      readItem(node, source, passages);
      break;
    case 'tableRow':
      passages.push({ kind: 'row', visible: visibleMarkdown([node], source) });
      break;
    default:
      readBlocks(node, source, passages);
  }
}

/** The item's own sentences are one clause; lists and other blocks inside it follow as their own. */
function readItem(item: MarkdownNode, source: string, passages: Passage[]): void {
  const blocks = item.children ?? [];
  const firstOther = blocks.findIndex((block) => block.type !== 'paragraph');
  const own = firstOther === -1 ? blocks : blocks.slice(0, firstOther);
  const rest = blocks.slice(own.length);
  const leadsIn = rest[0]?.type === 'list';
  if (own.length > 0) passages.push({ kind: 'item', leadsIn, visible: visibleMarkdown(own, source) });
  for (const block of rest) readBlock(block, source, passages);
}
