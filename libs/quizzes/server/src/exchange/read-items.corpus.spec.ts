import { whereOf, whyOf } from '@leidraad/quizzes/model';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readItems } from './read-items';
import { keyScores } from './testing/outlines';

const corpus = process.env['LEIDRAAD_CORPUS'] ?? join(process.cwd(), '..', 'shared', 'corpus');
const folder = join(corpus, 'items');
const files = existsSync(folder)
  ? readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && !entry.name.endsWith('.md'))
      .map((entry) => join(entry.parentPath, entry.name))
  : [];

describe('files with items that others made', () => {
  it('reads each item with a key that our grading calls right, or refuses it with a place and a reason', async () => {
    for (const name of files) {
      const file = await readItems(readFileSync(name), { fileName: name });
      expect(file.items.length + file.refused.length).toBeGreaterThan(0);
      expect(keyScores(file).filter((score) => score !== 1)).toEqual([]);
      for (const remark of file.refused) {
        expect(whereOf(remark.where, 'en')).toMatch(/\S/u);
        expect(whyOf(remark, 'en')).not.toMatch(/^items\.|\{\w+\}/u);
      }
    }
  });
});
