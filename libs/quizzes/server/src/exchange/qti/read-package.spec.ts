import { packed } from '@leidraad/shared/server/reading';
import { readItems } from '../read-items';
import { codeOf, outlines, refusals } from '../testing/outlines';
import { choices3, manifestOf, qti3 } from '../testing/qti-files';

const item = qti3(choices3({ a: 'Melden', b: 'Zwijgen' }));

describe('reading a package of QTI', () => {
  it('reads each item once, whether the manifest or a test names it', async () => {
    const test =
      '<qti-assessment-test identifier="t"><qti-assessment-item-ref identifier="q" href="../items/een%20twee.xml"/></qti-assessment-test>';
    const manifest = manifestOf(['tests/t.xml'], 'imsqti_test_xmlv3p0').replace(
      '</resources>',
      '<resource type="imsqti_item_xmlv3p0" href="items/een twee.xml"/></resources>',
    );
    const file = await readItems(
      await packed({ 'imsmanifest.xml': manifest, 'tests/t.xml': test, 'items/een twee.xml': item }),
    );
    expect(outlines(file)).toHaveLength(1);
    expect(file.refused).toEqual([]);
  });

  it('puts a text that items share before each of them', async () => {
    const withText = item.replace(
      '<qti-item-body>',
      '<qti-assessment-stimulus-ref identifier="s" href="s.xml"/><qti-item-body>',
    );
    const stimulus =
      '<qti-assessment-stimulus identifier="s"><qti-stimulus-body><p>Een lang verhaal.</p></qti-stimulus-body></qti-assessment-stimulus>';
    const files = { 'imsmanifest.xml': manifestOf(['a.xml']), 'a.xml': withText };
    expect(outlines(await readItems(await packed({ ...files, 's.xml': stimulus })))[0]?.[0]).toBe(
      '(Een lang verhaal.)',
    );
    expect(refusals(await readItems(await packed(files)))[0]?.slice(0, 2)).toEqual([
      'items.stimulus-missing',
      'qti-assessment-stimulus-ref',
    ]);
  });

  it('takes addresses from the folder that the manifest says they begin in', async () => {
    const manifest = manifestOf(['a.xml', '../../b.xml'])
      .replace('<resources>', '<resources xml:base="items/">')
      .replace('<resource ', '<resource xml:base="one/" ');
    const file = await readItems(
      await packed({ 'imsmanifest.xml': manifest, 'items/one/a.xml': item, 'b.xml': item }),
    );
    expect(file.items).toHaveLength(1);
    expect(file.refused).toMatchObject([{ code: 'items.reference-outside' }]);
  });

  it('reads the rest where one file is broken, missing or outside', async () => {
    const file = await readItems(
      await packed({
        'imsmanifest.xml': manifestOf([
          'broken.xml',
          'none.xml',
          '../../etc/passwd',
          'https://example.org/a.xml',
          'a.xml',
        ]),
        'broken.xml': '<qti-assessment-item>\n<p></qti-assessment-item>',
        'a.xml': item,
      }),
    );
    expect(file.items).toHaveLength(1);
    expect(file.refused.map(({ code, where }) => [code, where.file])).toEqual([
      ['items.xml-broken', 'broken.xml'],
      ['items.reference-missing', 'imsmanifest.xml'],
      ['items.reference-outside', 'imsmanifest.xml'],
      ['items.reference-outside', 'imsmanifest.xml'],
    ]);
    expect(file.refused[0]?.where.line).toBe(2);
  });

  it('says that a package without items has none, and refuses an archive that is no package', async () => {
    expect(refusals(await readItems(await packed({ 'imsmanifest.xml': manifestOf([]) })))).toEqual([
      ['items.no-question', '', 0],
    ]);
    expect(await codeOf(readItems(await packed({ 'a.xml': item })))).toBe('items.no-manifest');
  });

  it('refuses what a package has in the first version of QTI', async () => {
    const old = await packed({
      'imsmanifest.xml': manifestOf(['quiz.xml'], 'imsqti_xmlv1p2'),
      'quiz.xml': '<a/>',
    });
    expect((await readItems(old)).refused).toMatchObject([
      { code: 'items.format-unsupported', params: { format: 'QTI 1', name: 'quiz.xml' } },
    ]);
  });

  it('refuses a name that points outside, a bomb, and 100 MB', async () => {
    const zip = await packed({ 'imsmanifest.xml': manifestOf(['a.xml']), 'xx/xx/a.xml': item });
    const outside = Buffer.from(zip.toString('latin1').replaceAll('xx/xx/a.xml', '../../a.xml'), 'latin1');
    expect(await codeOf(readItems(outside))).toBe('items.archive-unsafe');
    const bomb = await packed({ 'imsmanifest.xml': manifestOf(['a.xml']), 'a.xml': Buffer.alloc(4_000_000) });
    expect(await codeOf(readItems(bomb))).toBe('items.archive-bomb');
    const part = Buffer.alloc(34_000_000, 'tekst');
    const large = await packed({ 'imsmanifest.xml': manifestOf([]), a: part, b: part, c: part }, false);
    expect(await codeOf(readItems(large))).toBe('items.file-too-large');
    const noise = Buffer.from(Array.from({ length: 1_000_000 }, (_, at) => (at * 7919) % 251));
    const parts = Object.fromEntries(Array.from({ length: 100 }, (_, at) => [`n${at}`, noise]));
    expect(await codeOf(readItems(await packed({ 'imsmanifest.xml': manifestOf([]), ...parts })))).toBe(
      'items.archive-bomb',
    );
  });
});
