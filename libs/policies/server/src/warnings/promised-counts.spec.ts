import fc from 'fast-check';
import { warningsOf, type Chapter } from './testing/document';

const counts = (language: 'nl' | 'en', chapters: Chapter[], title?: string) =>
  warningsOf(language, chapters, title ?? null)
    .filter(({ code }) => code === 'count-mismatch')
    .map(({ clause, params }) => [clause, params['promised'], params['counted']]);

const chapters = (count: number): Chapter[] =>
  Array.from({ length: count }, (_, at) => ({ heading: `Onderwerp ${at}`, lines: ['Dit is tekst.'] }));

describe('promised counts', () => {
  it('are counted in the list they lead in to', () => {
    const list = (promise: string): Chapter[] => [{ lines: [promise, '- een', '- twee', '- drie'] }];
    expect(counts('nl', list('Er zijn vier redenen:'))).toEqual([['1.1', 4, 3]]);
    expect(counts('nl', list('Er zijn drie redenen:'))).toEqual([]);
    expect(counts('en', list('Follow these 5 rules:'))).toEqual([['1.1', 5, 3]]);
    expect(counts('en', list('Remember the following three:'))).toEqual([]);
  });

  it('are counted in the sections that follow', () => {
    const promise = { heading: '10 stappen naar een beleid', lines: ['Wij raden deze tien stappen aan.'] };
    expect(counts('nl', [promise, ...chapters(9)])).toEqual([['1.1', 10, 9]]);
    expect(counts('nl', [promise, ...chapters(10)])).toEqual([]);
  });

  it('of a heading or title alone are told about the document', () => {
    const promise = { heading: 'Onze vijf regels', lines: ['Ze gelden voor iedereen.'] };
    expect(counts('nl', [promise, ...chapters(4)])).toEqual([[null, 5, 4]]);
    expect(counts('en', chapters(5), 'Six things to settle first')).toEqual([[null, 6, 5]]);
  });

  it('may be met by sections one level down, or by a list elsewhere in the section', () => {
    const below = chapters(5).map((chapter) => ({ ...chapter, level: 2 }));
    expect(counts('nl', [{ heading: 'Onze vijf regels', lines: [] }, ...below, ...chapters(2)])).toEqual([]);
    expect(
      counts('nl', [
        { heading: 'Drie tips', lines: ['Lees ze goed.', '- een', '- twee', '- drie'] },
        ...chapters(7),
      ]),
    ).toEqual([]);
  });

  it('are no promises when they tell about something else', () => {
    expect(
      counts('nl', [
        {
          lines: [
            'Wij antwoorden binnen vijf dagen.',
            'Vorig jaar waren er drie gevallen.',
            '- een',
            '- twee',
          ],
        },
      ]),
    ).toEqual([]);
    expect(counts('nl', [{ lines: ['Dat staat in artikel 3.'] }, ...chapters(9)])).toEqual([]);
  });

  it('are never told when they are right', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 20 }), fc.integer({ min: 2, max: 20 }), (promised, given) => {
        const items = Array.from({ length: given }, (_, at) => `- punt ${at}`);
        const found = counts('nl', [{ lines: [`Dit zijn ${promised} punten:`, ...items] }]);
        expect(found).toEqual(promised === given ? [] : [['1.1', promised, given]]);
      }),
    );
  });
});
