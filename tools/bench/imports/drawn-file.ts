import {
  drawPdf,
  heading,
  item,
  onEveryPage,
  paragraph,
  type Pdf,
} from '../../../libs/policies/server/src/readers/pdf/testing/draw-pdf';
import { POLICY_TITLE, type PolicyBlock } from './policy-blocks.ts';

/** A policy as a PDF without tags, with a running head and page numbers. */
export function pdfOf(blocks: readonly PolicyBlock[]): Promise<Uint8Array> {
  return drawPdf((pdf) => {
    heading(pdf, POLICY_TITLE, 22);
    for (const block of blocks) draw(pdf, block);
    onEveryPage(pdf, (page) => {
      pdf.fontSize(9).text(POLICY_TITLE, 72, 36, { lineBreak: false });
      pdf.text(`Bladzijde ${page}`, 72, pdf.page.height - 40, { lineBreak: false });
    });
  });
}

function draw(pdf: Pdf, block: PolicyBlock): void {
  switch (block.kind) {
    case 'heading':
      startAbove(pdf, 120);
      heading(pdf, `${block.number} ${block.text}`, block.level === 1 ? 18 : 14);
      break;
    case 'paragraph':
      paragraph(pdf, block.text);
      break;
    case 'list':
      block.items.forEach((text, at) => {
        startAbove(pdf, 40);
        item(pdf, block.ordered ? `${at + 1}.` : '•', text);
      });
      pdf.moveDown(0.6);
      break;
    case 'table':
      startAbove(pdf, 140);
      [block.head, ...block.rows].forEach((cells, at) => {
        const { y } = pdf;
        pdf.font(at === 0 ? 'Helvetica-Bold' : 'Helvetica').fontSize(11);
        cells.forEach((text, column) => pdf.text(text, 72 + column * 160, y, { lineBreak: false }));
        pdf.x = 72;
        pdf.y = y + 16;
      });
      pdf.moveDown(0.6);
  }
}

/** A new page where less than so many points are left: what belongs together stays on one page. */
function startAbove(pdf: Pdf, points: number): void {
  if (pdf.y > pdf.page.height - pdf.page.margins.bottom - points) pdf.addPage();
}
