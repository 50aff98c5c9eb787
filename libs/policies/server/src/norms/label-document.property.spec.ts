import { UNSURE_BELOW, type Proposal } from '@leidraad/policies/model';
import type { Language } from '@leidraad/shared/model';
import fc from 'fast-check';
import type { SplitDocument } from '../text/outline';
import { labelDocument } from './label-document';
import { LEXICONS } from './label-document';
import { DUTCH_INFORMAL } from './testing/dutch-informal';
import { ENGLISH_INFORMAL } from './testing/english-texts';
import { labelledText } from './testing/labelled-text';

const language = fc.constantFrom<Language>('nl', 'en');
/** Words that the rules look at in any order, mixed with anything else. */
const told = [DUTCH_INFORMAL, ENGLISH_INFORMAL].flatMap((text) =>
  text.split(/\s+/u).filter((word) => word.length > 1),
);
const words = fc
  .array(
    fc.oneof(
      fc.constantFrom(...told),
      fc.constantFrom(',', '.', ':', '?', '(', ')', '“', ' ; ', '\n', 'İ'),
      fc.string({ unit: 'binary', maxLength: 8 }),
    ),
    {
      maxLength: 60,
    },
  )
  .map((parts) => parts.join(' '));
const kind = fc.constantFrom('sentence', 'list-item', 'table-row', 'heading', 'question', 'quotation');

const documents: fc.Arbitrary<SplitDocument> = fc
  .array(
    fc.record({
      heading: words,
      clauses: fc.array(fc.record({ text: words, kind, led: fc.boolean() }), { maxLength: 5 }),
    }),
    {
      minLength: 1,
      maxLength: 3,
    },
  )
  .map((sections) => ({
    title: null,
    leftOut: [],
    sections: sections.map(({ heading, clauses }, at) => ({
      number: String(at + 1),
      heading,
      level: 1,
      clauses: clauses.map(({ text, kind: is, led }, index) => ({
        number: `${at + 1}.${index + 1}`,
        kind: is,
        text,
        start: 0,
        end: text.length,
        leadsIn: text.trimEnd().endsWith(':'),
        leadIn: led && index > 0 ? `${at + 1}.${index}` : null,
        speaker: null,
      })),
    })),
  }));

const clausesOf = (document: SplitDocument) => document.sections.flatMap(({ clauses }) => clauses);

describe('labels of any text', () => {
  it('cover every clause, with cues that are the words they point at', () => {
    fc.assert(
      fc.property(documents, language, (document, said) => {
        const { proposals } = labelDocument(document, said);
        for (const { number, text } of clausesOf(document)) {
          const proposal = proposals.get(number) as Proposal;
          expect(proposal).toBeDefined();
          for (const cue of proposal.cues.filter(({ from }) => from === 'clause')) {
            expect(cue.start).toBeGreaterThanOrEqual(0);
            expect(cue.end).toBeLessThanOrEqual(text.length);
            expect(text.slice(cue.start, cue.end)).toBe(cue.text);
          }
          for (const part of [proposal.hedge, proposal.exception, proposal.condition])
            if (part !== null) expect(text).toContain(part);
        }
      }),
      { numRuns: 150 },
    );
  });

  it('never make a rule of a heading, a question or an unsure reading', () => {
    fc.assert(
      fc.property(documents, language, (document, said) => {
        const { proposals } = labelDocument(document, said);
        for (const { number, kind: is } of clausesOf(document)) {
          const proposal = proposals.get(number) as Proposal;
          if (is === 'heading' || is === 'question') expect(proposal.norm).toBe('none');
          if (proposal.confidence < UNSURE_BELOW) expect(proposal.learnerRule).toBe(false);
        }
      }),
      { numRuns: 150 },
    );
  });

  it('are the same each time and do not depend on the order of the sections', () => {
    fc.assert(
      fc.property(documents, language, (document, said) => {
        const once = labelDocument(document, said);
        const reversed = { ...document, sections: [...document.sections].reverse() };
        expect(labelDocument(document, said)).toEqual(once);
        expect(Object.fromEntries(labelDocument(reversed, said).proposals)).toEqual(
          Object.fromEntries(once.proposals),
        );
      }),
      { numRuns: 60 },
    );
  });
});

describe('the lexicons', () => {
  it('hold only expressions that compile', () => {
    const sources = (value: unknown): string[] =>
      typeof value === 'string'
        ? [value]
        : value instanceof Set || value instanceof Map || value instanceof RegExp
          ? []
          : Object.values(value ?? {}).flatMap(sources);
    for (const lexicon of Object.values(LEXICONS))
      for (const source of sources(lexicon)) expect(() => new RegExp(source, 'u')).not.toThrow();
  });

  it('hold no expression with an empty alternative, which would match everything', () => {
    const texts = (value: unknown): string[] =>
      typeof value === 'string'
        ? [value]
        : value instanceof Set || value instanceof Map || value instanceof RegExp
          ? []
          : Object.values(value ?? {}).flatMap(texts);
    for (const { headings, tables, ...rest } of Object.values(LEXICONS))
      for (const source of [
        ...texts(headings),
        ...texts(tables),
        ...texts(rest.patterns),
        ...texts(rest.qualifiers),
      ])
        expect(source).not.toMatch(/\(\?:\||\|\|/u);
  });
});

it('labels sections of any document apart from their neighbours', () => {
  const { document } = labelledText('# Verboden\nP e - wapens\n# Toegestaan\nM e - koffie');
  expect([...labelDocument(document, 'nl').proposals.values()].map(({ norm }) => norm)).toEqual([
    'prohibition',
    'permission',
  ]);
});
