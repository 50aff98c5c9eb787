import { astray, outlineOf, refusalOf } from '../testing/outlines';
import { odtFile, packed } from '../testing/packed-files';
import { readOdt } from './read-odt';

const number = (level: number, format: string, more = '') =>
  `<text:list-level-style-number text:level="${level}" style:num-format="${format}" style:num-suffix="." ${more}/>`;
const numbers =
  `<text:list-style style:name="L1">${number(1, '1')}${number(2, '1', 'text:display-levels="2"')}${number(3, 'a')}</text:list-style>` +
  '<text:list-style style:name="L2"><text:list-level-style-bullet text:level="1" text:bullet-char="•"/></text:list-style>';
const p = (content: string, style = '') =>
  `<text:p${style && ` text:style-name="${style}"`}>${content}</text:p>`;
const h = (content: string, level: number, more = '') =>
  `<text:h text:outline-level="${level}" ${more}>${content}</text:h>`;
const item = (content: string, more = '') => `<text:list-item ${more}>${content}</text:list-item>`;
const list = (content: string, more = 'text:style-name="L1"') => `<text:list ${more}>${content}</text:list>`;
const cell = (content: string, more = '') => `<table:table-cell ${more}>${content}</table:table-cell>`;
const row = (...cells: string[]) => `<table:table-row>${cells.join('')}</table:table-row>`;

const read = async (body: string, parts: { automatic?: string; styles?: string; pages?: string } = {}) => {
  const document = await readOdt(await odtFile(body, { automatic: numbers, ...parts }));
  expect(astray(document)).toEqual([]);
  return document;
};
const outline = async (...given: Parameters<typeof read>) => outlineOf(await read(...given));

describe('reading an OpenDocument text', () => {
  it('computes the numbers of nested lists', async () => {
    const inner = list(item(p('b')) + item(p('c') + list(item(p('d')))), '');
    expect(await outline(list(item(p('a') + inner) + item(p('e') + list(item(p('f')), ''))))).toEqual([
      '- 1) a',
      '  - 1.1) b',
      '  - 1.2) c',
      '    - a) d',
      '- 2) e',
      '  - 2.1) f',
    ]);
  });

  it('goes on with an earlier list where the document says so, and starts anew elsewhere', async () => {
    const goesOn = 'text:style-name="L1" text:continue-numbering="true"';
    const body =
      list(item(p('a')), 'text:style-name="L1" xml:id="eerste"') +
      p('Tussen.') +
      list(item(p('b')), goesOn) +
      p('En.') +
      list(item(p('c')) + item(p('d'), 'text:start-value="7"')) +
      p('Dan.') +
      list(item(p('e')), 'text:style-name="L1" text:continue-list="eerste"');
    expect(await outline(body)).toEqual([
      '- 1) a',
      'Tussen.',
      '- 2) b',
      'En.',
      '- 1) c',
      '- 7) d',
      'Dan.',
      '- 3) e',
    ]);
  });

  it('takes levels that only wrap for what they are: the earlier list, one level deeper', async () => {
    const wrapped = list(item(list(item(p('b')), '')), 'text:style-name="L1" text:continue-numbering="true"');
    expect(await outline(list(item(p('a'))) + wrapped)).toEqual(['- 1) a', '  - 1.1) b']);
  });

  it('numbers headings as the outline of the document does', async () => {
    const styles =
      '<text:outline-style><text:outline-level-style text:level="1" style:num-format="1" style:num-prefix="Artikel "/><text:outline-level-style text:level="2" style:num-format="1" text:display-levels="2"/></text:outline-style>' +
      '<style:style style:name="Kaal" style:family="paragraph" style:list-style-name=""/>';
    const body =
      h('Doel', 1) +
      h('Foto’s', 1) +
      h('Klanten', 2) +
      h('Bijlage', 1, 'text:style-name="Kaal"') +
      h('Slot', 1);
    expect(await outline(body, { styles })).toEqual([
      '# Artikel 1) Doel',
      '# Artikel 2) Foto’s',
      '## 2.1) Klanten',
      '# Bijlage',
      '# Artikel 3) Slot',
    ]);
  });

  it('reads the paragraphs of an item as one, and bullets without a number', async () => {
    expect(
      await outline(
        list(item(p('Deel niets.') + p('Ook geen foto’s.')) + item(p('b')), 'text:style-name="L2"'),
      ),
    ).toEqual(['- Deel niets. Ook geen foto’s.', '- b']);
  });

  it('finds title and quotations through styles based on those of the program', async () => {
    const automatic =
      '<style:style style:name="P1" style:family="paragraph" style:parent-style-name="Quotations"/>' +
      '<style:style style:name="P2" style:family="paragraph" style:parent-style-name="Title"/>';
    const styles =
      '<style:style style:name="Title" style:family="paragraph"/><style:style style:name="Sub" style:family="paragraph" style:parent-style-name="Title"/>';
    const document = await read(p('Beleid', 'Title') + p('Versie 2', 'Sub') + p('Zwijg.', 'P1'), {
      automatic,
      styles,
    });
    expect(document.title).toBe('Beleid');
    expect(outlineOf(document)).toEqual(['# Beleid', 'Versie 2', '> Zwijg.']);
  });

  it('reads spaces, tabs, breaks and links, and neither deletions, comments nor hidden text', async () => {
    const automatic =
      '<style:style style:name="T1" style:family="text"><style:text-properties text:display="none"/></style:style>';
    const body =
      `<text:tracked-changes><text:changed-region><text:deletion>${p('Weg.')}</text:deletion></text:changed-region></text:tracked-changes>` +
      p(
        'Deel<text:s text:c="3"/>niets<text:tab/>over<text:line-break/><text:a>klanten</text:a>' +
          '<office:annotation><text:p>Echt?</text:p></office:annotation><text:span text:style-name="T1"> geheim</text:span>.',
      );
    expect(await outline(body, { automatic })).toEqual(['Deel niets over klanten.', '~hidden geheim']);
    const broken = p('Deel\n\nniets.<text:line-break/><text:line-break/>Bel eerst.');
    expect(await outline(broken)).toEqual(['Deel niets.', 'Bel eerst.']);
  });

  it('reads notes and text boxes behind the block that they hang at', async () => {
    const note = (words: string) =>
      `<text:note><text:note-citation>1</text:note-citation><text:note-body>${p(words)}</text:note-body></text:note>`;
    const box = `<draw:frame><draw:text-box>${p('Let op.')}</draw:text-box></draw:frame>`;
    const body = p(`Deel niets over:${note('Ook oud.')}`) + list(item(p('klanten'))) + p(`Einde.${box}`);
    expect(await outline(body)).toEqual([
      'Deel niets over:',
      '- 1) klanten',
      'Ook oud.',
      'Einde.',
      'Let op.',
    ]);
  });

  it('reads rows with their head, and merged cells in every row that they reach', async () => {
    const head = `<table:table-header-rows>${row(cell(p('Kanaal')), cell(p('Mag')))}</table:table-header-rows>`;
    const rows =
      row(cell(p('X'), 'table:number-rows-spanned="2"'), cell(p('ja') + p('nooit'))) +
      row('<table:covered-table-cell/>', cell(p('nee')));
    expect(await outline(`<table:table>${head}${rows}</table:table>`)).toEqual([
      '| Kanaal | Mag',
      '| X | ja nooit (Kanaal, Mag)',
      '| X | nee (Kanaal, Mag)',
    ]);
  });

  it('leaves out contents lists and what stands on every page, in sight', async () => {
    const contents = `<text:table-of-content><text:index-body>${p('Doel 1')}</text:index-body></text:table-of-content>`;
    const pages = `<style:master-page><style:header>${p('Bedrijf BV')}</style:header><style:footer>${p('1')}</style:footer></style:master-page>`;
    expect(await outline(contents + p('Deel niets.'), { pages })).toEqual([
      '~running-header Bedrijf BV',
      '~contents Doel 1',
      'Deel niets.',
      '~running-footer 1',
    ]);
  });

  it('says that a document has a password, and reads the manifest of older programs', async () => {
    const manifest =
      '<m:manifest xmlns:m="urn:m"><m:file-entry m:full-path="content.xml"><m:encryption-data/></m:file-entry></m:manifest>';
    const parts = { mimetype: 'x', 'META-INF/manifest.xml': manifest, 'content.xml': 'versleuteld' };
    expect(await refusalOf(readOdt(await packed(parts)))).toBe('source.encrypted');
    const older = '<!DOCTYPE m:manifest PUBLIC "x" "Manifest.dtd"><m:manifest xmlns:m="urn:m"/>';
    const text = '<d><body><text><p>Deel niets.</p></text></body></d>';
    expect(
      outlineOf(await readOdt(await packed({ 'META-INF/manifest.xml': older, 'content.xml': text }))),
    ).toEqual(['Deel niets.']);
  });
});
