import { wordsWarnedAt } from './testing/document';

const terms = (language: 'nl' | 'en', ...lines: string[]) => wordsWarnedAt('undefined-term', language, lines);

describe('terms nobody explains', () => {
  it('are abbreviations that are written out nowhere, at their first use', () => {
    expect(terms('nl', 'Bel het MIP bij een incident.', 'Het MIP is dag en nacht open.')).toEqual(['MIP']);
  });

  it.each([
    ['nl', 'Bel het Meldpunt Integriteit (MIP).', 'Het MIP is open.'],
    ['nl', 'Het MIP is open.', 'MIP staat voor Meldpunt Integriteit.'],
    ['nl', 'Het meldpunt integriteit personeel helpt.', 'Het MIP is open.'],
    ['en', 'Call the ARC (advice and reporting centre).', 'The ARC is open.'],
    ['en', 'ARC: the advice centre.', 'The ARC is open.'],
  ] as const)('are not those that are (%s): %s %s', (language, ...lines) => {
    expect(terms(language, ...lines)).toEqual([]);
  });

  it('are not what everybody knows, numerals, or words in capitals', () => {
    expect(
      terms('nl', 'De AVG geldt in de EU.', 'Zie bijlage IV en hoofdstuk II.', 'LET OP HET BORD.'),
    ).toEqual([]);
    expect(terms('en', 'HR and IT DON’T know the PIN.')).toEqual([]);
  });

  it('are roles with a capital, where a document defines others that way', () => {
    const defined = 'Onder Gebruiker wordt verstaan: ieder die een account heeft.';
    expect(terms('nl', defined, 'De Gebruiker meldt dit aan de Beheerder.')).toEqual(['Beheerder']);
    expect(terms('en', '"User" means anyone with an account.', 'Users tell the Administrator.')).toEqual([
      'Administrator',
    ]);
    expect(terms('nl', 'De gebruiker meldt dit aan de Beheerder.')).toEqual([]);
  });
});
