import type { Item } from '@leidraad/quizzes/model';
import { ITEM_FILE_ERRORS, ITEM_TYPES, gradeItem, whereOf, whyOf } from '@leidraad/quizzes/model';
import { openArchive, packed } from '@leidraad/shared/server/reading';
import fc from 'fast-check';
import { writeXlsx } from 'hucre/xlsx';
import { writeGift } from './gift/write-gift';
import { writeItemJson } from './json/write-json';
import { writeMoodleXml } from './moodle/write-moodle';
import { writeQtiPackage } from './qti/write-package';
import { readItems } from './read-items';
import { writeItemCsv } from './table/write-csv';
import { anyItem } from './testing/any-item';
import { codeOf } from './testing/outlines';
import { dice, mutated } from './testing/mutations';

/** Fixed, so that a failure comes back; LEIDRAAD_SEED tries others. */
const SEED = Number(process.env['LEIDRAAD_SEED'] ?? 20_261);
const TRIES = process.env['LEIDRAAD_LONG'] ? 3_000 : 120;

const items: Item[] = ITEM_TYPES.flatMap((type, seed) =>
  fc.sample(anyItem(type), { numRuns: 2, seed: seed + 1 }),
);

/** Changes one part of a package, so that mutations reach what is behind the zip. */
async function withMutatedPart(bytes: Buffer, roll: (most: number) => number): Promise<Buffer> {
  const archive = await openArchive(bytes);
  const chosen = [...archive.names][roll(archive.names.size)];
  const parts: Record<string, Buffer> = {};
  for (const name of archive.names) {
    const part = (await archive.read(name)) ?? Buffer.alloc(0);
    parts[name] = name === chosen ? mutated(part, roll) : part;
  }
  return packed(parts);
}

async function readChecked(bytes: Buffer): Promise<void> {
  const file = await readItems(bytes, { fileName: 'a.txt' });
  expect(file.items.length + file.refused.length).toBeGreaterThan(0);
  for (const { item, response } of file.items)
    if (item.type !== 'scenario') {
      const { points, most } = gradeItem(item, response);
      expect(points).toBeLessThanOrEqual(most);
    }
  for (const remark of [...file.refused, ...file.notes]) {
    expect(whyOf(remark, 'nl')).not.toBe(remark.code);
    const words: Partial<Record<string, { en: string }>> = ITEM_FILE_ERRORS;
    for (const [, name = ''] of words[remark.code]?.en.matchAll(/\{(\w+)\}/gu) ?? [])
      expect(remark.params).toHaveProperty(name);
    expect(typeof whereOf(remark.where, 'en')).toBe('string');
  }
}

describe('mutated files with items', () => {
  it.each([
    ['QTI 3', async () => Buffer.from((await writeQtiPackage(items, 'nl')).bytes)],
    ['Moodle XML', async () => Buffer.from(writeMoodleXml(items, 'nl').text)],
    ['GIFT', async () => Buffer.from(writeGift(items, 'nl').text)],
    ['CSV', async () => Buffer.from(writeItemCsv(items, 'nl').text)],
    ['JSON', async () => Buffer.from(writeItemJson(items))],
    [
      'XLSX',
      async () =>
        Buffer.from(
          await writeXlsx({
            sheets: [
              {
                name: 'a',
                rows: [
                  ['question', 'right', 'option_1', 'option_2'],
                  ['Wat?', '1', 'a', 'b'],
                ],
              },
            ],
          }),
        ),
    ],
  ])('%s: each is read, or refused with a code and words', async (format, make) => {
    const original = await make();
    const roll = dice(SEED);
    const outcomes = new Set<string>([await codeOf(readChecked(original))]);
    const isPacked = format === 'QTI 3' || format === 'XLSX';
    for (let attempt = 0; attempt < TRIES; attempt++) {
      const inside = isPacked && attempt % 2 === 0;
      const file = inside ? await withMutatedPart(original, roll) : mutated(original, roll);
      outcomes.add(await codeOf(readChecked(file)));
    }
    expect(outcomes).toContain('read');
    expect([...outcomes].filter((code) => code !== 'read' && !code.startsWith('items.'))).toEqual([]);
  });
});
