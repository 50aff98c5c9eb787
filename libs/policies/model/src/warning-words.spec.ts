import { WARNING_CODES } from './clauses';
import {
  WARNING_ADVICE,
  WARNING_TITLES,
  WARNING_VARIANTS,
  warningAdvice,
  warningTitle,
} from './warning-words';

const all = Object.entries({ ...WARNING_TITLES, ...WARNING_VARIANTS });
const namesIn = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name).toSorted();

describe('the words of warnings', () => {
  it('are there for every kind, in both languages, with what to do', () => {
    for (const code of WARNING_CODES)
      for (const language of ['nl', 'en'] as const) {
        expect(WARNING_TITLES[code][language]).not.toBe('');
        expect(warningAdvice(code, language)).toBe(WARNING_ADVICE[code][language]);
      }
  });

  it('are filled from the same params in both languages', () => {
    for (const [, words] of all) expect(namesIn(words.nl)).toEqual(namesIn(words.en));
  });

  it('vary by why for known kinds only', () => {
    const kinds = Object.keys(WARNING_VARIANTS).map((key) => key.slice(0, key.indexOf('.')));
    expect(kinds.filter((kind) => !WARNING_CODES.some((code) => code === kind))).toEqual([]);
  });

  it('name a language instead of showing its code, and take unknown reasons as none', () => {
    const foreign = { code: 'other-language' as const, params: { language: 'en' } };
    expect(warningTitle(foreign, 'nl')).toBe('Deze zin is in een andere taal dan de rest: Engels.');
    expect(warningTitle(foreign, 'en')).toBe('This sentence is in another language than the rest: English.');
    const hedge = { code: 'hedge' as const, params: { words: 'bij voorkeur', why: 'unheard-of' } };
    expect(warningTitle(hedge, 'nl')).toBe('Voorbehoud “bij voorkeur” blijft staan.');
  });
});
