import { readPdf } from './read-pdf';
import { drawPdf, heading, inShort, paragraph, type Pdf } from './testing/draw-pdf';

const sentence = (name: string) =>
  `Regel ${name} geldt voor iedereen die bij ons werkt, ook voor wie hier tijdelijk is of stage loopt.`;
const text = (name: string, sentences: number) =>
  Array.from({ length: sentences }, (_, index) => sentence(`${name}${index + 1}`)).join(' ');

/** Writes in two columns from the current height, filling the first one before the second. */
function inColumns(pdf: Pdf, words: string, height: number, gap = 24): void {
  const width = pdf.page.width - 144;
  pdf.font('Helvetica').fontSize(10).text(words, 72, pdf.y, { columns: 2, columnGap: gap, width, height });
  pdf.x = 72;
}

const shown = async (draw: (pdf: Pdf) => void) => (await readPdf(await drawPdf(draw))).passages.map(inShort);

describe('columns of a PDF', () => {
  it('reads the left column before the right one, and a sentence over both as one', async () => {
    const words = text('a', 14);
    expect(await shown((pdf) => inColumns(pdf, words, 300))).toEqual([words]);
  });

  it('keeps headings over both columns between what is above and below them', async () => {
    const passages = await shown((pdf) => {
      heading(pdf, 'Gedragscode van Voorbeeld BV voor iedereen', 22);
      inColumns(pdf, text('a', 12), 160);
      pdf.y = 320;
      heading(pdf, 'Hoe we omgaan met vragen van klanten en van anderen', 18);
      inColumns(pdf, text('b', 12), 160);
    });
    expect(passages).toEqual([
      'h1 Gedragscode van Voorbeeld BV voor iedereen',
      text('a', 12),
      'h2 Hoe we omgaan met vragen van klanten en van anderen',
      text('b', 12),
    ]);
  });

  it('reads columns with a narrow gutter, justified', async () => {
    const words = text('c', 16);
    const passages = await shown((pdf) =>
      pdf
        .fontSize(10)
        .text(words, 72, 72, { columns: 2, columnGap: 12, width: 450, height: 320, align: 'justify' }),
    );
    expect(passages).toEqual([words]);
  });

  it('does not take a list with hanging text for columns', async () => {
    const passages = await shown((pdf) => {
      for (let index = 1; index <= 6; index++) {
        const { y } = pdf;
        pdf.fontSize(11).text(`${index}.`, 72, y);
        pdf.text(`${sentence(String(index))} ${sentence(String(index))}`, 100, y, { width: 400 });
      }
    });
    expect(passages).toHaveLength(6);
    expect(passages[2]).toBe(`3 ${sentence('3')} ${sentence('3')}`);
  });

  it('reads a table of cells with several lines by its rows', async () => {
    const passages = await shown((pdf) => {
      paragraph(pdf, sentence('0'));
      let { y } = pdf;
      for (const [left, right] of [
        ['Op internet', `${sentence('1')} ${sentence('2')}`],
        ['Bij klanten thuis, ook buiten werktijd en in het weekend', sentence('3')],
        ['Op kantoor', sentence('4')],
        ['Onderweg, in de trein of in een taxi, of tijdens een reis', sentence('5')],
      ] as const) {
        pdf.text(left, 72, y, { width: 150 });
        const below = pdf.y;
        pdf.text(right, 250, y, { width: 260 });
        y = Math.max(below, pdf.y) + 12;
      }
    });
    expect(passages).toEqual([
      sentence('0'),
      `| Op internet | ${sentence('1')} ${sentence('2')}`,
      `| Bij klanten thuis, ook buiten werktijd en in het weekend | ${sentence('3')}`,
      `| Op kantoor | ${sentence('4')}`,
      `| Onderweg, in de trein of in een taxi, of tijdens een reis | ${sentence('5')}`,
    ]);
  });
});
