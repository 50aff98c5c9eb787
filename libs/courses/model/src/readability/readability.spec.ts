import { readingAdvice } from './reading-advice';
import { readingEase } from './reading-ease';
import { syllablesIn } from './syllables';

describe('syllables of a word', () => {
  it.each([
    ['boom', 1],
    ['koeien', 2],
    ['mooie', 2],
    ['geïnd', 2],
    ['vertrouwelijk', 4],
    ['informatie', 4],
    ['nieuws', 1],
    ['hr', 1],
    ['HR', 2],
  ])('Dutch: %s has %i', (word, count) => expect(syllablesIn(word, 'nl')).toBe(count));

  it.each([
    ['time', 1],
    ['shared', 1],
    ['wanted', 2],
    ['boxes', 2],
    ['makes', 1],
    ['table', 2],
    ['the', 1],
    ['private', 2],
    ['confidential', 4],
    ['people', 2],
  ])('English: %s has %i', (word, count) => expect(syllablesIn(word, 'en')).toBe(count));
});

describe('reading ease', () => {
  const easy = {
    nl: 'Je deelt geen foto van een klant. Je vraagt eerst of het mag.',
    en: 'You do not share a photo of a client. You ask first if you may.',
  };
  const hard = {
    nl: 'Vertrouwelijke bedrijfsinformatie dient onverwijld overeenkomstig vastgestelde geheimhoudingsverplichtingen gerubriceerd te worden.',
    en: 'Confidential organisational information necessitates immediate classification notwithstanding contractual confidentiality obligations pursuant to legislation.',
  };

  it.each(['nl', 'en'] as const)('tells an easy text from a hard one in %s', (language) => {
    expect(readingEase(easy[language], language)).toBeGreaterThan(80);
    expect(readingEase(hard[language], language)).toBeLessThan(30);
  });

  it('says nothing of a few words', () => expect(readingEase('Deel geen namen.', 'nl')).toBeUndefined());

  it('follows Douma to the point: 14 words, 2 sentences, 15 syllables', () =>
    expect(readingEase('Je deelt geen foto van een klant. Je vraagt eerst of dit zo mag.', 'nl')).toBe(
      Math.round(206.84 - 0.93 * 7 - 77 * (15 / 14)),
    ));

  it.each(['nl', 'en'] as const)(
    'has no advice for an easy line, and reasons for a hard one, in %s',
    (language) => {
      expect(readingAdvice(easy[language], language)).toEqual([]);
      const codes = readingAdvice(hard[language], language).map(({ code }) => code);
      expect(codes).toEqual(['reading.hard-words', 'reading.hard-to-read']);
    },
  );

  it('counts the words of the longest sentence', () => {
    const long = `Je ${'vraagt het en '.repeat(8)}klaar. Kort.`;
    expect(readingAdvice(long, 'nl')).toContainEqual({
      code: 'reading.long-sentence',
      params: { words: 26, most: 20 },
    });
  });
});
