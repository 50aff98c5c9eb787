import { sentencesOf } from './sentences';

const split = (text: string, language: 'nl' | 'en' = 'nl') =>
  sentencesOf(text, language).map(({ start, end }) => text.slice(start, end));

describe('sentences', () => {
  it.each([
    ['Vraag het aan dhr. Jansen. Hij weet het.', ['Vraag het aan dhr. Jansen.', 'Hij weet het.']],
    ['Dat staat in art. 5 van de wet. Lees het.', ['Dat staat in art. 5 van de wet.', 'Lees het.']],
    ['Gebruik bijv. Signal. Dat mag.', ['Gebruik bijv. Signal.', 'Dat mag.']],
    ['Je bent lid. Daarna mag je meedoen.', ['Je bent lid.', 'Daarna mag je meedoen.']],
    ['Vraag J. de Vries of P. Smit. Of bel.', ['Vraag J. de Vries of P. Smit.', 'Of bel.']],
    ['Mag dat? Ja! Maar “niet zo.” Echt niet…', ['Mag dat?', 'Ja!', 'Maar “niet zo.”', 'Echt niet…']],
    ['Houd 2.500 euro en 3.14 apart. Klaar.', ['Houd 2.500 euro en 3.14 apart.', 'Klaar.']],
    ['Foto’s, plannen enz. Deel die niet.', ['Foto’s, plannen enz.', 'Deel die niet.']],
  ])('%s', (text, expected) => expect(split(text)).toEqual(expected));

  it('follows English abbreviations', () => {
    expect(split('Use a tool, e.g. Signal. See fig. 2. Mr. Smith agrees.', 'en')).toEqual([
      'Use a tool, e.g. Signal.',
      'See fig. 2.',
      'Mr. Smith agrees.',
    ]);
  });
});
