import { sourcePlace } from '../../text/visible-text';
import { readPdf } from './read-pdf';
import { drawPdf, heading, inShort, item, onEveryPage, paragraph } from './testing/draw-pdf';

const read = async (...drawing: Parameters<typeof drawPdf>) =>
  (await readPdf(await drawPdf(...drawing))).passages.map(inShort);

const LONG =
  'Wie voor ons werkt, denkt na voordat hij iets over klanten of collega’s op internet zet, en vraagt bij twijfel eerst aan zijn leidinggevende wat mag.';

describe('a PDF without tags', () => {
  it('gives headings by size, paragraphs as a whole, and lists with their depth and numbers', async () => {
    const passages = await read((pdf) => {
      heading(pdf, 'Beleid sociale media', 22);
      paragraph(pdf, LONG);
      heading(pdf, '1. Privacy');
      paragraph(pdf, `${LONG} ${LONG}`);
      pdf.text('Deel in geen geval:');
      item(
        pdf,
        '•',
        'foto’s van klanten, ook niet als zij daar zelf om vragen of als zij er onherkenbaar op staan;',
      );
      item(pdf, '•', 'plannen, zoals:');
      item(pdf, '–', 'cijfers;', 20);
      item(pdf, '–', 'contracten;', 20);
      item(pdf, '•', 'wachtwoorden.');
      pdf.moveDown();
      heading(pdf, '2. Melden');
      item(pdf, '1.', 'Bel je leidinggevende.');
      item(pdf, '2.', 'Schrijf op wat er gebeurde.');
    });
    expect(passages).toEqual([
      'h1 Beleid sociale media',
      LONG,
      'h2 1. Privacy',
      `${LONG} ${LONG}`,
      'Deel in geen geval:',
      '- foto’s van klanten, ook niet als zij daar zelf om vragen of als zij er onherkenbaar op staan;',
      '- plannen, zoals:',
      '  - cijfers;',
      '  - contracten;',
      '- wachtwoorden.',
      'h2 2. Melden',
      '1 Bel je leidinggevende.',
      '2 Schrijf op wat er gebeurde.',
    ]);
  });

  it('says which item leads in to deeper ones', async () => {
    const { passages } = await readPdf(
      await drawPdf((pdf) => {
        item(pdf, '•', 'Deel geen plannen, zoals:');
        item(pdf, '–', 'cijfers.', 20);
        item(pdf, '•', 'Meld fouten.');
      }),
    );
    expect(passages.map((passage) => passage.kind === 'item' && passage.leadsIn)).toEqual([
      true,
      false,
      false,
    ]);
  });

  it('leaves out running heads, feet and page numbers where they stand, and joins what they part', async () => {
    const sentences = Array.from(
      { length: 250 },
      (_, index) => `Regel ${index + 1} geldt voor iedereen die hier werkt`,
    );
    const text = `${sentences.join(', en ')}.`;
    const { passages } = await readPdf(
      await drawPdf((pdf) => {
        pdf.fontSize(16).lineGap(8).text(text);
        onEveryPage(pdf, (page) => {
          pdf.fontSize(9).text('Gedragscode Voorbeeld BV', 72, 30);
          pdf.text(`Vastgesteld op 3 mei 2024`, 72, 790).text(`Pagina ${page} van 9`, 450, 790);
          pdf.text(String(page), 300, 810);
        });
      }),
    );
    const shown = passages.map(inShort);
    expect(shown.filter((line) => !line.startsWith('('))).toEqual([text]);
    expect(
      shown.filter((line) => line === '(running-header) Gedragscode Voorbeeld BV').length,
    ).toBeGreaterThan(4);
    expect(shown).toContain('(running-footer) Vastgesteld op 3 mei 2024 Pagina 2 van 9');
    expect(shown).toContain('(page-number) 3');
  });

  it('does not take articles at the top of their pages for running heads', async () => {
    const passages = await read((pdf) => {
      for (let article = 1; article <= 5; article++) {
        if (article > 1) pdf.addPage();
        heading(pdf, `Artikel ${article}`);
        paragraph(pdf, `Dit is het artikel met nummer ${article}.`);
      }
    });
    expect(passages.filter((line) => line.startsWith('h'))).toHaveLength(5);
  });

  it('takes headings and their levels from the bookmarks, however plain they look', async () => {
    const passages = await read((pdf) => {
      pdf.fontSize(11);
      const chapter = pdf.outline.addItem('Omgang met klanten');
      chapter.addItem('Foto’s');
      pdf.text('Omgang met klanten').moveDown().text('Wees beleefd tegen klanten.').moveDown();
      pdf.text('Foto’s').moveDown().text('Vraag om toestemming.');
    });
    expect(passages).toEqual([
      'h1 Omgang met klanten',
      'Wees beleefd tegen klanten.',
      'h2 Foto’s',
      'Vraag om toestemming.',
    ]);
  });

  it('takes a short bold line and a numbered line on its own for headings', async () => {
    const passages = await read((pdf) => {
      heading(pdf, 'Gedragscode', 20);
      heading(pdf, 'Privacy', 11);
      paragraph(pdf, LONG);
      paragraph(pdf, '4.2 Foto’s en filmpjes');
      paragraph(pdf, LONG);
    });
    expect(passages).toEqual(['h1 Gedragscode', 'h2 Privacy', LONG, 'h3 4.2 Foto’s en filmpjes', LONG]);
  });

  it('leaves out the table of contents', async () => {
    const passages = await read((pdf) => {
      heading(pdf, 'Beleid', 22);
      heading(pdf, 'Inhoudsopgave');
      pdf.text(`Privacy ${'.'.repeat(80)} 2`).text(`Melden ${'.'.repeat(80)} 3`);
      pdf.moveDown();
      heading(pdf, 'Privacy');
      paragraph(pdf, LONG);
    });
    expect(passages.slice(0, 2)).toEqual(['h1 Beleid', '(contents) Inhoudsopgave']);
    expect(passages[2]).toMatch(/^\(contents\) Privacy \.+ 2$/u);
    expect(passages.slice(4)).toEqual(['h2 Privacy', LONG]);
  });

  it('reads a table by its rows, with the heads above its columns', async () => {
    const { passages } = await readPdf(
      await drawPdf((pdf) => {
        paragraph(pdf, LONG);
        const rows = [
          ['Kanaal', 'Wie', 'Mag het?'],
          ['LinkedIn', 'Iedereen', 'Ja'],
          ['TikTok', 'Communicatie', 'Na overleg'],
          ['X', 'Niemand', 'Nee'],
        ];
        let { y } = pdf;
        for (const [index, row] of rows.entries()) {
          pdf.font(index === 0 ? 'Helvetica-Bold' : 'Helvetica');
          row.forEach((cell, column) => pdf.text(cell, 72 + column * 150, y));
          y += 20;
        }
        pdf.x = 72;
        pdf.moveDown();
        paragraph(pdf, LONG);
      }),
    );
    expect(passages.map(inShort)).toEqual([
      LONG,
      '| Kanaal | Wie | Mag het?',
      '| LinkedIn | Iedereen | Ja',
      '| TikTok | Communicatie | Na overleg',
      '| X | Niemand | Nee',
      LONG,
    ]);
    expect(passages[2]).toMatchObject({ heads: ['Kanaal', 'Wie', 'Mag het?'] });
  });

  it('points with every character at its place in the extracted text', async () => {
    const { text, passages } = await readPdf(
      await drawPdf((pdf) => {
        heading(pdf, 'Beleid', 20);
        paragraph(pdf, LONG);
        item(pdf, '•', LONG);
      }),
    );
    for (const { visible } of passages)
      for (let at = 0; at < visible.text.length; at++) {
        const { start, end } = sourcePlace(visible, { start: at, end: at + 1 });
        expect(text.slice(start, end)).toBe(visible.text.charAt(at));
      }
  });

  it('reads text that stands sideways after the upright text', async () => {
    const passages = await read((pdf) => {
      paragraph(pdf, 'Deel geen wachtwoorden.');
      pdf.rotate(-90, { origin: [300, 500] }).text('Dit stuk staat op zijn kant.', 300, 500);
    });
    expect(passages).toEqual(['Deel geen wachtwoorden.', 'Dit stuk staat op zijn kant.']);
  });

  it('gives the title from the properties when the text does not show one', async () => {
    const bytes = await drawPdf((pdf) => paragraph(pdf, LONG), { info: { Title: 'Beleid sociale media' } });
    expect((await readPdf(bytes)).title).toBe('Beleid sociale media');
    const made = await drawPdf((pdf) => paragraph(pdf, LONG), {
      info: { Title: 'Microsoft Word - beleid3.doc' },
    });
    expect((await readPdf(made)).title).toBeUndefined();
  });
});
