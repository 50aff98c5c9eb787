import fc from 'fast-check';
import { UNSURE_BELOW, WARNING_CODES, warningAdvice, warningTitle } from '@leidraad/policies/model';
import { warningsOf, type Chapter } from './testing/document';

const employee = { norm: 'obligation', addressee: 'employee' } as const;
/** One of everything. */
const chapters: Chapter[] = [
  {
    heading: 'Wat mag wel',
    lines: [
      { text: 'Train uw werknemers.', label: { norm: 'obligation', addressee: 'employer' } },
      'Het beleid moet staan voor wat het moet bevatten.',
      { text: 'Meld dit bij voorkeur vandaag.', label: employee },
      'Je mag nooit filmen.',
      'Vraag de de beheerder.',
      'Let op deze vier punten:',
      '- een',
      '- twee',
      'Er is een fijne lijn.',
      'Employees must not share this with anybody outside the company.',
      'Bel het MIP.',
      'Bel [naam].',
      'Log in op pаypal.',
    ],
  },
  {
    heading: 'Twijfel',
    lines: [
      {
        text: 'Je mag dit, maar je moet het melden.',
        label: { ...employee, second: { norm: 'permission', addressee: 'employee' } },
      },
      { text: 'Dat hoort zo.', label: { ...employee, confidence: UNSURE_BELOW - 0.1 } },
      { text: 'Dat weet niemand.', label: { norm: 'fact', confidence: 0.1 } },
    ],
  },
];

describe('the warning list', () => {
  const warnings = warningsOf('nl', chapters);

  it('knows every kind that is about the text', () => {
    const ofText = WARNING_CODES.filter((code) => code !== 'file-name');
    expect(new Set(warnings.map(({ code }) => code))).toEqual(new Set(ofText));
  });

  it('stands in document order, each kind with its own clause', () => {
    const places = warnings.map(({ clause }) =>
      clause === null ? 0 : Number(clause.split('.')[0]) * 100 + Number(clause.split('.')[1]),
    );
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    expect(warnings.filter(({ code }) => code === 'unsure').map(({ clause }) => clause)).toEqual(['2.2']);
    expect(warnings.filter(({ code }) => code === 'mixed-norms').map(({ clause }) => clause)).toEqual([
      '2.1',
    ]);
  });

  it('points at the very words it names, whatever the text', () => {
    const pieces = chapters.flatMap(({ lines }) =>
      lines.map((line) => (typeof line === 'string' ? line : line.text)),
    );
    const texts = fc.array(fc.oneof(fc.constantFrom(...pieces), fc.string({ unit: 'grapheme' })), {
      maxLength: 6,
    });
    fc.assert(
      fc.property(fc.array(texts, { maxLength: 6 }), fc.constantFrom('nl', 'en'), (paragraphs, language) => {
        const lines = paragraphs.map((parts) => `"${parts.join(' ')}`);
        for (const { clause, start, end, params } of warningsOf(language, [
          { heading: 'Wat mag wel', lines },
        ])) {
          if (clause === null || start === null || end === null) continue;
          const text = lines[Number(clause.split('.')[1]) - 1] ?? '';
          expect(end).toBeGreaterThan(start);
          expect(text.slice(start, end)).toBe(params['words']);
        }
      }),
    );
  });

  it('is the same every time', () => {
    expect(warningsOf('nl', chapters)).toEqual(warnings);
  });

  it('says each in words, in both languages, and what to do', () => {
    for (const warning of warnings)
      for (const language of ['nl', 'en'] as const) {
        expect(warningTitle(warning, language)).not.toMatch(/[{}]|undefined|^[a-z-]+(?:\.|$)/u);
        expect(warningAdvice(warning.code, language)).toMatch(/\.$/u);
      }
  });

  it('does not flood the list with one broken clause', () => {
    const text = Array.from({ length: 200 }, () => 'Vraag de de beheerder [naam].').join(' ');
    expect(warningsOf('nl', [{ lines: [text] }]).length).toBeLessThanOrEqual(2 * 10);
  });

  it('says nothing of a plain policy', () => {
    const lines = [
      'Je mag foto’s van je werk delen.',
      'Deel nooit gegevens van klanten.',
      'Vragen? Bel je teamleider.',
    ];
    expect(warningsOf('nl', [{ heading: 'Online', lines }])).toEqual([]);
  });
});
