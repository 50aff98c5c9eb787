import { warningsOf } from './testing/document';

const foreign = (language: 'nl' | 'en', text: string) =>
  warningsOf(language, [{ lines: [text] }]).map(({ code, params }) => [code, params['language']]);

describe('passages in another language', () => {
  it.each([
    ['nl', 'Employees must not share this with anybody outside the company.', 'en'],
    ['en', 'Medewerkers mogen dit niet delen met mensen buiten het bedrijf.', 'nl'],
    ['nl', 'Die Mitarbeiter dürfen das nicht mit der Presse teilen und auch nicht mit Kunden.', 'de'],
    ['en', 'Les employés ne doivent pas partager ces informations avec la presse.', 'fr'],
  ] as const)('are told with the language (%s): %s', (language, text, other) => {
    expect(foreign(language, text)).toEqual([['other-language', other]]);
  });

  it.each([
    ['nl', 'Lees ook Zen of Social Media Marketing van Kabani.'],
    ['nl', 'Ask for help.'],
    ['nl', 'Onze social media community manager plant de posts.'],
    ['en', 'The Wet op de ondernemingsraden applies to the works council.'],
  ] as const)('are not imagined in names and loan words (%s): %s', (language, text) => {
    expect(foreign(language, text)).toEqual([]);
  });
});
