import { inOneLanguage } from './multilang';

const span = (language: string, text: string) => `<span lang="${language}" class="multilang">${text}</span>`;

describe('a text in several languages', () => {
  it.each([
    [
      'spans, Dutch before English',
      `A ${span('en', 'yes')} ${span('nl', 'ja')}\n${span('de', 'ja!')} z`,
      'A  ja\n z',
      ['en', 'de'],
    ],
    ['spans without Dutch', span('de', 'ja') + span('en-GB', 'yes'), 'yes', ['de']],
    ['spans of languages that we do not have', span('de', 'ja') + span('fr', 'oui'), 'ja', ['fr']],
    [
      'marks for more than one language',
      '{mlang de,fr}x{mlang}{mlang nl}a\nb{ mlang }{mlang other}y{mlang}',
      'a\nb',
      ['de', 'fr'],
    ],
    ['one language', span('nl', 'ja'), span('nl', 'ja'), []],
    ['no marks', '<span class="x">ja</span>', '<span class="x">ja</span>', []],
  ])('is read in one of them: %s', (_what, raw, text, others) => {
    expect(inOneLanguage(raw)).toEqual({ text, others });
  });

  it.each([
    ['spaces', `{mlang${' '.repeat(9_000)}`],
    ['marks', '{mlang nl}'.repeat(900)],
    ['spans', '<span lang="nl" class="multilang">'.repeat(250)],
    ['a text of any length', '{mlang nl}'.repeat(1_000_000)],
  ])('takes no time where nothing ends: %s', (_what, raw) => {
    const start = performance.now();
    expect(inOneLanguage(raw)).toEqual({ text: raw, others: [] });
    expect(performance.now() - start).toBeLessThan(500);
  });
});
