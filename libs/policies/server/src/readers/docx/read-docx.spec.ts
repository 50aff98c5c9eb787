import { astray, outlineOf } from '../testing/outlines';
import { wordFile, type WordTestParts } from '../testing/packed-files';
import { readDocx } from './read-docx';

const run = (text: string, properties = '') =>
  `<w:r>${properties && `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${text}</w:t></w:r>`;
const p = (content: string, style = '') =>
  `<w:p>${style && `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>`}${content}</w:p>`;
const text = (words: string, style = '') => p(run(words), style);
const field = (type: string) => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
const code = (words: string) => `<w:r><w:instrText>${words}</w:instrText></w:r>`;
const cell = (content: string, properties = '') => `<w:tc><w:tcPr>${properties}</w:tcPr>${content}</w:tc>`;
const row = (cells: string, properties = '') => `<w:tr><w:trPr>${properties}</w:trPr>${cells}</w:tr>`;
const table = (...rows: string[]) => `<w:tbl>${rows.join('')}</w:tbl>`;

const read = async (body: string, parts: WordTestParts = {}) => {
  const document = await readDocx(await wordFile(body, parts));
  expect(astray(document)).toEqual([]);
  return document;
};
const outline = async (body: string, parts: WordTestParts = {}) => outlineOf(await read(body, parts));

describe('reading a Word document', () => {
  it('tells headings by their style in any language, by id alone, and by outline level', async () => {
    const styles =
      '<w:style w:type="paragraph" w:styleId="berschrift1"><w:name w:val="heading 1"/></w:style>' +
      '<w:style w:type="paragraph" w:styleId="Eigen"><w:name w:val="Onze kop"/><w:basedOn w:val="berschrift1"/></w:style>';
    const own = `<w:p><w:pPr><w:outlineLvl w:val="2"/></w:pPr>${run('D')}</w:p>`;
    const body =
      text('A', 'berschrift1') +
      text('B', 'Eigen') +
      text('C', 'Kop2') +
      own +
      text('E', 'Onbekend') +
      text('', 'Kop1');
    expect(await outline(body, { styles })).toEqual(['# A', '# B', '## C', '### D', 'E']);
  });

  it('takes the title style for the title, and a subtitle based on it for text', async () => {
    const styles =
      '<w:style w:type="paragraph" w:styleId="Title"><w:name w:val="Title"/></w:style>' +
      '<w:style w:type="paragraph" w:styleId="Sub"><w:name w:val="Subtitle"/><w:basedOn w:val="Title"/></w:style>';
    const document = await read(text('Beleid', 'Title') + text('Versie 2', 'Sub'), { styles });
    expect(document.title).toBe('Beleid');
    expect(outlineOf(document)).toEqual(['# Beleid', 'Versie 2']);
  });

  it('reads insertions and not deletions, and joins paragraphs whose end was deleted', async () => {
    const deletedEnd = `<w:p><w:pPr><w:rPr><w:del w:id="1"/></w:rPr></w:pPr>${run('Deel ')}<w:del>${'<w:r><w:delText>alles</w:delText></w:r>'}</w:del></w:p>`;
    const body =
      deletedEnd +
      p(`<w:ins>${run('niets')}</w:ins>${run('.')}`) +
      p(`<w:moveFrom>${run('Weg.')}</w:moveFrom><w:moveTo>${run('Hier.')}</w:moveTo>`) +
      table(
        row(cell(text('a')) + cell(text('b'))),
        row(cell(text('oud')) + cell(text('x')), '<w:del w:id="2"/>'),
      );
    expect(await outline(body)).toEqual(['Deel niets.', 'Hier.', '| a | b']);
  });

  it('reads links, breaks, symbols and hyphens as what a reader sees', async () => {
    const body = p(
      run('Mail ') +
        `<w:hyperlink r:id="x">${run('ons')}</w:hyperlink>` +
        '<w:r><w:br/></w:r>' +
        run('van') +
        '<w:r><w:tab/></w:r>' +
        run('e') +
        '<w:r><w:noBreakHyphen/></w:r>' +
        run('mail&#xAD;adres') +
        '<w:r><w:sym w:font="Wingdings" w:char="F0E0"/></w:r>' +
        run(' verborgen', '<w:vanish/>') +
        '<w:r><w:softHyphen/><w:t>!</w:t></w:r>',
    );
    expect(await outline(body)).toEqual(['Mail ons van e-mailadres→!', '~hidden verborgen']);
  });

  it('parts paragraphs where the author left a line empty instead of ending one', async () => {
    const line = '<w:r><w:br/></w:r>';
    expect(await outline(p(run('Deel') + line + run('niets.') + line + line + run('Bel eerst.')))).toEqual([
      'Deel niets.',
      'Bel eerst.',
    ]);
  });

  it('reads past looks and editing sessions, and leaves text that looks like markup alone', async () => {
    const body =
      '<w:p w:rsidR="00AB12CD"><w:proofErr w:type="spellStart"/><w:r w:rsidRPr="00AB12CD"><w:rPr><w:rFonts w:ascii="Arial"/><w:lang w:val="nl-NL"/></w:rPr>' +
      '<w:t xml:space="preserve">Deel </w:t></w:r><w:r><w:t>&lt;w:lang/> niet w:rsidR="1".</w:t></w:r></w:p>';
    expect(await outline(body)).toEqual(['Deel <w:lang/> niet w:rsidR="1".']);
  });

  it('reads what fields show and not their code, and marks a contents list', async () => {
    const body =
      p(field('begin') + code(' TOC \\o "1-3" ') + field('separate') + run('1 Doel') + run('3')) +
      p(run('2 Foto’s 4')) +
      p(field('end')) +
      p(
        run('Zie ') +
          field('begin') +
          code('REF a') +
          field('separate') +
          run('artikel 2') +
          field('end') +
          run('.'),
      );
    expect(await outline(body)).toEqual(['~contents 1 Doel3', '~contents 2 Foto’s 4', 'Zie artikel 2.']);
  });

  it('marks a contents list that is a content control or has the styles of one', async () => {
    const gallery =
      '<w:sdtPr><w:docPartObj><w:docPartGallery w:val="Table of Contents"/></w:docPartObj></w:sdtPr>';
    const body =
      `<w:sdt>${gallery}<w:sdtContent>${text('Inhoud', 'Kop1')}</w:sdtContent></w:sdt>` +
      text('Doel 3', 'Inhopg1');
    expect(await outline(body)).toEqual(['~contents Inhoud', '~contents Doel 3']);
  });

  it('keeps the text of content controls, also where it is still to be filled in', async () => {
    const control = `<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>${run('[naam van het bedrijf]')}</w:sdtContent></w:sdt>`;
    expect(await outline(p(run('Bij ') + control))).toEqual(['Bij [naam van het bedrijf]']);
  });

  it('reads a text box once, behind the paragraph that it hangs at', async () => {
    const box = `<w:txbxContent>${text('Let op.')}</w:txbxContent>`;
    const both = `<mc:AlternateContent xmlns:mc="m"><mc:Choice><w:drawing>${box}</w:drawing></mc:Choice><mc:Fallback><w:pict>${box}</w:pict></mc:Fallback></mc:AlternateContent>`;
    expect(await outline(p(run('Deel niets.') + `<w:r>${both}</w:r>`) + text('Einde.'))).toEqual([
      'Deel niets.',
      'Let op.',
      'Einde.',
    ]);
  });

  it('reads notes where they do not part a list from its lead-in', async () => {
    const note = '<w:r><w:footnoteReference w:id="2"/></w:r>';
    const footnotes = `<w:footnote w:type="separator" w:id="0">${text('---')}</w:footnote><w:footnote w:id="2">${text('Ook oud-klanten.')}</w:footnote>`;
    const item = `<w:p><w:pPr><w:pStyle w:val="ListBullet"/></w:pPr>${run('foto’s')}</w:p>`;
    const body = p(run('Deel niets over klanten:') + note) + item + text('Einde.');
    expect(await outline(body, { footnotes })).toEqual([
      'Deel niets over klanten:',
      '- foto’s',
      'Ook oud-klanten.',
      'Einde.',
    ]);
  });

  it('reads rows with the head of their table, merged cells in every row that they reach', async () => {
    const down = (value: string) => `<w:vMerge${value}/>`;
    const body = table(
      row(cell(text('Kanaal')) + cell(text('Mag')) + cell(text('Wie')), '<w:tblHeader/>'),
      row(cell(text('X'), down(' w:val="restart"')) + cell(text('ja') + text('nooit')) + cell(text('jij'))),
      row(cell(p(''), down('')) + cell(text('beide'), '<w:gridSpan w:val="2"/>')),
    );
    expect(await outline(body)).toEqual([
      '| Kanaal | Mag | Wie',
      '| X | ja nooit | jij (Kanaal, Mag, Wie)',
      '| X | beide (Kanaal, Mag, Wie)',
    ]);
  });

  it('reads a table that only arranges the page as what stands in it', async () => {
    const frame = table(row(cell(text('Doel', 'Kop1') + text('Tekst.'))));
    const nested = table(row(cell(table(row(cell(text('a')) + cell(text('b'))))) + cell(text('rechts'))));
    expect(await outline(frame + nested)).toEqual(['# Doel', 'Tekst.', '| a | b', 'rechts']);
  });

  it('takes a first row in bold for the head', async () => {
    const bold = (words: string) => cell(p(run(words, '<w:b/>')));
    const body = table(row(bold('A') + bold('B')), row(cell(text('1')) + cell(text('2'))));
    expect(await outline(body)).toEqual(['| A | B', '| 1 | 2 (A, B)']);
  });

  it('marks quotations by their style', async () => {
    const styles = '<w:style w:type="paragraph" w:styleId="Citaat"><w:name w:val="Quote"/></w:style>';
    expect(await outline(text('Zwijgen is goud.', 'Citaat'), { styles })).toEqual(['> Zwijgen is goud.']);
  });

  it('leaves out what stands on every page, in sight and once', async () => {
    const section =
      '<w:sectPr><w:headerReference r:id="rHeader"/><w:footerReference r:id="rFooter"/></w:sectPr>';
    const body = `<w:p><w:pPr>${section}</w:pPr></w:p>${text('Deel niets.')}${section}`;
    expect(await outline(body, { header: text('Bedrijf BV'), footer: text('Pagina 1') })).toEqual([
      '~running-header Bedrijf BV',
      'Deel niets.',
      '~running-footer Pagina 1',
    ]);
  });

  it('reads documents that are imported into this one, and lists those it cannot read', async () => {
    const chunk = (id: string) => `<w:altChunk r:id="${id}"/>`;
    const inner = await wordFile(text('Ook dit telt.') + chunk('x'), {
      imported: [{ id: 'x', name: 'again.docx', content: await wordFile(text('Te diep.')) }],
    });
    const imported = [
      {
        id: 'a',
        name: 'a.htm',
        content: '<html><body><h2>Foto’s</h2><ol><li>Vraag het.</li></ol></body></html>',
      },
      { id: 'b', name: 'b.txt', content: 'Deel niets.' },
      { id: 'c', name: 'c.docx', content: inner },
      { id: 'd', name: 'oud.rtf', content: '{\\rtf1 Deel alles.}' },
      { id: 'e', name: 'leeg.txt', content: '' },
    ];
    const body =
      text('Beleid', 'Kop1') + 'abcd'.split('').map(chunk).join('') + text('Slot.') + chunk('e') + chunk('z');
    expect(await outline(body, { imported })).toEqual([
      '# Beleid',
      '## Foto’s',
      '- 1) Vraag het.',
      'Deel niets.',
      'Ook dit telt.',
      '~unread-part again.docx',
      '~unread-part oud.rtf',
      'Slot.',
      '~unread-part leeg.txt',
    ]);
  });

  it('says the numbers of a list in a cell', async () => {
    const numbering =
      '<w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num>';
    const item = (words: string) =>
      `<w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr>${run(words)}</w:p>`;
    const body = table(row(cell(text('Doe dit')) + cell(item('bel') + item('wacht'))));
    expect(await outline(body, { numbering })).toEqual(['| Doe dit | 1. bel 2. wacht']);
  });

  describe('without heading styles', () => {
    const bold = (words: string, size = 24) => p(run(words, `<w:b/><w:sz w:val="${size}"/>`));

    it('takes short bold lines for headings, larger ones for higher', async () => {
      const body = [
        bold('Beleid', 32),
        bold('Foto’s'),
        text('Deel niets.'),
        text('Bel eerst.'),
        bold('Mag ik delen?'),
      ];
      body.push(text('Nee.'), text('Nooit.'), bold('Dit is ernstig.'));
      expect(await outline(body.join(''))).toEqual([
        '# Beleid',
        '## Foto’s',
        'Deel niets.',
        'Bel eerst.',
        '## Mag ik delen?',
        'Nee.',
        'Nooit.',
        'Dit is ernstig.',
      ]);
    });

    it('leaves bold lines alone where there are headings, or where everything is bold', async () => {
      expect(await outline(text('Doel', 'Kop1') + bold('Let op') + text('a') + text('b'))).toEqual([
        '# Doel',
        'Let op',
        'a',
        'b',
      ]);
      expect(await outline(bold('Een') + bold('Twee') + text('drie'))).toEqual(['Een', 'Twee', 'drie']);
    });
  });
});
