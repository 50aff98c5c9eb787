import PDFDocument from 'pdfkit';
import type { Passage } from '../../../text/outline';

export type Pdf = PDFKit.PDFDocument;

/** The bytes of a PDF drawn with pdfkit; the same drawing gives the same bytes. */
export async function drawPdf(
  draw: (pdf: Pdf) => void,
  options: PDFKit.PDFDocumentOptions = {},
): Promise<Uint8Array> {
  const pdf = new PDFDocument({
    size: 'A4',
    margin: 72,
    bufferPages: true,
    info: { CreationDate: new Date(0) },
    ...options,
  });
  const parts: Uint8Array[] = [];
  const done = new Promise<void>((resolve) => pdf.on('end', resolve));
  pdf.on('data', (part: Uint8Array) => parts.push(part));
  draw(pdf);
  pdf.end();
  await done;
  return Uint8Array.from(Buffer.concat(parts));
}

export const heading = (pdf: Pdf, text: string, size = 15) =>
  pdf.font('Helvetica-Bold').fontSize(size).text(text).moveDown(0.4).font('Helvetica').fontSize(11);

export const paragraph = (pdf: Pdf, text: string) =>
  pdf.font('Helvetica').fontSize(11).text(text).moveDown(0.6);

/** A list item with its mark at the margin and its text hanging beside it, as word processors draw it. */
export function item(pdf: Pdf, mark: string, text: string, indent = 0): void {
  const left = pdf.page.margins.left + indent;
  const { y } = pdf;
  pdf.font('Helvetica').fontSize(11).text(mark, left, y, { lineBreak: false });
  pdf.text(text, left + 20, y, { width: pdf.page.width - pdf.page.margins.right - left - 20 });
  pdf.x = pdf.page.margins.left;
}

/** Writes on every page, as running heads are written. */
export function onEveryPage(pdf: Pdf, write: (page: number) => void): void {
  const { start, count } = pdf.bufferedPageRange();
  for (let page = 0; page < count; page++) {
    pdf.switchToPage(start + page);
    // Else pdfkit starts a new page for text below the margin.
    pdf.page.margins.bottom = 0;
    write(page + 1);
  }
}

/** A PDF of the objects given, numbered from 1, the first being the catalog. */
export function handMadePdf(objects: readonly string[]): Uint8Array {
  let text = '%PDF-1.7\n';
  const offsets = objects.map((object, index) => {
    const at = text.length;
    text += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return at;
  });
  const table = offsets.map((at) => `${String(at).padStart(10, '0')} 00000 n \n`).join('');
  text += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${text.length}\n%%EOF\n`;
  return new TextEncoder().encode(text);
}

/** A passage in one line: what was left out and why, else kind with level, number or depth, and the words. */
export function inShort(passage: Passage): string {
  const { visible, leftOut } = passage;
  if (leftOut) return `(${leftOut}) ${visible.text}`;
  switch (passage.kind) {
    case 'heading':
      return `h${passage.level} ${visible.text}`;
    case 'item':
      return `${'  '.repeat(passage.depth ?? 0)}${passage.number ?? '-'} ${visible.text}`;
    case 'row':
      return `| ${visible.text}`;
    case 'paragraph':
      return (passage.quoted ? '> ' : '') + visible.text;
  }
}
