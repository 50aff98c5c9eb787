import { Document, HeadingLevel, LevelFormat, Packer, Paragraph, Table, TableCell, TableRow } from 'docx';
import { odtFile } from '../../../libs/policies/server/src/readers/testing/packed-files';
import { POLICY_TITLE, type PolicyBlock } from './policy-blocks.ts';

/** A policy as a Word file with computed numbers before headings and items. */
export function docxOf(blocks: readonly PolicyBlock[]): Promise<Buffer> {
  const decimal = (level: number, text: string) => ({ level, format: LevelFormat.DECIMAL, text });
  const config = [
    { reference: 'koppen', levels: [decimal(0, '%1'), decimal(1, '%1.%2')] },
    { reference: 'stappen', levels: [decimal(0, '%1.')] },
  ];
  const title = new Paragraph({ text: POLICY_TITLE, heading: HeadingLevel.TITLE });
  const children = blocks.flatMap((block, at) => wordBlocks(block, at));
  return Packer.toBuffer(
    new Document({ numbering: { config }, sections: [{ children: [title, ...children] }] }),
  );
}

function wordBlocks(block: PolicyBlock, at: number): (Paragraph | Table)[] {
  switch (block.kind) {
    case 'heading': {
      const heading = block.level === 1 ? HeadingLevel.HEADING_1 : HeadingLevel.HEADING_2;
      const numbering = { reference: 'koppen', level: block.level - 1 };
      return [new Paragraph({ text: block.text, heading, numbering })];
    }
    case 'paragraph':
      return [new Paragraph(block.text)];
    case 'list': {
      const mark = block.ordered
        ? { numbering: { reference: 'stappen', level: 0, instance: at } }
        : { bullet: { level: 0 } };
      return block.items.map((text) => new Paragraph({ text, ...mark }));
    }
    case 'table': {
      const row = (cells: readonly string[], tableHeader: boolean) =>
        new TableRow({
          tableHeader,
          children: cells.map((text) => new TableCell({ children: [new Paragraph(text)] })),
        });
      return [new Table({ rows: [row(block.head, true), ...block.rows.map((cells) => row(cells, false))] })];
    }
  }
}

/** The same as an OpenDocument text. */
export function odtOf(blocks: readonly PolicyBlock[]): Promise<Buffer> {
  const styles =
    '<style:style style:name="Title" style:family="paragraph"/><text:outline-style>' +
    '<text:outline-level-style text:level="1" style:num-format="1"/>' +
    '<text:outline-level-style text:level="2" style:num-format="1" text:display-levels="2"/></text:outline-style>';
  const automatic =
    '<text:list-style style:name="L1"><text:list-level-style-number text:level="1" style:num-format="1" style:num-suffix="."/></text:list-style>' +
    '<text:list-style style:name="L2"><text:list-level-style-bullet text:level="1" text:bullet-char="•"/></text:list-style>';
  const title = `<text:p text:style-name="Title">${POLICY_TITLE}</text:p>`;
  return odtFile(title + blocks.map(odtBlock).join(''), { styles, automatic });
}

function odtBlock(block: PolicyBlock): string {
  const paragraph = (text: string) => `<text:p text:style-name="Standard">${text}</text:p>`;
  switch (block.kind) {
    case 'heading':
      return `<text:h text:outline-level="${block.level}">${block.text}</text:h>`;
    case 'paragraph':
      return paragraph(block.text);
    case 'list': {
      const items = block.items.map((text) => `<text:list-item>${paragraph(text)}</text:list-item>`);
      return `<text:list text:style-name="${block.ordered ? 'L1' : 'L2'}">${items.join('')}</text:list>`;
    }
    case 'table': {
      const row = (cells: readonly string[]) =>
        `<table:table-row>${cells.map((text) => `<table:table-cell>${paragraph(text)}</table:table-cell>`).join('')}</table:table-row>`;
      return `<table:table><table:table-header-rows>${row(block.head)}</table:table-header-rows>${block.rows.map(row).join('')}</table:table>`;
    }
  }
}
