import { warningsOf, wordsWarnedAt } from './testing/document';

describe('translation slips', () => {
  it.each([
    ['nl', 'Je loopt een fijne lijn met werknemers.', 'fijne lijn'],
    ['nl', 'Dit schaadt The Company.', 'The Company'],
    [
      'nl',
      'Dat zijn voorbeelden van gedrag waaraan uw beleid moet voldoen.',
      'voorbeelden van gedrag waaraan uw beleid moet voldoen',
    ],
    ['nl', 'Elke Twitter-rekening is van het bedrijf.', 'Twitter-rekening'],
    ['nl', 'Waakzaam te volgen is een taak.', 'Waakzaam te volgen'],
    ['en', 'You are liable for eventual damage.', 'eventual damage'],
    ['en', 'Do not make photos of clients.', 'make photos'],
    ['en', 'This makes part of your contract.', 'makes part of'],
  ] as const)('are found (%s): %s', (language, text, words) => {
    expect(wordsWarnedAt('translation-slip', language, [text])).toEqual([words]);
  });

  it.each([
    ['nl', 'Gelieve te melden wat je ziet.'],
    ['nl', 'Open geen rekening op naam van een klant.'],
    ['nl', 'Het beleid moet voldoen aan de wet.'],
    ['nl', 'U levert uw laptop in.'],
    ['en', 'Take a photo if you wish.'],
    ['en', 'The eventual winner is told by email.'],
  ] as const)('are not imagined (%s): %s', (language, text) => {
    expect(wordsWarnedAt('translation-slip', language, [text])).toEqual([]);
  });

  it('say what was probably meant', () => {
    expect(warningsOf('nl', [{ lines: ['Er is een fijne lijn.'] }])[0]?.params).toEqual({
      words: 'fijne lijn',
      original: 'fine line',
      meant: 'dunne scheidslijn',
    });
  });

  it('say that words were left standing in the other language', () => {
    expect(warningsOf('nl', [{ lines: ['Dit schaadt The Company.'] }])[0]?.params).toMatchObject({
      why: 'untranslated',
      meant: 'het bedrijf',
    });
  });

  it('show the end of a long lead-in only', () => {
    const lines = [
      'Berichten die zonder overleg op een openbare site worden gezet kunnen:',
      '- schaadt ons.',
    ];
    const [slip] = warningsOf('nl', [{ lines }]).filter(({ code }) => code === 'translation-slip');
    expect(String(slip?.params['leadIn'])).toMatch(/^… .*kunnen:$/);
    expect(String(slip?.params['leadIn']).length).toBeLessThanOrEqual(40);
  });

  it('in items that do not fit their lead-in look like instructions and are none', () => {
    const lines = ['Zulke berichten kunnen:', '- "Haal het bedrijf in problemen.', '- klanten afschrikken.'];
    expect(wordsWarnedAt('translation-slip', 'nl', lines)).toEqual(['Haal']);
  });

  it('show where u and je mix, in a sentence and in a document', () => {
    expect(wordsWarnedAt('translation-slip', 'nl', ['Als u twijfelt, vraag je het na.'])).toEqual(['je']);
    const lines = [
      'U meldt dit.',
      'U vraagt dat.',
      'U let op.',
      'Je meldt dit.',
      'Je vraagt dat.',
      'Je let op.',
    ];
    expect(warningsOf('nl', [{ lines }])).toMatchObject([
      { clause: null, params: { why: 'document-register', formal: 3, informal: 3 } },
    ]);
  });

  it('in the title are told once', () => {
    expect(warningsOf('nl', [{ lines: ['Dit is tekst.'] }], 'Hoe een beleid te maken')).toMatchObject([
      { clause: null, params: { why: 'heading', section: '0', original: 'How to …' } },
    ]);
  });

  it('in a heading are told with the section', () => {
    expect(
      warningsOf('nl', [{ heading: 'Adres van taboe-onderwerpen', lines: ['Dit is tekst.'] }]),
    ).toMatchObject([{ clause: null, params: { section: '1', original: 'address' } }]);
  });
});
