import { joinLines, Vocabulary } from './line-ends';

const join = (lines: string[], elsewhere: string[] = []) =>
  joinLines(lines, new Vocabulary([...elsewhere, ...lines]));

describe('line ends', () => {
  it.each([
    [['Deel geen ver-', 'trouwelijke stukken.'], 'Deel geen vertrouwelijke stukken.'],
    [['Vraag het de IT-', 'afdeling.'], 'Vraag het de IT-afdeling.'],
    [['Geef je e-', 'mailadres niet.'], 'Geef je e-mailadres niet.'],
    [['Voor in-', 'en uitgaande post.'], 'Voor in- en uitgaande post.'],
    [['Voor de regio Noord-', 'Holland.'], 'Voor de regio Noord-Holland.'],
    [['Wie niet-', 'openbare stukken heeft.'], 'Wie niet-openbare stukken heeft.'],
    [['Lees https://voorbeeld.nl/', 'beleid eerst.'], 'Lees https://voorbeeld.nl/beleid eerst.'],
    [['Een streep -', 'zoals hier.'], 'Een streep - zoals hier.'],
  ])('%j', (lines, expected) => expect(join(lines)).toBe(expected));

  it('follows how the document writes the word elsewhere', () => {
    const elsewhere = [
      'Ons sociale-media beleid geldt voor sociale-media gebruik.',
      'Het onlinegesprek telt.',
    ];
    expect(join(['Dit is sociale-', 'media beleid.'], elsewhere)).toBe('Dit is sociale-media beleid.');
    expect(join(['Een online-', 'gesprek telt.'], ['Een onlinegesprek telt.'])).toBe(
      'Een onlinegesprek telt.',
    );
  });
});
