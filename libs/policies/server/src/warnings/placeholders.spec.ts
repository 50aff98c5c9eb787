import { warningsOf, wordsWarnedAt } from './testing/document';

describe('placeholders', () => {
  it.each([
    ['nl', 'Bel [naam bedrijf] bij vragen.', '[naam bedrijf]'],
    ['nl', 'Bel <naam> bij vragen.', '<naam>'],
    ['nl', 'De drempel is NTB.', 'NTB'],
    ['en', 'Call {{company}} at once.', '{{company}}'],
    ['en', 'Ask <<manager>> first.', '<<manager>>'],
    ['en', 'The limit is XXX euro.', 'XXX'],
    ['en', 'The limit is TBD.', 'TBD'],
    ['en', 'Signed by ____ on Monday.', '____'],
    ['en', 'Last updated: April DD, 2020.', 'DD'],
    ['en', 'Lorem ipsum dolor sit amet.', 'Lorem ipsum'],
    ['en', 'Write to [your company name].', '[your company name]'],
  ] as const)('are found (%s): %s', (language, text, words) => {
    expect(wordsWarnedAt('placeholder', language, [text])).toEqual([words]);
  });

  it.each([
    ['nl', 'Hij zei […] niets.'],
    ['nl', 'Dat kan ... later.'],
    ['en', 'See the to do list.'],
    ['en', 'Read clause [4].'],
    ['en', 'Mention a company (@____) in your post.'],
  ] as const)('are not imagined (%s): %s', (language, text) => {
    expect(wordsWarnedAt('placeholder', language, [text])).toEqual([]);
  });

  it('in a title or heading are told with the section', () => {
    expect(
      warningsOf('nl', [{ heading: 'Regels van [naam bedrijf]', lines: ['Dit is tekst.'] }], 'Beleid [naam]'),
    ).toMatchObject([
      { clause: null, params: { section: '0', words: '[naam]' } },
      { clause: null, params: { section: '1', words: '[naam bedrijf]' } },
    ]);
  });
});
