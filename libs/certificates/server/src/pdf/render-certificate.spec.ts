import fc from 'fast-check';
import { renderCertificate } from './render-certificate';
import { MissingGlyphsError } from './font-coverage';
import { certificateInput } from './testing/certificate-input';
import { readPdf, type DrawnText } from './testing/read-pdf';

async function draw(changes: Parameters<typeof certificateInput>[0] = {}) {
  return readPdf(await renderCertificate(certificateInput(changes)));
}

/** Runs of the name, in reading order. */
const nameOf = (drawn: DrawnText[]) => drawn.filter(({ tag }) => tag === 'H1');

describe('the certificate as a page', () => {
  it('says in Dutch what was completed, by whom, when, and how to check it, in the order of reading', async () => {
    const { content } = await draw();
    expect(content).toEqual([
      ['P', 'Westerduin Techniek'],
      ['P', 'Dit certificaat is van'],
      ['H1', 'Noor Bakker'],
      ['P', 'Lessen, toets en verklaring afgerond voor'],
      ['H2', 'Sociale media op het werk'],
      ['P', 'Certificaat 7K4M-2Q9X-BT3H'],
      ['Lbl', 'Beleid'],
      ['LBody', 'Versie 1.0'],
      ['Lbl', 'Behaald op'],
      ['LBody', '8 september 2025'],
      ['Lbl', 'Geldig tot en met'],
      ['LBody', '7 september 2026'],
      ['P', '§ 1.2 · v1.0'],
      ['P', '“Je mag meedoen op sociale media en vertellen over je werk. Denk na voordat je iets plaatst.”'],
      ['P', 'Bron: Beleid sociale media'],
      ['P', 'Afgegeven op 8 september 2025 door Westerduin Techniek'],
      ['P', 'Controleer dit certificaat: scan de code of ga naar '],
      ['Link', 'leidraad.westerduin.example/c/7K4M2Q9XBT3H'],
      ['Artifact', 'Leidraad'],
    ]);
  });

  it('says the same in English', async () => {
    const { content } = await draw({ language: 'en' });
    const texts = content.map(([, text]) => text);
    expect(texts).toEqual(
      expect.arrayContaining([
        'This certificate belongs to',
        'Lessons, test and statement completed for',
        'Certificate 7K4M-2Q9X-BT3H',
        '8 September 2025',
        'Issued on 8 September 2025 by Westerduin Techniek',
      ]),
    );
  });

  it('claims no signature and no conformance', async () => {
    const { content, source } = await draw();
    expect(content.flat().join(' ')).not.toMatch(/onderteken|sign/i);
    expect(source).not.toMatch(/pdfaid:|pdfuaid:/);
  });

  it('names the day of issue in the zone of the company', async () => {
    const issuedAt = '2025-12-31T23:30:00.000Z';
    const amsterdam = await draw({ issuedAt });
    expect(amsterdam.content.flat()).toContain('Afgegeven op 1 januari 2026 door Westerduin Techniek');
    const paramaribo = await draw({ issuedAt, timeZone: 'America/Paramaribo' });
    expect(paramaribo.content.flat()).toContain('Afgegeven op 31 december 2025 door Westerduin Techniek');
  });

  it('refuses what is no date instead of printing it', async () => {
    await expect(draw({ completedOn: '2025-02-30' })).rejects.toThrow(RangeError);
    await expect(draw({ issuedAt: 'yesterday' })).rejects.toThrow(RangeError);
    await expect(draw({ timeZone: 'Europe/Nowhere' })).rejects.toThrow(RangeError);
  });
});

describe('the certificate as a file', () => {
  it('is one tagged A4 page in landscape with its language and title', async () => {
    const { source, dictionaries } = await draw();
    expect(source).toMatch(/^%PDF-1\.7/);
    expect(source.match(/\/Type \/Page\n/g)).toHaveLength(1);
    expect(source).toContain('/MediaBox [0 0 841.89 595.28]');
    expect(source).toContain('/Marked true');
    expect(source).toContain('/Lang (nl)');
    expect(source).toContain('/DisplayDocTitle true');
    expect(source).toContain('(Certificaat Sociale media op het werk van Noor Bakker)');
    expect(dictionaries.some((dictionary) => /\/S \/Figure[\s\S]*\/Alt/.test(dictionary))).toBe(true);
  });

  it('carries every font as a subset that can be read back, and no other font', async () => {
    const { source } = await draw();
    const fonts = source.match(/\/Subtype \/Type0\n\/BaseFont \/[A-Z]{6}\+(Source\w+-\w+)/g) ?? [];
    expect(fonts).toHaveLength(5);
    expect(source.match(/\/ToUnicode \d+ 0 R/g)).toHaveLength(5);
    expect(source.match(/\/FontFile2 \d+ 0 R/g)).toHaveLength(5);
    expect(source).not.toContain('Helvetica');
  });

  it('has a link on the address of the verification page', async () => {
    const { source } = await draw({ verifyUrl: 'https://x.example/c/7K4M(2)' });
    expect(source).toContain('/Subtype /Link');
    expect(source).toContain('/URI (https://x.example/c/7K4M\\(2\\))');
    expect(source).toMatch(/\/Rect \[[\d. ]+\]/);
  });

  it('has the same bytes for the same input, whatever was drawn in between', async () => {
    const first = await renderCertificate(certificateInput());
    await draw({ holderName: 'René Ĳsbrand Ångström', language: 'en' });
    const second = await renderCertificate(certificateInput());
    expect(Buffer.compare(first, second)).toBe(0);
  });

  it('has another identifier for another number', async () => {
    const identifier = (source: string) => /\/ID \[<(\w+)>/.exec(source)?.[1];
    const [one, two] = [await draw(), await draw({ number: '2222AAAA3333' })];
    expect(identifier(one.source)).toBeDefined();
    expect(identifier(one.source)).not.toBe(identifier(two.source));
  });

  it('keeps its metadata readable with characters that mean something in XML', async () => {
    const { source } = await draw({ companyName: 'Bakker & Zoon <Beheer>' });
    expect(source).toContain('<rdf:li>Bakker &amp; Zoon &lt;Beheer&gt;</rdf:li>');
    expect(source).toContain('/Author');
    expect(source).toContain('(Bakker & Zoon <Beheer>)');
  });
});

describe('the name on the certificate', () => {
  it.each([
    "Łukasz Ştefănescu-van 't Hööft",
    'Ĳsbrand Őrsi ĳzer Şahin',
    'Siobhán O’Connor-D’Angelo',
    'Ελένη Παπαδοπούλου',
    'Николай Щербаков',
    'Nguyễn Thị Ánh Tuyết',
    'Wolfeschlegelsteinhausenbergerdorffwelchevoralternwarengewis',
    'Maria-Magdalena Wilhelmina van der Westerschelde-Konstantinopoulou van Oudshoorn',
  ])('prints %s completely and inside its column', async (holderName) => {
    const { content, drawn } = await draw({ holderName });
    expect(content.find(([tag]) => tag === 'H1')?.[1]).toBe(holderName);
    const lines = nameOf(drawn);
    expect(lines.length).toBeLessThanOrEqual(2);
    for (const line of lines) expect(line.right).toBeLessThanOrEqual(273);
  });

  it('shrinks to one line of 14 millimetres before it takes a second line', async () => {
    const sizes = async (holderName: string) =>
      nameOf((await draw({ holderName })).drawn).map(({ size }) => size);
    expect(await sizes('Noor Bakker')).toEqual([24]);
    const [smaller, ...more] = await sizes('Bartholomeus van den Berg');
    expect(smaller).toBeGreaterThanOrEqual(14);
    expect(smaller).toBeLessThan(24);
    expect(more).toEqual([]);
    expect(await sizes('Bartholomeus van den Bergh-Westerschelde')).toEqual([14, 14]);
  });

  it('composes decomposed accents, places the ones that have no composed form, and drops invisible characters', async () => {
    const { content } = await draw({ holderName: ' Rene\u0301e\u200b  x\u0302\u00ad ' });
    expect(content.find(([tag]) => tag === 'H1')?.[1]).toBe('Ren\u00e9e x\u0302');
  });

  it('is never printed with a box: missing characters are named instead', async () => {
    const drawing = draw({ holderName: '王小明 Wang' });
    await expect(drawing).rejects.toBeInstanceOf(MissingGlyphsError);
    await expect(drawing).rejects.toMatchObject({
      code: 'certificate.missing-glyphs',
      field: 'holderName',
      characters: ['王', '小', '明'],
    });
  });

  it('fits and reads back, whatever letters it has', async () => {
    const letter = fc.constantFrom(...'aeinoWMÅßøŁşőĳΩж-', ' ', '’');
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: letter, minLength: 1, maxLength: 80 }), async (typed) => {
        const holderName = typed.replace(/ +/g, ' ').trim();
        fc.pre(holderName !== '');
        const { content, drawn } = await draw({ holderName });
        expect(content.find(([tag]) => tag === 'H1')?.[1]).toBe(holderName);
        for (const line of nameOf(drawn)) expect(line.right).toBeLessThanOrEqual(273.01);
      }),
      { numRuns: 15 },
    );
  });
});

describe('long texts on the certificate', () => {
  const clause = 'Deel je iets over je werk, controleer dan eerst of er geen gegevens van klanten in staan. ';

  it.each([1, 2, 4, 12])(
    'prints a clause %i times that long without cutting it, above the loop of the thread',
    async (times) => {
      const text = clause.repeat(times).trim();
      const { content, drawn } = await draw({ quote: { text, clauseNumber: '4.2', language: 'nl' } });
      expect(content.map(([, words]) => words)).toContain(`“${text}”`);
      const column = drawn.filter(
        ({ left, baseline }) => left >= 34 && left < 104 && baseline > 66 && baseline < 190,
      );
      for (const line of column) expect([line.right <= 104.5, line.baseline < 141]).toEqual([true, true]);
    },
  );

  it('keeps five lines or fewer at full size', async () => {
    const { drawn } = await draw();
    const quote = drawn.filter(({ text, size, left }) => left === 34 && size === 5.4 && text !== '');
    expect(quote.map(({ baseline }) => Number(baseline.toFixed(1)))).toEqual([76, 84.6, 93.2, 101.8]);
  });

  it('prints long titles, companies and addresses inside the margins', async () => {
    const { drawn } = await draw({
      companyName:
        'Koninklijke Vereniging van Installateurs, Monteurs & Technici in Zuidwest-Nederland en Vlaanderen B.V.',
      courseTitle:
        'Verantwoord omgaan met persoonsgegevens en bedrijfsmiddelen voor medewerkers van de buitendienst',
      policyTitle: 'Gedragscode integriteit, sociale media en gebruik van bedrijfsmiddelen van de hele groep',
      verifyUrl: `https://${'opleidingen.'.repeat(8)}example:8443/certificaten/c/7K4M2Q9XBT3H`,
    });
    for (const { text, left, right, tag } of drawn) {
      const edge = tag === 'Link' ? 247 : 273.01;
      expect([text, left >= 24 - 0.01, right <= edge]).toEqual([text, true, true]);
    }
  });

  it('lets a sign that only the sans has appear in a clause', async () => {
    const text = 'Klaar ✓';
    const { content } = await draw({ quote: { text, clauseNumber: '1', language: 'nl' } });
    expect(content.map(([, words]) => words)).toContain(`“${text}”`);
  });
});
