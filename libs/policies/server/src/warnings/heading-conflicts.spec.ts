import { wordsWarnedAt } from './testing/document';

const conflict = (language: 'nl' | 'en', heading: string, text: string) =>
  wordsWarnedAt('heading-conflict', language, [text], heading);

describe('sentences that say the opposite of their heading', () => {
  it.each([
    [
      'nl',
      'Bedrijfseigen apparatuur',
      'De inhoud van zijn eigen laptop hoort bij het bedrijf.',
      'eigen laptop',
    ],
    ['nl', 'Je privételefoon', 'Op de zakelijke telefoon staat een slot.', 'zakelijke telefoon'],
    ['en', 'Company-owned devices', 'Everything on your own phone belongs to the firm.', 'your own phone'],
    ['nl', 'Wat mag wel', 'Je mag nooit filmen.', 'Je mag nooit'],
    ['nl', 'Wat mag niet', 'Je mag foto’s delen.', 'Je mag'],
    ['en', 'What you can do', 'Do not film customers.', 'Do not'],
    ['en', 'Prohibited', 'You may share photos.', 'You may'],
  ] as const)('are found (%s, %s): %s', (language, heading, text, words) => {
    expect(conflict(language, heading, text)).toEqual([words]);
  });

  it.each([
    ['nl', 'Bedrijfslaptops', 'Gebruik niet je eigen laptop.'],
    ['nl', 'Bedrijfseigen apparatuur', 'Je eigen ideeën blijven van jou.'],
    ['nl', 'Wat mag wel', 'Je mag filmen, maar niet in de kantine.'],
    ['nl', 'Wat mag niet', 'Je mag alleen filmen met toestemming.'],
    ['nl', 'Wat mag niet', 'Foto’s van klanten delen.'],
    ['en', 'Company accounts', 'Your personal account is yours.'],
    ['en', 'Prohibited', 'You may not share photos.'],
  ] as const)(
    'are not imagined where a sentence compares or agrees (%s, %s): %s',
    (language, heading, text) => {
      expect(conflict(language, heading, text)).toEqual([]);
    },
  );

  it('are judged by the nearest heading', () => {
    expect(
      wordsWarnedAt('heading-conflict', 'nl', ['# Wat mag niet', 'Je mag foto’s delen.'], 'Wat mag wel'),
    ).toEqual(['Je mag']);
  });
});
