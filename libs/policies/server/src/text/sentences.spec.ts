import fc from 'fast-check';
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
    ['Zie art. 5 lid 2 van de wet. Meld het.', ['Zie art. 5 lid 2 van de wet.', 'Meld het.']],
    ['Kijk op https://a.example/?x=1&y=2. Klaar.', ['Kijk op https://a.example/?x=1&y=2.', 'Klaar.']],
    ['Mail naar a.b@c.example. Of bel.', ['Mail naar a.b@c.example.', 'Of bel.']],
    ['Je werkt voor Wieken BV. Deel niets.', ['Je werkt voor Wieken BV.', 'Deel niets.']],
    ['Voorbeeld B.V. Nederland is klein. Nou ja.', ['Voorbeeld B.V. Nederland is klein.', 'Nou ja.']],
    ['Je werkt bij Voorbeeld B.V. Dit beleid geldt.', ['Je werkt bij Voorbeeld B.V.', 'Dit beleid geldt.']],
    ['“Mag dat?” vraagt Kim. “Nee.” Dus niet.', ['“Mag dat?” vraagt Kim.', '“Nee.”', 'Dus niet.']],
    ['Dit mag (altijd.) Dat niet.', ['Dit mag (altijd.)', 'Dat niet.']],
    ['Wacht... dan pas. Nu?', ['Wacht... dan pas.', 'Nu?']],
    ['a. de naam; b. het adres; en c. de foto.', ['a. de naam; b. het adres; en c. de foto.']],
    ['3. Meld het. Wacht dan.', ['3. Meld het.', 'Wacht dan.']],
    ['Besluit nr. WJZ/13 geldt. Lees dat.', ['Besluit nr. WJZ/13 geldt.', 'Lees dat.']],
    ['Let op! Dat is alles.', ['Let op!', 'Dat is alles.']],
  ])('%s', (text, expected) => expect(split(text)).toEqual(expected));

  it('follows English abbreviations', () => {
    expect(split('Use a tool, e.g. Signal. See fig. 2. Mr. Smith agrees.', 'en')).toEqual([
      'Use a tool, e.g. Signal.',
      'See fig. 2.',
      'Mr. Smith agrees.',
    ]);
  });

  it('keep their order and every letter, whatever the text', () => {
    const piece = fc.oneof(
      fc.constantFrom(
        '. ',
        '? ',
        '! ',
        '“',
        '”',
        ' (',
        ') ',
        '… ',
        'B.V. ',
        'art. ',
        '5 ',
        '; ',
        ': ',
        'De ',
        'de ',
      ),
      fc.string({ unit: 'grapheme', maxLength: 6 }),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), fc.constantFrom('nl', 'en'), (pieces, language) => {
        const text = pieces.join('').replace(/\s+/gu, ' ').trim();
        const sentences = sentencesOf(text, language);
        let end = 0;
        for (const sentence of sentences) {
          expect(text.slice(end, sentence.start).trim()).toBe('');
          expect(sentence.end).toBeGreaterThan(sentence.start);
          end = sentence.end;
        }
        expect(text.slice(end).trim()).toBe('');
      }),
    );
  });
});
