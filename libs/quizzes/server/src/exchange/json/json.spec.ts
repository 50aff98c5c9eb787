import { gradeItem, type Item, ITEM_TYPES, itemFileSchema } from '@leidraad/quizzes/model';
import { DomainError } from '@leidraad/shared/model';
import fc from 'fast-check';
import { anyItem } from '../testing/any-item';
import { readItemJson } from './read-json';
import { writeItemJson } from './write-json';

const codeOf = (text: string) => {
  try {
    readItemJson(text);
    return 'read';
  } catch (fault) {
    return fault instanceof DomainError ? [fault.code, fault.details.params] : fault;
  }
};

/** Passed without breaking a clause; of every other type the answer that is right is there. */
const hasKey = (item: Item) => item.type !== 'scenario' || item.endings.some(({ kind }) => kind === 'passed');

describe('our own JSON', () => {
  it.each(ITEM_TYPES)('gives back a %s as it was, in both languages', (type) => {
    fc.assert(
      fc.property(fc.array(anyItem(type, true), { minLength: 1, maxLength: 3 }), (items) => {
        const text = writeItemJson(items);
        expect(itemFileSchema.safeParse(JSON.parse(text)).success).toBe(true);
        const { items: read, refused } = readItemJson(text);
        expect(refused).toEqual([]);
        expect(read.map(({ item }) => item)).toEqual(items);
        for (const { item, response } of read) expect(gradeItem(item, response).right).toBe(hasKey(item));
      }),
      { numRuns: 50 },
    );
  });

  it('refuses the one item that does not fit, and says where', () => {
    const [good] = fc.sample(anyItem('true-false'), 1);
    const text = JSON.stringify({
      format: 'leidraad-items',
      version: 1,
      clauses: [],
      items: [{ ...good, isTrue: 'ja' }, good],
    });
    const { items, refused } = readItemJson(text);
    expect(items).toHaveLength(1);
    expect(refused).toEqual([
      { where: { element: 'items[0]' }, code: 'items.field', params: { path: 'isTrue' } },
    ]);
  });

  it('refuses what is no file of ours, of another version, or broken', () => {
    expect(codeOf('{"format":"other"}')).toEqual(['items.file-unknown', undefined]);
    expect(codeOf('{"format":"leidraad-items","version":9,"items":[]}')).toEqual([
      'items.json-version',
      { version: '9' },
    ]);
    expect(codeOf('{\n"format":"leidraad-items",\n"version" 1}')).toEqual(['items.json-broken', { line: 3 }]);
  });
});
