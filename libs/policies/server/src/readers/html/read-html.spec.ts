import { astray, outlineOf, refusalOf } from '../testing/outlines';
import { readHtml } from './read-html';

const read = async (html: string | Uint8Array) => {
  const document = await readHtml(typeof html === 'string' ? new TextEncoder().encode(html) : html);
  expect(astray(document)).toEqual([]);
  return document;
};
const outline = async (html: string | Uint8Array) => outlineOf(await read(html));

describe('reading a page', () => {
  it('says the numbers of a list in a cell', async () => {
    const html =
      '<table><tr><td>Doe dit</td><td><ol start=2><li>bel<li>wacht</ol> en <ul><li>zwijg</ul></td></tr></table>';
    expect(outlineOf(await readHtml(new TextEncoder().encode(html)))).toEqual([
      '| Doe dit | 2. bel 3. wacht en zwijg',
    ]);
  });

  it('reads headings, paragraphs and nested lists, also where tags are left out', async () => {
    const html =
      '<h1>Beleid</h1><p>Deel <b>geen</b>\n foto’s<em>!</em><p>Je mag wel:<ul><li>eigen foto’s<ol type=a><li>van jezelf<li><p>van je hond</p><p>met toestemming</ol><li>logo’s</ul>';
    expect(await outline(html)).toEqual([
      '# Beleid',
      'Deel geen foto’s!',
      'Je mag wel:',
      '- eigen foto’s',
      '  - a) van jezelf',
      '  - b) van je hond met toestemming',
      '- logo’s',
    ]);
  });

  it('counts items as a browser does', async () => {
    const html =
      '<ol start=4><li>a<li value=9>b<li>c</ol><ol type=I><li>d</ol><ol reversed><li>e<li>f</ol>' +
      '<ol style="list-style-type: lower-alpha"><li>g</ol><ol style="list-style: none"><li>h</ol>';
    expect(await outline(html)).toEqual([
      '- 4) a',
      '- 9) b',
      '- 10) c',
      '- I) d',
      '- 2) e',
      '- 1) f',
      '- a) g',
      '- h',
    ]);
  });

  it('takes nothing that a visitor does not see, and nothing that acts', async () => {
    const html =
      '<head><title>Beleid</title><style>p{}</style></head><body onload="steal()"><!-- geheim --><p onclick="x()">Deel niets.' +
      '<script>document.write("x")</script><noscript>Zet aan</noscript><template><p>later</p></template>' +
      '<svg><text>tekening</text></svg><span hidden>a</span><span aria-hidden="true">b</span>' +
      '<span style="color:red; DISPLAY : none">c</span><button>Akkoord</button>' +
      '<a href="javascript:alert(1)">Bel eerst.</a><img src=x onerror=alert(1) alt="foto"></p><iframe src="https://x"></iframe>';
    const document = await read(html);
    expect(outlineOf(document)).toEqual(['Deel niets.Bel eerst.', '~hidden a', '~hidden b', '~hidden c']);
    expect(document.title).toBe('Beleid');
  });

  it('reads rows with their head, and cells that reach down in every row', async () => {
    const html =
      '<table><caption>Kanalen</caption><tr><th>Kanaal<th>Mag<tr><td rowspan=2>X<td>ja<br>nooit<tr><td>nee</table>';
    expect(await outline(html)).toEqual([
      'Kanalen',
      '| Kanaal | Mag',
      '| X | ja nooit (Kanaal, Mag)',
      '| X | nee (Kanaal, Mag)',
    ]);
  });

  it('reads a table that only arranges the page as what stands in it', async () => {
    expect(await outline('<table><tr><td><h2>Doel</h2><p>Tekst.</td><td>rechts</td></tr></table>')).toEqual([
      '## Doel',
      'Tekst.',
      'rechts',
    ]);
  });

  it('marks quotations, and shows short ones between quotation marks', async () => {
    expect(await outline('<blockquote><p>Zwijg.</p></blockquote><p>Hij zei <q>nee</q>.')).toEqual([
      '> Zwijg.',
      'Hij zei “nee”.',
    ]);
  });

  it('hangs what is said about a term under it', async () => {
    expect(await outline('<dl><dt>Klant<dd>Wie betaalt.<dd>Wie vraagt.</dl>')).toEqual([
      'Klant',
      '- Wie betaalt.',
      '- Wie vraagt.',
    ]);
  });

  it('reads items that stand in no list', async () => {
    expect(await outline('<div><li>a</li><li>b</li></div><p>Einde.')).toEqual(['- a', '- b', 'Einde.']);
  });

  it('parts paragraphs at empty lines, of breaks or of set text', async () => {
    expect(await outline('Deel niets.<br><br>Bel<br>eerst.<pre>een\n twee\n\ndrie</pre>')).toEqual([
      'Deel niets.',
      'Bel eerst.',
      'een twee',
      'drie',
    ]);
  });

  it('leaves out what a site puts around its text, in sight, and keeps a header with the title', async () => {
    const html =
      '<header><a href=/>Bedrijf</a></header><nav><a href=/a>Nieuws</a></nav><main><header><h1>Beleid</h1></header>' +
      '<nav><ul><li><a href="#a">Doel</a></ul></nav><div class="toc"><a href="#b">Foto’s</a></div><p>Deel niets.</p><footer>Versie 2</footer></main><footer>Bedrijf BV</footer>';
    expect(await outline(html)).toEqual([
      '~running-header Bedrijf',
      '~link-teaser Nieuws',
      '# Beleid',
      '~contents - Doel',
      '~contents Foto’s',
      'Deel niets.',
      'Versie 2',
      '~running-footer Bedrijf BV',
    ]);
  });

  it('drops the marks that lead to notes, and keeps what is raised otherwise', async () => {
    const html =
      '<p>Deel niets<sup><a href="#fn1">1</a></sup> op 10 m<sup>2</sup>.<p id=fn1>Ook later niet. <a href="#fnref1">↩</a>';
    expect(await outline(html)).toEqual(['Deel niets op 10 m2.', 'Ook later niet.']);
  });

  it.each([
    ['UTF-8 that calls itself Latin', Buffer.from('<meta charset="iso-8859-1"><p>foto’s privé')],
    [
      'Windows-1252 that calls itself UTF-8',
      Buffer.from('<meta charset=utf-8><p>foto\x92s priv\xe9', 'latin1'),
    ],
    ['Windows-1252 that says nothing', Buffer.from('<p>foto\x92s priv\xe9', 'latin1')],
    ['UTF-16 with a mark', Buffer.from('\ufeff<meta charset=utf-8><p>foto’s privé', 'utf16le')],
    ['UTF-8 with a mark', Buffer.from('\ufeff<p>foto’s privé')],
    ['an encoding nobody knows', Buffer.from('<meta charset="x-eigen"><p>foto’s privé')],
    ['UTF-16 that is none', Buffer.from('<meta charset="utf-16"><p>foto’s privé')],
  ])('reads the letters of %s', async (_what, bytes) => {
    expect(await outline(bytes)).toEqual(['foto’s privé']);
  });

  it('reads another encoding that a page names', async () => {
    const greek = Buffer.from(
      '<meta http-equiv="Content-Type" content="text/html; charset=iso-8859-7"><p>\xe1\xe2',
      'latin1',
    );
    expect(await outline(greek)).toEqual(['αβ']);
  });

  it('refuses what is empty or no text', async () => {
    expect(await refusalOf(read(' \n'))).toBe('source.empty');
    expect(await refusalOf(read('<p>a\0b'))).toBe('source.binary');
  });
});
