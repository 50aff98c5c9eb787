import { POLICY_TITLE, type PolicyBlock } from './policy-blocks.ts';

/** A policy as Markdown. */
export function markdownOf(blocks: readonly PolicyBlock[]): string {
  const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  const written = blocks.map((block) => {
    switch (block.kind) {
      case 'heading':
        return `${'#'.repeat(block.level + 1)} ${block.number} ${block.text}`;
      case 'paragraph':
        return block.text;
      case 'list':
        return block.items.map((text, at) => `${block.ordered ? `${at + 1}.` : '-'} ${text}`).join('\n');
      case 'table':
        return [row(block.head), row(block.head.map(() => '---')), ...block.rows.map(row)].join('\n');
    }
  });
  return [`# ${POLICY_TITLE}`, ...written].join('\n\n') + '\n';
}

/** The same as plain text; a table is lines with tabs there, as pasted. */
export function plainTextOf(blocks: readonly PolicyBlock[]): string {
  const written = blocks.map((block) => {
    switch (block.kind) {
      case 'heading':
        return `${block.number} ${block.text}`;
      case 'paragraph':
        return wrapped(block.text);
      case 'list':
        return block.items
          .map((text, at) => wrapped(`${block.ordered ? `${at + 1}.` : '-'} ${text}`))
          .join('\n');
      case 'table':
        return [block.head, ...block.rows].map((cells) => cells.join('\t')).join('\n');
    }
  });
  return [`${POLICY_TITLE}\n${'='.repeat(POLICY_TITLE.length)}`, ...written].join('\n\n') + '\n';
}

/** Lines broken at 80 characters, as text editors do. */
function wrapped(text: string): string {
  return text.replace(/(.{1,80})(?: |$)/gu, '$1\n').trimEnd();
}

/** The same as a page, with a little of what sites put around a text. */
export function htmlOf(blocks: readonly PolicyBlock[]): string {
  const row = (cells: readonly string[], tag: string) =>
    `<tr>${cells.map((text) => `<${tag}>${text}</${tag}>`).join('')}</tr>`;
  const written = blocks.map((block) => {
    switch (block.kind) {
      case 'heading':
        return `<h${block.level + 1}>${block.number} ${block.text}</h${block.level + 1}>`;
      case 'paragraph':
        return `<p>${block.text}</p>`;
      case 'list': {
        const tag = block.ordered ? 'ol' : 'ul';
        return `<${tag}>${block.items.map((text) => `<li>${text}</li>`).join('\n')}</${tag}>`;
      }
      case 'table':
        return `<table><thead>${row(block.head, 'th')}</thead><tbody>${block.rows.map((cells) => row(cells, 'td')).join('\n')}</tbody></table>`;
    }
  });
  return `<!doctype html><html lang="nl"><head><meta charset="utf-8"><title>${POLICY_TITLE}</title></head><body><nav><ul><li><a href="/">Start</a></li></ul></nav><main><h1>${POLICY_TITLE}</h1>\n${written.join('\n')}\n</main></body></html>`;
}
