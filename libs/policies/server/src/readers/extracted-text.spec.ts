import fc from 'fast-check';
import { VisibleTextBuilder } from '../text/visible-text';
import { extractedDocument, type ReadPassage, visibleWords } from './extracted-text';
import { astray, refusalOf } from './testing/outlines';

const odd = fc.constantFrom(
  ' ',
  '\n',
  '\t',
  '\u00a0',
  '\u00ad',
  '\u200b',
  '\ufeff',
  '\u0007',
  '\u0085',
  '\ud800',
  '😀',
  'é',
);
const anyWords = fc.array(fc.oneof(odd, fc.string({ unit: 'binary', maxLength: 4 })), { maxLength: 30 });

describe('the text that was taken out of a file', () => {
  it('holds every passage at the place it points to', () => {
    const passage = fc.record({
      kind: fc.constantFrom('paragraph', 'row', 'item'),
      text: anyWords.map((a) => a.join('')),
    });
    fc.assert(
      fc.property(fc.array(passage, { maxLength: 8 }), (passages) => {
        const document = extractedDocument(passages as ReadPassage[]);
        expect(astray(document)).toEqual([]);
        expect(document.passages.map(({ visible }) => visible.text)).toEqual(
          passages.map(({ text }) => visibleWords(text)).filter((text) => text !== ''),
        );
      }),
    );
  });

  it('folds words as texts of other formats are folded', () => {
    fc.assert(
      fc.property(anyWords, (pieces) => {
        const clean = pieces
          .join('')
          .replace(/(?!\s)\p{Cc}/gu, '')
          .toWellFormed();
        const builder = new VisibleTextBuilder();
        for (let i = 0; i < clean.length; i++) builder.add(clean.charAt(i), i, i + 1);
        expect(visibleWords(pieces.join(''))).toBe(builder.build().text);
      }),
    );
  });

  it('lets an item lead in where the next passage is an item below it', () => {
    const item = (text: string, depth: number): ReadPassage => ({ kind: 'item', depth, text });
    const { passages } = extractedDocument([item('a', 0), item('b', 1), item('c', 1), item('d', 0)]);
    expect(passages.map((passage) => passage.kind === 'item' && passage.leadsIn)).toEqual([
      true,
      false,
      false,
      false,
    ]);
  });

  it('parts items and rows by a line and everything else by an empty one, and folds the title', () => {
    const document = extractedDocument(
      [
        { kind: 'heading', level: 1, text: 'Doel' },
        { kind: 'item', text: 'een' },
        { kind: 'row', text: 'a | b' },
        { kind: 'paragraph', text: ' ' },
        { kind: 'paragraph', text: 'Einde.' },
      ],
      ' Ons\nbeleid ',
    );
    expect(document.text).toBe('Doel\n\neen\na | b\nEinde.\n\n');
    expect(document.title).toBe('Ons beleid');
  });

  it('refuses more text than any policy has', async () => {
    const long: ReadPassage = { kind: 'paragraph', text: 'a'.repeat(2_000_001) };
    expect(await refusalOf(Promise.resolve().then(() => extractedDocument([long])))).toBe('source.too-long');
  });
});
