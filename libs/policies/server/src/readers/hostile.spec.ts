import type { ExtractedDocument } from '../text/outline';
import { readDocx } from './docx/read-docx';
import { readHtml } from './html/read-html';
import { readOdt } from './odt/read-odt';
import { outlineOf, refusalOf } from './testing/outlines';
import { odtFile, packed, wordFile } from './testing/packed-files';

const nested = (open: string, close: string, times: number) => open.repeat(times) + close.repeat(times);
const page = (html: string) => readHtml(new TextEncoder().encode(html));
const office = (body: string) => wordFile(body).then((bytes) => readDocx(bytes));
const open = (body: string) => odtFile(body).then((bytes) => readOdt(bytes));

describe('hostile and broken documents', () => {
  it.each<[string, () => Promise<ExtractedDocument>]>([
    ['a page', () => page(nested('<ul><li>a', '</li></ul>', 10_000))],
    ['a page that closes nothing', () => page('<ul><li>a'.repeat(10_000))],
    ['a page of boxes', () => page(nested('<div>', '</div>', 10_000))],
    ['a page of letters', () => page('<font size=1><p>'.repeat(10_000))],
    ['a page behind an empty comment', () => page('<!-->' + '<ul><li>a'.repeat(10_000))],
    ['a page behind a title that is none', () => page('<svg><title>' + '<ul><li>a'.repeat(10_000))],
    [
      'a page behind a style that is none',
      () => page('<select><style></select>' + '<ul><li>a'.repeat(10_000)),
    ],
    ['a page whose end tags do not reach', () => page('<ul><table><td></ul></table>'.repeat(10_000))],
    ['a Word file of tables', () => office(nested('<w:tbl><w:tr><w:tc>', '</w:tc></w:tr></w:tbl>', 10_000))],
    [
      'a Word file of controls',
      () => office(nested('<w:sdt><w:sdtContent>', '</w:sdtContent></w:sdt>', 10_000)),
    ],
    [
      'an OpenDocument',
      () => open(nested('<text:list><text:list-item>', '</text:list-item></text:list>', 10_000)),
    ],
  ])('refuses 10,000 lists or boxes in %s', async (_what, reading) => {
    expect(await refusalOf(reading())).toBe('source.too-deep');
  });

  it('reads 60 lists in each other in every format', async () => {
    const lists = await Promise.all([
      page(nested('<ul><li>a', '</li></ul>', 60)),
      open(nested('<text:list><text:list-item><text:p>a</text:p>', '</text:list-item></text:list>', 60)),
    ]);
    for (const { passages } of lists) expect(passages.at(-1)).toMatchObject({ kind: 'item', depth: 59 });
  });

  it('refuses a page of more tags than memory holds, and not one of much text', async () => {
    expect(await refusalOf(page('<br>'.repeat(200_001)))).toBe('source.too-complex');
    expect(await refusalOf(page(`<p>${'Deel niets. '.repeat(20_000)}`))).toBe('read');
    expect(await refusalOf(page(`<p>${'a'.repeat(2_000_001)}`))).toBe('source.too-long');
  });

  it('refuses formatting that comes back in every paragraph, and tags of countless attributes', async () => {
    const letters = Array.from({ length: 150 }, (_, i) => `<font size=${i}>`).join('');
    expect(await refusalOf(page(`<p>${letters}${'<p>a'.repeat(20_000)}`))).toBe('source.too-complex');
    const attributes = Array.from({ length: 100_000 }, (_, i) => `a${i}`).join(' ');
    expect(await refusalOf(page(`<p ${attributes}>a`))).toBe('source.too-complex');
    expect(await refusalOf(page(`<p>a<img src="${'<ul>'.repeat(1_000)}">`))).toBe('read');
  });

  it('does not let one cell speak in every row of a long table', async () => {
    const html = `<table><tr><td rowspan=0>${'a'.repeat(50_000)}</td><td>b</td></tr>${'<tr><td>c</td></tr>'.repeat(20_000)}</table>`;
    expect((await page(html)).text.length).toBeLessThan(1_000_000);
  });

  it.each([
    ['an entity that multiplies', '<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">]>'],
    ['a file outside', '<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]>'],
    ['an address', '<!DOCTYPE x SYSTEM "http://example.org/x.dtd">'],
  ])('refuses parts that declare %s', async (_what, declared) => {
    const content = `<?xml version="1.0"?>${declared}<x>&b;</x>`;
    expect(await refusalOf(readDocx(await packed({ 'word/document.xml': content })))).toBe(
      'source.xml-entities',
    );
    expect(await refusalOf(readOdt(await packed({ 'content.xml': content })))).toBe('source.xml-entities');
  });

  it('follows no relationship out of the archive', async () => {
    const rels = (target: string, more: string) =>
      `<Relationships><Relationship Id="a" Type="x/officeDocument" Target="${target}" ${more}/></Relationships>`;
    const parts = { 'word/document.xml': '<d><body><p><r><t>Deel niets.</t></r></p></body></d>' };
    const outside = await packed({
      '_rels/.rels': rels('http://example.org/x', 'TargetMode="External"'),
      ...parts,
    });
    expect(outlineOf(await readDocx(outside))).toEqual(['Deel niets.']);
    const above = await packed({ '_rels/.rels': rels('../../../word/document.xml', ''), ...parts });
    expect(outlineOf(await readDocx(above))).toEqual(['Deel niets.']);
  });

  it('ends on styles, lists and notes that name each other in a circle', async () => {
    const styles = ['A', 'B']
      .map(
        (id, i) =>
          `<w:style w:type="paragraph" w:styleId="${id}"><w:basedOn w:val="${'BA'.charAt(i)}"/></w:style>`,
      )
      .join('');
    const footnotes =
      '<w:footnote w:id="1"><w:p><w:r><w:t>Noot.</w:t><w:footnoteReference w:id="1"/></w:r></w:p></w:footnote>';
    const body =
      '<w:p><w:pPr><w:pStyle w:val="A"/></w:pPr><w:r><w:t>Tekst.</w:t><w:footnoteReference w:id="1"/></w:r></w:p>';
    expect(outlineOf(await readDocx(await wordFile(body, { styles, footnotes })))).toEqual([
      'Tekst.',
      'Noot.',
    ]);
    const automatic = ['A', 'B']
      .map(
        (id, i) =>
          `<style:style style:name="${id}" style:family="paragraph" style:parent-style-name="${'BA'.charAt(i)}"/>`,
      )
      .join('');
    expect(
      outlineOf(await readOdt(await odtFile('<text:p text:style-name="A">Tekst.</text:p>', { automatic }))),
    ).toEqual(['Tekst.']);
  });

  it('takes names that mean something to the program for the names they are', async () => {
    const numbering =
      '<w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0"><w:numFmt w:val="constructor"/><w:lvlText w:val="%1."/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num>';
    const body =
      '<w:p><w:pPr><w:pStyle w:val="__proto__"/><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr><w:r><w:constructor/><w:t>a</w:t></w:r></w:p>';
    expect(outlineOf(await readDocx(await wordFile(body, { numbering })))).toEqual(['- 0) a']);
    expect(outlineOf(await page('<ol type="constructor"><li><constructor>a</constructor></ol>'))).toEqual([
      '- 1) a',
    ]);
    expect(outlineOf(await open('<text:p>a<text:toString/><text:constructor/></text:p>'))).toEqual(['a']);
  });

  it('calls files without their main part damaged', async () => {
    const other = await packed({ 'other.xml': '<a/>' });
    expect(await refusalOf(readDocx(other))).toBe('source.damaged');
    expect(await refusalOf(readOdt(other))).toBe('source.damaged');
  });

  it('takes out what no database or page can hold', async () => {
    expect((await page('<p>Deel\u0001 niets\u0007.&#xD800;')).text).toBe('Deel niets.\ufffd\n\n');
  });
});
