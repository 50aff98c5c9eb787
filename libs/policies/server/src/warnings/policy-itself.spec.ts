import { wordsWarnedAt } from './testing/document';

const warned = (language: 'nl' | 'en', text: string): boolean =>
  wordsWarnedAt('about-the-policy-itself', language, [text]).length > 0;

describe('what the policy must hold', () => {
  it.each([
    ['nl', 'In het beleid voor sociale media moet staan wie namens het bedrijf spreekt.'],
    ['nl', 'Je beleid moet betrekking hebben op eigendom.'],
    ['nl', 'Een goed protocol zou ook voorbeelden moeten bevatten.'],
    ['en', 'Your policy should clearly define confidential information.'],
    ['en', 'A good social media policy needs to cover private accounts.'],
  ] as const)('is no rule for people (%s): %s', (language, text) => {
    expect(warned(language, text)).toBe(true);
  });

  it.each([
    ['nl', 'Iedereen moet dit beleid lezen.'],
    ['nl', 'Dit beleid moet worden nageleefd.'],
    ['en', 'Employees must follow this policy.'],
    ['en', 'This policy must be reviewed every year.'],
  ] as const)('but following a policy is (%s): %s', (language, text) => {
    expect(warned(language, text)).toBe(false);
  });
});
