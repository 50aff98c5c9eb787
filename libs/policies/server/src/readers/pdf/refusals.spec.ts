import { DomainError } from '@leidraad/shared/model';
import { readPdf } from './read-pdf';
import { drawPdf, handMadePdf, paragraph } from './testing/draw-pdf';

const codeOf = async (bytes: Uint8Array): Promise<unknown> => {
  try {
    await readPdf(bytes);
    return null;
  } catch (error) {
    return error instanceof DomainError ? error.code : error;
  }
};
const policy = () => drawPdf((pdf) => paragraph(pdf, 'Deel geen wachtwoorden.'), { compress: false });

describe('a PDF that cannot be read', () => {
  it('says that it is locked when it needs a password', async () => {
    const bytes = await drawPdf((pdf) => paragraph(pdf, 'Deel niets.'), { userPassword: 'geheim' });
    expect(await codeOf(bytes)).toBe('source.pdf-encrypted');
  });

  it('is read when only changing it takes a password', async () => {
    const bytes = await drawPdf((pdf) => paragraph(pdf, 'Deel niets.'), { ownerPassword: 'geheim' });
    expect(await codeOf(bytes)).toBeNull();
  });

  it('says that it has no text when it is a picture', async () => {
    const drawn = await drawPdf((pdf) => pdf.rect(100, 100, 300, 300).fill('black'));
    expect(await codeOf(drawn)).toBe('source.pdf-no-text');
  });

  it('says that it has no text when its pages bear a number only', async () => {
    const scan = await drawPdf((pdf) => {
      for (let page = 1; page <= 4; page++) {
        if (page > 1) pdf.addPage();
        pdf.rect(100, 100, 300, 300).fill('black');
        pdf.text(`Pagina ${page} van 4`, 72, 750, { lineBreak: false });
      }
    });
    expect(await codeOf(scan)).toBe('source.pdf-no-text');
  });

  it('says that it is damaged when it is no PDF, or only the start of one', async () => {
    expect(await codeOf(new TextEncoder().encode('%PDF-1.7\nniets'))).toBe('source.damaged');
    expect(await codeOf(new Uint8Array())).toBe('source.damaged');
    expect(await codeOf((await policy()).slice(0, 200))).toBe('source.damaged');
  });

  it('is read as far as it can be repaired when its end is missing', async () => {
    const bytes = await policy();
    expect(['source.damaged', 'source.pdf-no-text', null]).toContain(await codeOf(bytes.slice(0, -300)));
  });

  it('says so when the meaning of its letters is not in it, instead of leaving text out', async () => {
    const content = 'BT /F1 12 Tf 72 700 Td <4F60597D> Tj /F2 12 Tf (Deel geen wachtwoorden.) Tj ET';
    const bytes = handMadePdf([
      '<< /Type /Catalog /Pages 2 0 R >>',
      '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
      '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Contents 4 0 R /Resources << /Font << /F1 5 0 R /F2 8 0 R >> >> >>',
      `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
      '<< /Type /Font /Subtype /Type0 /BaseFont /Song /Encoding /UniGB-UCS2-H /DescendantFonts [6 0 R] >>',
      '<< /Type /Font /Subtype /CIDFontType0 /BaseFont /Song /CIDSystemInfo << /Registry (Adobe) /Ordering (GB1) /Supplement 4 >> /FontDescriptor 7 0 R >>',
      '<< /Type /FontDescriptor /FontName /Song /Flags 4 >>',
      '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
    ]);
    expect(await codeOf(bytes)).toBe('source.pdf-letters');
  });

  it('refuses a page tree that goes round', async () => {
    const bytes = handMadePdf([
      '<< /Type /Catalog /Pages 2 0 R >>',
      '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
      '<< /Type /Pages /Kids [2 0 R] /Count 1 /Parent 2 0 R >>',
    ]);
    expect(await codeOf(bytes)).toBe('source.damaged');
  });

  it('refuses more pages than a policy has', async () => {
    const kids = Array.from({ length: 1_001 }, () => '3 0 R').join(' ');
    const bytes = handMadePdf([
      '<< /Type /Catalog /Pages 2 0 R >>',
      `<< /Type /Pages /Kids [${kids}] /Count 1001 >>`,
      '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] >>',
    ]);
    expect(await codeOf(bytes)).toBe('source.pdf-too-many-pages');
  });

  it('refuses more text than a policy has', async () => {
    const line = `(${'Deel geen wachtwoorden met anderen. '.repeat(20)}) '`;
    const content = `BT /F1 1 Tf 1 TL 5 790 Td ${Array.from({ length: 400 }, () => line).join('\n')} ET`;
    const bytes = handMadePdf([
      '<< /Type /Catalog /Pages 2 0 R >>',
      '<< /Type /Pages /Kids [3 0 R 3 0 R] /Count 2 >>',
      '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>',
      `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
      '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
    ]);
    expect(await codeOf(bytes)).toBe('source.too-long');
  });
});

describe('a PDF with more than text', () => {
  /** A page with one sentence, whose catalog has `more`. */
  const withCatalog = (more: string) => {
    const content = 'BT /F1 12 Tf 72 700 Td (Deel geen wachtwoorden.) Tj ET';
    return handMadePdf([
      `<< /Type /Catalog /Pages 2 0 R ${more} >>`,
      '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
      '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>',
      `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
      '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
    ]);
  };
  const textOf = async (bytes: Uint8Array) =>
    (await readPdf(bytes)).passages.map(({ visible }) => visible.text);

  it('runs no script', async () => {
    const script = "globalThis.ranFromPdf = true; app.alert('x');";
    const bytes = withCatalog(
      `/OpenAction << /S /JavaScript /JS (${script}) >> /Names << /JavaScript << /Names [(a) << /S /JavaScript /JS (${script}) >>] >> >>`,
    );
    expect(await textOf(bytes)).toEqual(['Deel geen wachtwoorden.']);
    expect(globalThis).not.toHaveProperty('ranFromPdf');
  });

  it('fetches nothing and writes nothing to the console', async () => {
    const fetched = jest.spyOn(globalThis, 'fetch');
    const written = (['log', 'warn', 'error', 'info'] as const).map((kind) => jest.spyOn(console, kind));
    await textOf(withCatalog('/OpenAction << /S /URI /URI (https://example.org/x) >>'));
    await codeOf(new TextEncoder().encode('%PDF-1.7\nniets'));
    for (const spy of [fetched, ...written]) {
      expect(spy).not.toHaveBeenCalled();
      spy.mockRestore();
    }
  });

  it('ignores what is attached to it', async () => {
    const bytes = await drawPdf((pdf) => {
      paragraph(pdf, 'Deel geen wachtwoorden.');
      pdf.file(Buffer.from('Dit hoort er niet bij.'), { name: 'bijlage.txt' });
    });
    expect(await textOf(bytes)).toEqual(['Deel geen wachtwoorden.']);
  });

  it('gives the same answer twice, and leaves the bytes as they are', async () => {
    const bytes = await policy();
    const before = Uint8Array.from(bytes);
    expect(await readPdf(bytes)).toEqual(await readPdf(bytes));
    expect(bytes).toEqual(before);
  });
});
