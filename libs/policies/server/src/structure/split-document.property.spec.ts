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

  /** No letter, letters or Roman number that are the mark of a list item with a dot behind them. */
  const word = fc.stringMatching(/^[a-z]{3,9}$/u).filter((found) => !/^[ivx]+$/u.test(found));
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

  const lines = fc
    .array(
      fc.oneof(
        { weight: 3, arbitrary: paragraph },
        fc.constantFrom(
          '1. Privacy',
          'Artikel 3',
          '2.1 Foto',
          '- iets',
          'a. iets',
          '1) iets',
          'Inhoud',
          'Lees ook',
        ),
        fc.constantFrom(
          '====',
          '',
          '',
          '\f',
          'Pagina 3',
          'Privacy ..... 4',
          '"Zeg het',
          'PRIVACY',
          '  - diep',
        ),
        sentence.map((text) => `Jansen zegt: "${text}"`),
        sentence.map((text) => `${text}:`),
      ),
      { maxLength: 25 },
    )
    .map((all) => all.join('\n'));
  const letters = (text: string) => text.replace(/[^\p{L}\p{N}]/gu, '');

  it('keeps every letter of a plain text in a clause, a heading, a mark or what is left out', () => {
    fc.assert(
      fc.property(lines, (source) => {
        const extracted = readPlainText(source);
        const { title, sections, leftOut } = splitDocument(extracted, 'nl');
        const clauses = sections.flatMap((section) => section.clauses);
        const kept = [
          title ?? '',
          ...sections.map(({ number, heading }) => `${number}${heading}`),
          ...clauses.map(({ text }) => text),
          ...leftOut.map(({ text }) => text),
          ...extracted.passages.flatMap(({ visible: _, ...passage }) =>
            'number' in passage ? [passage.number ?? ''] : [],
          ),
        ].join('');
        const count = (text: string) => {
          const counts = new Map<string, number>();
          for (const letter of letters(text).toLowerCase()) counts.set(letter, (counts.get(letter) ?? 0) + 1);
          return counts;
        };
        const have = count(kept);
        // "Artikel" before a number and typed marks are in the number; those letters are compared apart.
        const wanted = count(source.replace(/^\s*(?:Artikel \d|\d+(?:\.\d+)?[.)]?|[a-z]\.)(?=\s|$)/gmu, ''));
        for (const [letter, times] of wanted) expect(have.get(letter) ?? 0).toBeGreaterThanOrEqual(times);
      }),
    );
  });

  it('gives clauses that are the words between their offsets, in order, with lead-ins that exist', () => {
    fc.assert(
      fc.property(lines, (source) => {
        // A sentence that goes on behind the edge of a page has that edge between its offsets.
        const text = source.replace(/\f|Pagina 3/gu, '');
        const { sections, leftOut } = split(text, 'text', 'nl');
        const clauses = sections.flatMap((section) => section.clauses);
        const fold = (slice: string) => slice.replace(/\s+/gu, ' ').trim();
        let reached = 0;
        for (const clause of clauses) {
          expect(fold(text.slice(clause.start, clause.end))).toBe(clause.text);
          expect(clause.start).toBeGreaterThanOrEqual(reached);
          reached = clause.end;
        }
        for (const piece of leftOut) expect(fold(text.slice(piece.start, piece.end))).toBe(piece.text);
        const leading = new Set(clauses.filter(({ leadsIn }) => leadsIn).map(({ number }) => number));
        for (const { leadIn } of clauses) expect(leadIn === null || leading.has(leadIn)).toBe(true);
        expect(new Set(sections.map(({ number }) => number)).size).toBe(sections.length);
        expect(new Set(clauses.map(({ number }) => number)).size).toBe(clauses.length);
      }),
    );
  });

  it('gives back what is restored, and leaves out nothing else', () => {
    fc.assert(
      fc.property(lines, (source) => {
        const extracted = readPlainText(source);
        const before = splitDocument(extracted, 'nl').leftOut;
        const keep = before.filter((_, index) => index % 2 === 0).map(({ start }) => start);
        const after = splitDocument(extracted, 'nl', { keep }).leftOut;
        expect(after).toEqual(before.filter(({ start }) => !keep.includes(start)));
      }),
    );
  });

  /** The longest text the service lets in; every day a fifth of it, whose tree takes a fifth of the memory and time. */
  const length = process.env['LEIDRAAD_LONG'] ? 500_000 : 100_000;
  const full = (piece: string) => piece.repeat(length / piece.length);

  it.each([
    ['brackets', full('[')],
    ['quotes', full('>')],
    ['quotes apart', full('> ')],
    ['bullets', full('- ')],
    ['nested items', Array.from({ length: 1000 }, (_, depth) => `${' '.repeat(depth)}- a`).join('\n')],
    ['emphasis', full('*a _b ')],
    ['definitions', full('[a]: b\n')],
    ['open tags', full('<a ')],
    ['one word', full('a')],
    ['short sentences', full('A b. ')],
    ['short paragraphs', full('A b.\n\n')],
  ])('ends on a text full of %s', (_name, source) => {
    // What is not bounded here takes hours, not seconds.
    expect(() => split(source, 'markdown', 'nl')).not.toThrow();
  });
});
