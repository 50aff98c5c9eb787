import type { VisibleText } from '../text/outline';
import { VisibleTextBuilder } from '../text/visible-text';

/** As much of a Markdown syntax tree (mdast) as reading needs. */
export interface MarkdownNode {
  type: string;
  value?: string;
  depth?: number;
  ordered?: boolean | null;
  start?: number | null;
  children?: MarkdownNode[];
  position?: { start: { offset?: number }; end: { offset?: number } };
}

interface Span {
  start: number;
  end: number;
}

/** The words a reader sees of some nodes: links as their text, no markup, no pictures, cells of a row apart by a bar. */
export function visibleMarkdown(nodes: readonly MarkdownNode[], source: string): VisibleText {
  const builder = new VisibleTextBuilder();
  nodes.forEach((node, index) => {
    const span = spanOf(node, { start: builder.reached ?? 0, end: source.length });
    if (index > 0) builder.add(' ', span.start, span.start);
    read(node, span, source, builder);
  });
  return builder.build();
}

function read(node: MarkdownNode, span: Span, source: string, builder: VisibleTextBuilder): void {
  const { start, end } = span;
  switch (node.type) {
    case 'text':
      builder.addSpelled(node.value ?? '', source, start, end);
      break;
    case 'inlineCode':
    case 'code':
      builder.addSpelled(node.value ?? '', source, afterFence(source, start, end), end);
      break;
    case 'html':
      readHtml(node.value ?? '', start, builder);
      break;
    case 'break':
      builder.add(' ', start, end);
      break;
    default:
      (node.children ?? []).forEach((child, index) => {
        const childSpan = spanOf(child, { start: builder.reached ?? start, end });
        if (node.type === 'tableRow' && index > 0)
          for (const character of ' | ') builder.add(character, childSpan.start, childSpan.start);
        read(child, childSpan, source, builder);
      });
  }
}

const BREAKS = /^<\/?(?:br|p|div|li|ul|ol|td|th|tr|table|h[1-6])\b/iu;

/** The text between tags; tags and comments themselves are markup, and some of them part words. */
function readHtml(html: string, start: number, builder: VisibleTextBuilder): void {
  let at = 0;
  while (at < html.length) {
    if (html.charAt(at) !== '<') {
      builder.add(html.charAt(at), start + at, start + at + 1);
      at += 1;
      continue;
    }
    const isComment = html.startsWith('<!--', at);
    const close = html.indexOf(isComment ? '-->' : '>', at);
    if (close === -1) return;
    if (BREAKS.test(html.slice(at, at + 12))) builder.add(' ', start + at, start + close);
    at = close + (isComment ? 3 : 1);
  }
}

/** Skips the back-ticks of code and the info string of a fence, so that words in them are not taken for the code. */
function afterFence(source: string, start: number, end: number): number {
  const fence = source.charAt(start);
  let at = start;
  if (fence !== '`' && fence !== '~') return at;
  while (at < end && source.charAt(at) === fence) at += 1;
  if (at - start < 3) return at;
  const lineEnd = source.indexOf('\n', at);
  return lineEnd === -1 || lineEnd > end ? at : lineEnd + 1;
}

/** Nodes that the parser made out of a text afterwards (addresses it found) have no position: they follow what was read. */
function spanOf(node: MarkdownNode, otherwise: Span): Span {
  const start = node.position?.start.offset;
  const end = node.position?.end.offset;
  return start === undefined || end === undefined ? otherwise : { start, end };
}
