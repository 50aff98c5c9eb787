import type { Item, ItemType } from '@leidraad/quizzes/model';
import { gradeItem } from '@leidraad/quizzes/model';
import { openArchive, parseXml } from '@leidraad/shared/server/reading';
import fc from 'fast-check';
import { readItems } from '../read-items';
import { anyItem } from '../testing/any-item';
import { onlyLanguage } from '../writing/one-language';
import { writeQtiPackage } from './write-package';

const HELD: ItemType[] = ['situation', 'true-false', 'ordering', 'matching', 'breach'];

const readBack = async (items: readonly Item[]) => readItems((await writeQtiPackage(items, 'nl')).bytes);

describe('our items as a package of QTI 3', () => {
  it.each(HELD)('a %s comes back as it was: words, key, feedback, clauses and support', async (type) => {
    await fc.assert(
      fc.asyncProperty(fc.array(anyItem(type), { minLength: 1, maxLength: 2 }), async (items) => {
        fc.pre(new Set(items.map(({ id }) => id)).size === items.length);
        const { items: read, refused, format } = await readBack(items);
        expect(refused).toEqual([]);
        expect(format).toBe('qti-3');
        expect(read.map(({ item }) => item)).toEqual(items);
        for (const { item, response } of read) expect(gradeItem(item, response).right).toBe(true);
      }),
      { numRuns: 40 },
    );
  });

  it('holds one language, and says that the other is left out', async () => {
    const [item] = fc.sample(anyItem('situation', true), 1) as [Item];
    const { losses } = await writeQtiPackage([item], 'nl');
    expect(losses).toContainEqual({
      itemId: item.id,
      code: 'items.loses-language',
      params: { format: 'QTI 3' },
    });
    expect((await readBack([item])).items[0]?.item).toEqual(onlyLanguage(item, 'nl'));
  });

  it('leaves out scenarios and what is unfinished, and says so', async () => {
    const [scenario] = fc.sample(anyItem('scenario'), 1) as [Item];
    const [ordering] = fc.sample(anyItem('ordering'), 1) as [Item];
    const { losses, bytes } = await writeQtiPackage([scenario, { ...ordering, question: {} } as Item], 'nl');
    expect(losses.map(({ code }) => code)).toEqual(['items.type-not-held', 'items.language-missing']);
    expect([...(await openArchive(bytes)).names]).toEqual(['imsmanifest.xml']);
  });

  it.each([
    ['situation', 'right'],
    ['matching', 'rows'],
    ['true-false', 'one'],
  ] as const)('says how much a %s earns at most', async (type, counted) => {
    for (const item of fc.sample(anyItem(type), 5)) {
      const most =
        counted === 'right' && item.type === 'situation'
          ? item.options.filter(({ right }) => right).length
          : counted === 'rows' && item.type === 'matching'
            ? item.rows.length
            : 1;
      const archive = await openArchive((await writeQtiPackage([item], 'nl')).bytes);
      const text = String(await archive.read(`items/item-${item.id}.xml`));
      expect(text).toContain(
        `<qti-outcome-declaration identifier="SCORE" cardinality="single" base-type="float" normal-maximum="${most}"/>`,
      );
      expect(text).toContain(
        `identifier="MAXSCORE" cardinality="single" base-type="float"><qti-default-value><qti-value>${most}</qti-value></qti-default-value>`,
      );
    }
  });

  it('is the same to the byte, well-formed, and tells what is right in the words of the standard', async () => {
    const items = HELD.flatMap((type, seed) => fc.sample(anyItem(type), { numRuns: 1, seed }));
    const { bytes } = await writeQtiPackage(items, 'nl');
    expect(Buffer.from(bytes).equals(Buffer.from((await writeQtiPackage(items, 'nl')).bytes))).toBe(true);
    const archive = await openArchive(bytes);
    expect(archive.names.size).toBe(1 + items.length);
    for (const name of archive.names) {
      const text = String(await archive.read(name));
      expect(parseXml(Buffer.from(text)).localName).toBe(
        name === 'imsmanifest.xml' ? 'manifest' : 'qti-assessment-item',
      );
      if (name !== 'imsmanifest.xml') expect(text).toContain('<qti-correct-response><qti-value>');
    }
  });
});
