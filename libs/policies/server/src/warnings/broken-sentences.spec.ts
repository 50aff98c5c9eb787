import fc from 'fast-check';
import { warningsOf } from './testing/document';

const breaks = (language: 'nl' | 'en', ...lines: string[]) =>
  warningsOf(language, [{ lines }])
    .filter(({ code }) => code === 'broken-sentence')
    .map(({ clause, params }) => [clause, params['why'], params['words'] ?? null]);

describe('broken sentences', () => {
  it.each([
    ['nl', 'Vraag de de beheerder om hulp.', 'doubled', 'de de'],
    [
      'nl',
      'Persoonlijke en persoonlijke informatie deel je niet.',
      'doubled',
      'Persoonlijke en persoonlijke',
    ],
    ['en', 'Ask the the manager.', 'doubled', 'the the'],
    ['en', 'Please read **the policy carefully.', 'marks', '**'],
    ['en', 'Weâ€™re careful with data.', 'marks', 'â€™'],
    ['nl', 'Meld het bij de beheerder (of zijn vervanger.', 'pairs', null],
    ['nl', 'zodra je het merkt.', 'start', 'zodra'],
    ['nl', 'Meld het bij de beheerder of de', 'end', 'de'],
    ['en', 'Report it to the manager, the board and', 'end', 'and'],
    ['nl', 'Zodat iedereen weet waar hij aan toe is.', 'subordinate', null],
    ['en', 'Because we care about privacy.', 'subordinate', null],
  ] as const)('are told with what is wrong (%s): %s', (language, text, why, words) => {
    expect(breaks(language, text)).toEqual([['1.1', why, words]]);
  });

  it.each([
    ['nl', 'Meld je aan.'],
    ['nl', 'In de praktijk gaat het het vaakst mis.'],
    ['nl', 'Hij wist dat dat niet mocht.'],
    ['nl', 'Omdat we klein zijn, kennen we elkaar.'],
    ['nl', "Kies optie a) of b) en druk op 'klaar'."],
    ['nl', 'e-mail is geen archief.'],
    ['en', 'We log on and on.'],
    ['en', 'iPhones are allowed.'],
    ['en', 'The screen measures 27" across.'],
    ['en', 'It happened again and again.'],
    ['en', 'That is something to be proud of.'],
  ] as const)('are not imagined (%s): %s', (language, text) => {
    expect(breaks(language, text)).toEqual([]);
  });

  it('may be fragments in lists, tables and headings', () => {
    expect(
      breaks('nl', 'Je mag niet:', '- foto’s maken en', '- filmen,', '| eigen laptop | alleen', '# over wie'),
    ).toEqual([]);
  });

  it('may close a bracket or quotation in the next sentence', () => {
    expect(breaks('en', 'It is fine (really.', 'It is.)')).toEqual([]);
    expect(breaks('nl', '> "Wat zeggen ze over u?', '> Hoe reageert u?"')).toEqual([]);
  });

  it('point into the clause', () => {
    const words = fc.constantFrom(
      'de',
      'u',
      'je',
      'ABC',
      '(',
      '"',
      'zelf',
      '**',
      'XXX',
      ',',
      'en',
      'The Company',
      '[naam]',
    );
    const text = fc.array(words, { maxLength: 12 }).map((some) => some.join(' '));
    fc.assert(
      fc.property(fc.array(text, { minLength: 1, maxLength: 4 }), (lines) => {
        for (const { start, end, params, clause } of warningsOf('nl', [
          { lines: lines.map((line) => `Z${line}`) },
        ])) {
          if (start === null || end === null || clause === null) continue;
          const line = `Z${lines[Number(clause.split('.')[1]) - 1]}`;
          expect(line.slice(start, end)).toBe(params['words']);
        }
      }),
    );
  });
});
