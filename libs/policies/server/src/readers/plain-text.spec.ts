import type { Passage } from '../text/outline';
import { readPlainText } from './plain-text';

const read = (...lines: string[]) => readPlainText(lines.join('\n')).passages.map(shown);
const shown = (passage: Passage): string => {
  const depth = passage.kind === 'item' ? `${passage.depth ?? 0}` : '';
  const number = 'number' in passage && passage.number !== undefined ? ` ${passage.number}` : '';
  return `${passage.leftOut ?? passage.kind}${depth}${number}: ${passage.visible.text}`;
};

describe('reading plain text', () => {
  it('finds headings that are underlined, numbered, in capitals or short lines by themselves', () => {
    expect(
      read(
        'Beleid',
        '======',
        '',
        '1. Privacy',
        'Deel niets.',
        '',
        'ALGEMENE REGELS',
        'Wees aardig.',
        '',
        'Tot slot',
        '',
        'Dank je.',
      ),
    ).toEqual([
      'heading: Beleid',
      'heading: 1. Privacy',
      'paragraph: Deel niets.',
      'heading: ALGEMENE REGELS',
      'paragraph: Wees aardig.',
      'heading: Tot slot',
      'paragraph: Dank je.',
    ]);
  });

  it('finds a heading right on top of lines that were broken by hand', () => {
    const line = 'Deel niets over klanten en vraag het altijd eerst aan je leidinggevende';
    expect(read('Privacy', `${line} of`, `${line.toLowerCase()}.`)).toEqual([
      'heading: Privacy',
      `paragraph: ${line} of ${line.toLowerCase()}.`,
    ]);
  });

  it('nests items by their indent and by their marks', () => {
    expect(
      read(
        '1. Meld:',
        '  - fouten',
        '    en vragen',
        '  - klachten',
        '2. Bewaar:',
        'a. mails;',
        'b. foto’s.',
      ),
    ).toEqual([
      'item0 1: Meld:',
      'item1: fouten en vragen',
      'item1: klachten',
      'item0 2: Bewaar:',
      'item1 a: mails;',
      'item1 b: foto’s.',
    ]);
  });

  it('takes short lines below a colon, and numbered lines apart, for a list', () => {
    expect(read('Dit mag niet:', '', 'Schelden', '', 'Dreigen', '', 'Lasteren')).toEqual([
      'paragraph: Dit mag niet:',
      'item0: Schelden',
      'item0: Dreigen',
      'item0: Lasteren',
    ]);
    expect(read('Zo doe je het.', '', '1. Wees eerlijk', '', '2. Wees aardig', '', 'Dank.')).toEqual([
      'paragraph: Zo doe je het.',
      'item0 1: Wees eerlijk',
      'item0 2: Wees aardig',
      'paragraph: Dank.',
    ]);
  });

  it('joins a sentence that goes on behind the edge of a page', () => {
    const page = (number: number, ...words: string[]) =>
      ['Ons beleid', '', ...words, '', `- ${number} -`].join('\n');
    const source = [
      page(1, 'Deel geen gegevens van klanten', 'of van collega’s met mensen die'),
      page(2, 'daar niets mee te maken hebben.'),
      page(3, 'Vraag raad.'),
    ].join('\f');
    expect(
      readPlainText(source)
        .passages.filter((p) => p.leftOut === undefined)
        .map(shown),
    ).toEqual([
      'paragraph: Deel geen gegevens van klanten of van collega’s met mensen die daar niets mee te maken hebben.',
      'paragraph: Vraag raad.',
    ]);
  });

  it('leaves numbers within the text alone', () => {
    expect(read('Wacht', '12', 'dagen.')).toEqual(['paragraph: Wacht 12 dagen.']);
  });
});
