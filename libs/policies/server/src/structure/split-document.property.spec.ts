import fc from 'fast-check';
import { readMarkdown } from '../readers/markdown';
import { readPlainText } from '../readers/plain-text';
import { splitDocument } from './split-document';

type Format = 'markdown' | 'text';
const split = (source: string, format: Format, language: string) =>
  splitDocument(format === 'markdown' ? readMarkdown(source) : readPlainText(source), language);

const format = fc.constantFrom<Format>('markdown', 'text');
const anyText = fc.string({ unit: 'binary', maxLength: 400 });
/** Pieces that mean something to one of the readers, so that random texts reach its branches. */
const markup = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        '# ',
        '## 4. ',
        '\n',
        '\n\n',
        '- ',
        '1. ',
        '> ',
        '**',
        '_',
        '[a](b)',
        '`',
        '| a |\n|-|\n',
        '<b>',
        ':',
      ),
      fc.constantFrom(
        'Zin een. ',
        'bijv. ',
        'a@b.nl',
        '&amp;',
        '\\*',
        '---\n',
        '===\n',
        '[^1]',
        '\t',
        '\u00ad',
        '😀',
        '\r\n',
      ),
      fc.string({ unit: 'grapheme', maxLength: 8 }),
    ),
    { maxLength: 60 },
  )
  .map((pieces) => pieces.join(''));

describe('splitting any text', () => {
  it('never throws, keeps offsets in range and gives the same twice', () => {
    fc.assert(
      fc.property(fc.oneof(anyText, markup), format, (source, kind) => {
        const document = split(source, kind, 'nl');
        const clauses = document.sections.flatMap((section) => section.clauses);
        for (const { text, start, end } of clauses) {
          expect(text.trim()).toBe(text);
          expect(text).not.toBe('');
          expect(0 <= start && start <= end && end <= source.length).toBe(true);
        }
        expect(new Set(clauses.map(({ number }) => number)).size).toBe(clauses.length);
        expect(split(source, kind, 'nl')).toEqual(document);
      }),
    );
  });

  /** Two letters or more: a single one with a dot is the mark of a list item. */
  const word = fc.stringMatching(/^[a-z]{2,9}$/u);
  const sentence = fc
    .tuple(fc.array(word, { minLength: 1, maxLength: 8 }), fc.constantFrom('.', '?', '!', '…', ''))
    .map(([words, end]) => words.join(' ') + end);
  const paragraph = fc
    .array(sentence, { minLength: 1, maxLength: 4 })
    .map((sentences) => sentences.join(' '));
  const list = fc
    .array(sentence, { minLength: 1, maxLength: 4 })
    .map((items) => items.map((item) => `- ${item}`).join('\n'));

  it('loses no word of paragraphs and lists', () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(paragraph, list), { minLength: 1, maxLength: 6 }),
        format,
        (blocks, kind) => {
          const source = blocks.join('\n\n');
          const words = (text: string) => text.match(/[a-z]+/gu) ?? [];
          const { sections } = split(source, kind, 'en');
          const read = sections.flatMap((section) => section.clauses.flatMap((clause) => words(clause.text)));
          expect(read).toEqual(words(source));
        },
      ),
    );
  });

  /** The longest text the service lets in. */
  const megabyteHalf = (piece: string) => piece.repeat(500_000 / piece.length);

  it.each([
    ['brackets', megabyteHalf('[')],
    ['quotes', megabyteHalf('>')],
    ['quotes apart', megabyteHalf('> ')],
    ['bullets', megabyteHalf('- ')],
    ['nested items', Array.from({ length: 1000 }, (_, depth) => `${' '.repeat(depth)}- a`).join('\n')],
    ['emphasis', megabyteHalf('*a _b ')],
    ['definitions', megabyteHalf('[a]: b\n')],
    ['open tags', megabyteHalf('<a ')],
    ['one word', megabyteHalf('a')],
    ['short sentences', megabyteHalf('A b. ')],
    ['short paragraphs', megabyteHalf('A b.\n\n')],
  ])('ends on half a megabyte of %s', (_name, source) => {
    // What is not bounded here takes hours, not seconds.
    expect(() => split(source, 'markdown', 'nl')).not.toThrow();
  });
});
