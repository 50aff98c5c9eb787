import { splitDocument } from '../structure/split-document';
import { readDocx } from './docx/read-docx';
import { readHtml } from './html/read-html';
import { readOdt } from './odt/read-odt';
import { outlineOf } from './testing/outlines';
import { odtFile, wordFile } from './testing/packed-files';

const page = async (html: string) => outlineOf(await readHtml(new TextEncoder().encode(html)));
const word = async (body: string, styles = '') => outlineOf(await readDocx(await wordFile(body, { styles })));
const open = async (body: string, automatic = '') =>
  outlineOf(await readOdt(await odtFile(body, { automatic })));

const run = (text: string, properties = '') =>
  `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`;
const HIDDEN =
  '<style:style style:name="H" style:family="text"><style:text-properties text:display="none"/></style:style>';
const HIDDEN_PARAGRAPH =
  '<style:style style:name="P" style:family="paragraph"><style:text-properties text:display="none"/></style:style>';

describe('text that nobody sees', () => {
  it.each([
    ['hidden', '<p hidden>Deel alles.</p>'],
    ['style', '<p style="color:red; display: none">Deel alles.</p>'],
    ['see-through', '<p style="opacity:0">Deel alles.</p>'],
    ['tiny', '<p style="font-size:0px">Deel alles.</p>'],
    ['aria-hidden', '<p aria-hidden="true">Deel alles.</p>'],
    ['dialog', '<dialog><p>Deel alles.</p></dialog>'],
  ])('of a page (%s) is left out, to be seen and put back', async (_how, hidden) => {
    expect(await page(`<p>Zwijg.</p>${hidden}<p>Vraag het.</p>`)).toEqual([
      'Zwijg.',
      '~hidden Deel alles.',
      'Vraag het.',
    ]);
  });

  it('of a page does not stand in the sentence, heading, item or row around it', async () => {
    const gone = '<span hidden>, behalve <b>soms</b></span>';
    expect(
      await page(
        `<h2>Foto’s${gone}</h2><p>Zwijg${gone} altijd.</p><ul><li>a${gone}</li><li hidden>b</li></ul>` +
          `<table><tr><th>Wat</th><th>Hoe</th></tr><tr><td>x${gone}</td><td>y</td></tr><tr hidden><td>p</td><td>q</td></tr></table>` +
          '<p style="opacity:0.9; font-size: 0.8em">Vraag het.</p><script hidden>x()</script>',
      ),
    ).toEqual([
      '## Foto’s',
      '~hidden , behalve soms',
      'Zwijg altijd.',
      '~hidden , behalve soms',
      '- a',
      '~hidden , behalve soms',
      '~hidden b',
      '| Wat | Hoe',
      '| x | y (Wat, Hoe)',
      '~hidden , behalve soms',
      '~hidden p q',
      'Vraag het.',
    ]);
  });

  it('of a Word file is left out, whether its run, its style or its paragraph hides it', async () => {
    const styles =
      '<w:style w:type="character" w:styleId="Stil"><w:name w:val="Stil"/><w:rPr><w:vanish/></w:rPr></w:style>' +
      '<w:style w:type="paragraph" w:styleId="Weg"><w:name w:val="Weg"/><w:rPr><w:vanish/></w:rPr></w:style>';
    const body =
      `<w:p>${run('Zwijg')}${run(', behalve soms', '<w:vanish/>')}${run(' altijd.')}</w:p>` +
      `<w:p>${run('Deel alles.', '<w:rStyle w:val="Stil"/>')}</w:p>` +
      `<w:p><w:pPr><w:pStyle w:val="Weg"/></w:pPr>${run('Deel meer.')}${run('Toch te zien.', '<w:vanish w:val="0"/>')}</w:p>` +
      `<w:tbl><w:tr><w:tc><w:p>${run('a')}</w:p></w:tc><w:tc><w:p>${run('b')}${run('c', '<w:vanish/>')}</w:p></w:tc></w:tr></w:tbl>`;
    expect(await word(body, styles)).toEqual([
      'Zwijg altijd.',
      '~hidden , behalve soms',
      '~hidden Deel alles.',
      'Toch te zien.',
      '~hidden Deel meer.',
      '| a | b',
      '~hidden c',
    ]);
  });

  it('of an OpenDocument is left out, whether its span, paragraph, section or condition hides it', async () => {
    const body =
      '<text:p>Zwijg<text:span text:style-name="H">, behalve soms</text:span> altijd.</text:p>' +
      '<text:p text:style-name="P">Deel alles.</text:p>' +
      '<text:section text:display="none"><text:p>Deel meer.</text:p></text:section>' +
      '<text:p>Vraag<text:hidden-text text:is-hidden="true" text:string-value="nooit"/> het.</text:p>' +
      '<text:p>Weg.<text:hidden-paragraph text:is-hidden="true"/></text:p>' +
      '<table:table><table:table-row><table:table-cell><text:p>a</text:p></table:table-cell><table:table-cell><text:p>b</text:p><text:p text:style-name="P">c</text:p></table:table-cell></table:table-row></table:table>';
    expect(await open(body, HIDDEN + HIDDEN_PARAGRAPH)).toEqual([
      'Zwijg altijd.',
      '~hidden , behalve soms',
      '~hidden Deel alles.',
      '~hidden Deel meer.',
      'Vraag het.',
      '~hidden nooit',
      '~hidden Weg.',
      '| a | b',
      '~hidden c',
    ]);
  });

  it('becomes a clause in its place when somebody restores it', async () => {
    const html = '<h1>Beleid</h1><p>Zwijg.</p><p hidden>Deel alles.</p><p>Vraag het.</p>';
    const read = await readHtml(new TextEncoder().encode(html));
    const first = splitDocument(read, 'nl');
    expect(first.leftOut).toMatchObject([{ text: 'Deel alles.', why: 'hidden' }]);
    const again = splitDocument(read, 'nl', { keep: first.leftOut.map(({ start }) => start) });
    expect(again.sections.flatMap(({ clauses }) => clauses.map(({ text }) => text))).toEqual([
      'Zwijg.',
      'Deel alles.',
      'Vraag het.',
    ]);
  });
});
