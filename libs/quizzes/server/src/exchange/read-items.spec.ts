import { packed } from '@leidraad/shared/server/reading';
import { readItems } from './read-items';
import { codeOf, keyScores } from './testing/outlines';
import { choices3, qti3 } from './testing/qti-files';

const item = qti3(choices3({ a: 'Melden', b: 'Zwijgen' }));
const FILES: [format: string, text: string][] = [
  ['qti-3', item],
  [
    'moodle-xml',
    '<quiz><question type="truefalse"><questiontext><text>Dit mag.</text></questiontext><answer fraction="100"><text>true</text></answer><answer fraction="0"><text>false</text></answer></question></quiz>',
  ],
  ['gift', 'Wat doe je? {=Melden ~Zwijgen}'],
  ['aiken', 'Wat doe je?\nA. Melden\nB. Zwijgen\nANSWER: A'],
  ['csv', 'question;right;option_1;option_2\nWat doe je?;1;Melden;Zwijgen'],
];

describe('reading a file with items', () => {
  it.each(FILES)(
    'tells %s by its bytes, with or without a byte order mark, in UTF-16 too',
    async (format, text) => {
      const encodings = [
        Buffer.from(text),
        Buffer.from(`\ufeff${text}`),
        Buffer.from(`\ufeff${text.replace(/^<\?xml[^>]*>\s*/u, '')}`, 'utf16le'),
      ];
      for (const bytes of encodings) {
        const file = await readItems(bytes, { fileName: 'x' });
        expect(file.format).toBe(format);
        expect(keyScores(file)).toEqual([1]);
      }
    },
  );

  it('reads the letters of older programs, in text and where XML declares them', async () => {
    const gift = await readItems(Buffer.from('Privé of niet? {=Privé ~Openbaar}', 'latin1'));
    expect(gift.items[0]?.title).toBe('Privé of niet?');
    const xml = item.replace('UTF-8', 'ISO-8859-1').replace('Melden', 'Privé');
    expect((await readItems(Buffer.from(xml, 'latin1'))).items[0]?.item).toMatchObject({
      options: [{ text: { nl: 'Privé' } }, {}],
    });
  });

  it('gives new items ids that sort by time, and no lesson yet', async () => {
    const [read] = (await readItems(Buffer.from(item))).items;
    expect(read?.item).toMatchObject({
      id: expect.stringMatching(/^[\da-f]{8}-[\da-f]{4}-7/u) as string,
      lessonKey: 'none',
    });
    const own = await readItems(Buffer.from(item), { newId: () => '00000000-0000-4000-8000-00000000000a' });
    expect(own.items[0]?.item.id).toBe('00000000-0000-4000-8000-00000000000a');
  });

  it.each([
    ['nothing', Buffer.alloc(0), 'items.file-empty'],
    ['a picture', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]), 'items.file-unknown'],
    ['a letter', Buffer.from('Beste klant, wij danken u.'), 'items.file-unknown'],
    ['a web page', Buffer.from('<html><body>Hallo</body></html>'), 'items.root-unknown'],
    ['broken XML', Buffer.from('<quiz>\n<question>\n</quiz>'), 'items.xml-broken'],
    [
      'entities',
      Buffer.from('<!DOCTYPE quiz [<!ENTITY x SYSTEM "file:///etc/passwd">]><quiz>&x;</quiz>'),
      'items.xml-entities',
    ],
    ['depth', Buffer.from('<a>'.repeat(10_000)), 'items.too-deep'],
    [
      'more elements than memory holds',
      Buffer.from(`<quiz>${'<a/>'.repeat(260_000)}</quiz>`),
      'items.too-complex',
    ],
    ['lines without end', Buffer.from(`a${'\n'.repeat(9_000_000)}`), 'items.too-complex'],
    ['questions without end', Buffer.from('Wat? {=a ~b}\n\n'.repeat(2_001)), 'items.too-many'],
    ['11 MB of text', Buffer.alloc(11_000_000, 'a'), 'items.file-too-large'],
    ['51 MB', Buffer.alloc(53_500_000, 'a'), 'items.file-too-large'],
  ])('refuses %s with a code', async (_what, bytes, code) => {
    expect(await codeOf(readItems(bytes))).toBe(code);
  });

  it('refuses formats of other programs by what they are', async () => {
    const { refused } = await readItems(Buffer.from('<questestinterop>\n</questestinterop>'));
    expect(refused).toMatchObject([
      {
        code: 'items.format-unsupported',
        params: { format: 'QTI 1' },
        where: { element: 'questestinterop', line: 1 },
      },
    ]);
    const webct = await readItems(Buffer.from('# x\n:TYPE:MC:1:0:C\n:TITLE:a\n'));
    expect(webct.refused).toMatchObject([{ code: 'items.format-unsupported', where: { line: 2 } }]);
  });

  it('refuses a spreadsheet that brings entities, or unpacks too large', async () => {
    const types = '<Types/>';
    const entities = await packed({ '[Content_Types].xml': types, 'xl/workbook.xml': '<!DOCTYPE a><a/>' });
    expect(await codeOf(readItems(entities))).toBe('items.xml-entities');
    const large = await packed(
      { '[Content_Types].xml': types, 'xl/a.xml': Buffer.alloc(9_000_000, 'tekst') },
      false,
    );
    expect(await codeOf(readItems(large))).toBe('items.file-too-large');
    expect(await codeOf(readItems(await packed({ '[Content_Types].xml': types })))).toBe(
      'items.file-damaged',
    );
  });

  it('refuses formatting that multiplies before it is parsed', async () => {
    const bold = Array.from({ length: 2_000 }, (_, at) => `&lt;b a=${at}&gt;`).join('');
    const text = `${bold}${'&lt;p&gt;x'.repeat(3_000)}`;
    const { refused } = await readItems(
      Buffer.from(
        `<quiz><question type="multichoice"><questiontext><text>${text}</text></questiontext></question></quiz>`,
      ),
    );
    expect(refused).toMatchObject([{ code: 'items.too-complex' }]);
  });

  it('is done soon with text that is made to cost', async () => {
    const hostile = [
      `${'{'.repeat(200_000)}`,
      `a {${'=a '.repeat(100_000)}}`,
      `a {~${'\\'.repeat(200_000)}}`,
      `${'::'.repeat(200_000)}{=a}`,
      `<quiz><question type="multichoice"><questiontext><text>${'&lt;b&gt;&lt;i&gt;'.repeat(4_000)}</text></questiontext><answer fraction="100"><text>a</text></answer></question></quiz>`,
      `question;option_1\n${'"a";'.repeat(100_000)}`,
      `{"format":"leidraad-items","version":1,"items":${'['.repeat(100_000)}`,
    ];
    hostile.push(
      `a {${'~a'.repeat(4_000_000)}}`,
      `<quiz><question type="multichoice"><questiontext><text><![CDATA[${'<a'.repeat(4_000_000)}]]></text></questiontext><answer fraction="100"><text>a</text></answer></question></quiz>`,
      qti3(`<p>${'<i> </i>'.repeat(50_000)}</p>${choices3({ a: 'x', b: 'y' })}`),
      qti3(
        `<qti-match-interaction response-identifier="RESPONSE">${`<qti-simple-match-set>${'<qti-simple-associable-choice identifier="a"/>'.repeat(20_000)}</qti-simple-match-set>`.repeat(2)}</qti-match-interaction>`,
        ['a a'],
      ),
      `<quiz><question type="matching">${'<subquestion><text>a</text></subquestion>'.repeat(40_000)}</question></quiz>`,
      `question;option_1${';x'.repeat(20_000)}\n${'a;b\n'.repeat(1_000)}`,
    );
    const begun = Date.now();
    for (const text of hostile) await codeOf(readItems(Buffer.from(text), { fileName: 'a.txt' }));
    expect(Date.now() - begun).toBeLessThan(30_000);
  });
});
