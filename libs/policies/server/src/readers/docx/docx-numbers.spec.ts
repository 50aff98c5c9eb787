import { astray, outlineOf } from '../testing/outlines';
import { wordFile, type WordTestParts } from '../testing/packed-files';
import { readDocx } from './read-docx';

const level = (at: number, text: string, format = 'decimal', more = '') =>
  `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${text}"/></w:lvl>`;
const shape = (id: number, ...levels: string[]) =>
  `<w:abstractNum w:abstractNumId="${id}">${levels.join('')}</w:abstractNum>`;
const list = (id: number, of: number, override = '') =>
  `<w:num w:numId="${id}"><w:abstractNumId w:val="${of}"/>${override}</w:num>`;
const item = (text: string, numId: number, ilvl = 0) =>
  `<w:p><w:pPr><w:numPr><w:ilvl w:val="${ilvl}"/><w:numId w:val="${numId}"/></w:numPr></w:pPr><w:r><w:t>${text}</w:t></w:r></w:p>`;
const styled = (text: string, style: string) =>
  `<w:p><w:pPr><w:pStyle w:val="${style}"/></w:pPr><w:r><w:t>${text}</w:t></w:r></w:p>`;
const text = (words: string) => `<w:p><w:r><w:t>${words}</w:t></w:r></w:p>`;

const outline = async (body: string, parts: WordTestParts) => {
  const document = await readDocx(await wordFile(body, parts));
  expect(astray(document)).toEqual([]);
  return outlineOf(document);
};

const legal = shape(1, level(0, '%1.'), level(1, '%1.%2'), level(2, '(%3)', 'lowerLetter'));

describe('the numbers that Word computes', () => {
  it('counts levels, and starts a level again under the next higher number', async () => {
    const body =
      item('a', 1) + item('b', 1, 1) + item('c', 1, 1) + item('d', 1, 2) + item('e', 1) + item('f', 1, 1);
    expect(await outline(body, { numbering: legal + list(1, 1) })).toEqual([
      '- 1) a',
      '  - 1.1) b',
      '  - 1.2) c',
      '    - a) d',
      '- 2) e',
      '  - 2.1) f',
    ]);
  });

  it('numbers headings by the style that belongs to a level', async () => {
    const styles = [1, 2]
      .map(
        (n) =>
          `<w:style w:type="paragraph" w:styleId="Kop${n}"><w:name w:val="heading ${n}"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr><w:outlineLvl w:val="${n - 1}"/></w:pPr></w:style>`,
      )
      .join('');
    const numbering =
      shape(
        1,
        level(0, 'Artikel %1', 'decimal', '<w:pStyle w:val="Kop1"/>'),
        level(1, '%1.%2', 'decimal', '<w:pStyle w:val="Kop2"/>'),
      ) + list(1, 1);
    const body =
      styled('Doel', 'Kop1') + styled('Foto’s', 'Kop1') + text('Tekst.') + styled('Klanten', 'Kop2');
    expect(await outline(body, { styles, numbering })).toEqual([
      '# Artikel 1) Doel',
      '# Artikel 2) Foto’s',
      'Tekst.',
      '## 2.1) Klanten',
    ]);
  });

  it('goes on with a list behind a paragraph, and starts again where the list says so', async () => {
    const again = '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride>';
    const body =
      item('a', 1) +
      text('Tussen.') +
      item('b', 1) +
      text('En.') +
      item('c', 2) +
      item('d', 2) +
      item('e', 1);
    expect(await outline(body, { numbering: legal + list(1, 1) + list(2, 1, again) })).toEqual([
      '- 1) a',
      'Tussen.',
      '- 2) b',
      'En.',
      '- 1) c',
      '- 2) d',
      '- 3) e',
    ]);
  });

  it('follows a level that never starts again, one in digits only and one that a list replaces', async () => {
    const numbering =
      shape(1, level(0, '%1', 'upperRoman'), level(1, '%2', 'decimal', '<w:lvlRestart w:val="0"/>')) +
      shape(2, level(0, '%1', 'upperRoman'), level(1, '%1.%2', 'decimal', '<w:isLgl/>')) +
      list(1, 1) +
      list(2, 2) +
      list(3, 2, `<w:lvlOverride w:ilvl="0">${level(0, 'Lid %1:', 'decimal')}</w:lvlOverride>`);
    const body =
      item('a', 1) +
      item('b', 1, 1) +
      item('c', 1) +
      item('d', 1, 1) +
      item('e', 2) +
      item('f', 2, 1) +
      item('g', 3);
    expect(await outline(body, { numbering })).toEqual([
      '- I) a',
      '  - 1) b',
      '- II) c',
      '  - 2) d',
      '- I) e',
      '  - 1.1) f',
      '- Lid 2) g',
    ]);
  });

  it('finds the levels of a list through its list style', async () => {
    const numbering =
      `<w:abstractNum w:abstractNumId="1">${level(0, '%1)', 'upperLetter')}</w:abstractNum>` +
      '<w:abstractNum w:abstractNumId="2"><w:numStyleLink w:val="Lijst"/></w:abstractNum>' +
      list(1, 1) +
      list(2, 2);
    const styles =
      '<w:style w:type="numbering" w:styleId="Lijst"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>';
    expect(await outline(item('a', 2) + item('b', 2), { numbering, styles })).toEqual(['- A) a', '- B) b']);
  });

  it('gives bullets no number, and takes a paragraph out of the list of its style', async () => {
    const numbering = shape(1, level(0, '\uf0b7', 'bullet')) + list(1, 1);
    const styles =
      '<w:style w:type="paragraph" w:styleId="Punt"><w:name w:val="Punt"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>';
    const out = `<w:p><w:pPr><w:pStyle w:val="Punt"/><w:numPr><w:numId w:val="0"/></w:numPr></w:pPr><w:r><w:t>b</w:t></w:r></w:p>`;
    expect(await outline(styled('a', 'Punt') + out, { numbering, styles })).toEqual(['- a', 'b']);
  });

  it('hangs a list of its own under the item that it is indented under', async () => {
    const indented = (at: number, left: number, format: string) =>
      `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="%1."/><w:pPr><w:ind w:left="${left}"/></w:pPr></w:lvl>`;
    const numbering =
      shape(1, indented(0, 720, 'decimal')) + shape(2, indented(0, 1080, 'bullet')) + list(1, 1) + list(2, 2);
    const body = item('a', 1) + item('b', 2) + item('c', 1) + text('Tussen.') + item('d', 2);
    expect(await outline(body, { numbering })).toEqual(['- 1) a', '  - b', '- 2) c', 'Tussen.', '- d']);
  });

  it('counts an empty item, which shows its number too', async () => {
    expect(
      await outline(item('a', 1) + item('', 1) + item('b', 1), { numbering: legal + list(1, 1) }),
    ).toEqual(['- 1) a', '- 3) b']);
  });
});
