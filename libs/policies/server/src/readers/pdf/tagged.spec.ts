import { readPdf } from './read-pdf';
import { drawPdf, inShort, type Pdf } from './testing/draw-pdf';

const OPTIONS = { tagged: true, pdfVersion: '1.7' } as const;

/** One element with its words, drawn at the current place. */
function tag(pdf: Pdf, role: string, words: string): PDFKit.PDFStructureElement {
  return pdf.struct(role as never, {}, () => {
    pdf.text(words);
  });
}

/** `draw` gives elements in order; each is drawn before the next is asked for. */
const read = async (draw: (pdf: Pdf) => Iterable<PDFKit.PDFStructureElement>) =>
  readPdf(
    await drawPdf((pdf) => {
      const document = pdf.struct('Document');
      pdf.addStructure(document);
      for (const element of draw(pdf)) document.add(element);
      document.end();
    }, OPTIONS),
  );

const shown = async (draw: Parameters<typeof read>[0]) => (await read(draw)).passages.map(inShort);

describe('a tagged PDF', () => {
  it('takes kinds and levels from its tags, whatever the text looks like', async () => {
    expect(
      await shown((pdf) => [
        tag(pdf, 'H1', 'Gedragscode'),
        tag(pdf, 'P', 'Dit geldt voor iedereen.'),
        tag(pdf, 'H2', 'Privacy'),
        tag(pdf, 'P', 'Deel niets.'),
      ]),
    ).toEqual(['h1 Gedragscode', 'Dit geldt voor iedereen.', 'h2 Privacy', 'Deel niets.']);
  });

  it('joins the lines of a paragraph, broken words too', async () => {
    const [passage] = (
      await read((pdf) => [tag(pdf, 'P', 'Deel geen ver-\ntrouwelijke\nstukken met anderen.')])
    ).passages;
    expect(passage?.visible.text).toBe('Deel geen vertrouwelijke stukken met anderen.');
  });

  it('reads lists with labels, numbers and lists in them', async () => {
    const item = (pdf: Pdf, label: string, words: string, below: PDFKit.PDFStructureElement[] = []) =>
      pdf.struct('LI', {}, [
        pdf.struct('Lbl', {}, () => {
          pdf.text(label, { continued: true });
        }),
        pdf.struct('LBody', {}, [
          () => {
            pdf.text(` ${words}`);
          },
          ...below,
        ]),
      ]);
    const { passages } = await read((pdf) => [
      pdf.struct('L', {}, [
        item(pdf, '1.', 'Deel geen plannen, zoals:', [
          pdf.struct('L', {}, [item(pdf, '•', 'cijfers;'), item(pdf, '•', 'contracten.')]),
        ]),
        item(pdf, '2.', 'Meld fouten.'),
      ]),
    ]);
    expect(passages.map(inShort)).toEqual([
      '1 Deel geen plannen, zoals:',
      '  - cijfers;',
      '  - contracten.',
      '2 Meld fouten.',
    ]);
    expect(passages[0]).toMatchObject({ kind: 'item', leadsIn: true });
  });

  it('reads tables by row with their heads, and quotations', async () => {
    const row = (pdf: Pdf, role: 'TH' | 'TD', ...cells: string[]) =>
      pdf.struct(
        'TR',
        {},
        cells.map((cell) => tag(pdf, role, cell)),
      );
    const { passages } = await read((pdf) => [
      pdf.struct('Table', {}, [row(pdf, 'TH', 'Kanaal', 'Mag het?'), row(pdf, 'TD', 'LinkedIn', 'Ja')]),
      pdf.struct('BlockQuote', {}, [tag(pdf, 'P', 'Wees voorzichtig.')]),
    ]);
    expect(passages.map(inShort)).toEqual(['| Kanaal | Mag het?', '| LinkedIn | Ja', '> Wees voorzichtig.']);
    expect(passages[1]).toMatchObject({ heads: ['Kanaal', 'Mag het?'] });
  });

  it('leaves out decoration and the table of contents, visibly', async () => {
    const passages = await shown((pdf) => {
      pdf.markContent('Artifact', { type: 'Pagination' });
      pdf.text('Voorbeeld BV', 72, 30).text('7', 300, 750, { lineBreak: false });
      pdf.endMarkedContent();
      pdf.text('', 72, 100);
      return [
        pdf.struct('TOC', {}, [tag(pdf, 'TOCI', 'Privacy 2')]),
        tag(pdf, 'H1', 'Privacy'),
        tag(pdf, 'P', 'Deel niets.'),
      ];
    });
    expect(passages).toEqual([
      '(running-header) Voorbeeld BV',
      '(contents) Privacy 2',
      'h1 Privacy',
      'Deel niets.',
      '(page-number) 7',
    ]);
  });

  it('joins a paragraph that goes on on the next page', async () => {
    const passages = await shown(function* (pdf) {
      yield tag(pdf, 'P', 'Deel geen stukken die');
      pdf.addPage();
      yield tag(pdf, 'P', 'vertrouwelijk zijn.');
    });
    expect(passages).toEqual(['Deel geen stukken die vertrouwelijk zijn.']);
  });

  it('reads by place when the tags cover too little of the text', async () => {
    const passages = await shown(function* (pdf) {
      yield tag(pdf, 'H1', 'Gedragscode');
      pdf.moveDown().text('Deel geen vertrouwelijke stukken met mensen buiten het bedrijf.');
    });
    expect(passages).toEqual([
      'Gedragscode',
      'Deel geen vertrouwelijke stukken met mensen buiten het bedrijf.',
    ]);
  });
});
