import { wordsWarnedAt } from './testing/document';

const warned = (language: 'nl' | 'en', text: string): boolean =>
  wordsWarnedAt('about-the-policy-itself', language, [text]).length > 0;

describe('what the policy must hold', () => {
  it.each([
    ['nl', 'In het beleid voor sociale media moet staan wie namens het bedrijf spreekt.'],
    ['nl', 'Je beleid moet betrekking hebben op eigendom.'],
    ['nl', 'Een goed protocol zou ook voorbeelden moeten bevatten.'],
    ['nl', 'Hoewel iedereen dit weet, moet uw telefoonbeleid betrekking hebben op bellen.'],
    ['en', 'Your policy should clearly define confidential information.'],
    ['en', 'A good social media policy needs to cover private accounts.'],
  ] as const)('is no rule for people (%s): %s', (language, text) => {
    expect(warned(language, text)).toBe(true);
  });

  it.each([
    ['nl', 'Iedereen moet dit beleid lezen.'],
    ['nl', 'Dit beleid moet worden nageleefd.'],
    ['nl', 'Iedereen moet het beleid kennen en eraan voldoen.'],
    ['en', 'Employees must follow this policy.'],
    ['en', 'This policy must be reviewed every year.'],
  ] as const)('but following a policy is (%s): %s', (language, text) => {
    expect(warned(language, text)).toBe(false);
  });

  it('goes on in the next sentence', () => {
    const lines = ['Your policy should state an aim.', 'It must also list who decides.', 'It must be short.'];
    expect(wordsWarnedAt('about-the-policy-itself', 'en', lines)).toEqual([
      'Your policy should state',
      'It must also list',
    ]);
    expect(
      wordsWarnedAt('about-the-policy-itself', 'nl', [
        'Je beleid moet een doel beschrijven.',
        'Het moet ook voorbeelden bevatten.',
      ]),
    ).toEqual(['Je beleid moet een doel beschrijven', 'Het moet ook voorbeelden bevatten']);
  });
});
