import { readMarkdown } from '../readers/markdown';
import { splitDocument } from './split-document';

const read = (source: string, language = 'nl') =>
  splitDocument(readMarkdown(source), language)
    .sections.flatMap(({ clauses }) => clauses)
    .map(({ kind, speaker, text }) => [kind, speaker, text] as const);
const kinds = (source: string, language = 'nl') => read(source, language).map(([kind]) => kind);

describe('the words of somebody else', () => {
  it('are a quotation with whom it quotes, sentence by sentence', () => {
    expect(read('De Wit zegt: "Wees open. Vraag raad." Doe dat ook.')).toEqual([
      ['quotation', 'De Wit', 'De Wit zegt: "Wees open.'],
      ['quotation', 'De Wit', 'Vraag raad."'],
      ['sentence', null, 'Doe dat ook.'],
    ]);
  });

  it('go on over paragraphs and items until they close', () => {
    const source =
      'Jansen schrijft dat "berichten kunnen:\n\n- "schaden.\n- "kosten."\n\nDaarna geldt dit.\n\nVries zegt: "Een dag.\n\nNog een dag."\n\nKlaar.';
    expect(kinds(source)).toEqual([
      'quotation',
      'quotation',
      'quotation',
      'sentence',
      'quotation',
      'quotation',
      'sentence',
    ]);
  });

  it('end with their paragraph when the closing mark was forgotten', () => {
    expect(kinds('Jansen zegt: "Let goed op elkaar.\n\nDeel niets.\n\nVraag raad.')).toEqual([
      'quotation',
      'sentence',
      'sentence',
    ]);
  });

  it.each([
    ['“Post with care and think twice,” says Dana Reed.', 'Dana Reed'],
    ['"Post with care and think twice," the director says.', 'the director'],
    ['According to Dana Reed, "every post is a public post".', 'Dana Reed'],
    ['Dana Reed, who runs the team, said: „Every post is a public post.“', 'Dana Reed'],
  ])('are told by %s', (source, speaker) => {
    expect(read(source, 'en')[0]?.slice(0, 2)).toEqual(['quotation', speaker]);
  });

  it('are not terms, rules about what to say, or what others may ask', () => {
    expect(kinds('“Vertrouwelijk” betekent: niet voor iedereen.')).toEqual(['sentence']);
    expect(kinds('Zet erbij: “Dit is mijn eigen mening.”')).toEqual(['sentence']);
    expect(kinds('Als iemand vraagt: “Wat vind je van dit bedrijf?”, dan verwijs je door.')).toEqual([
      'sentence',
    ]);
  });

  it('are block quotations, in sentences', () => {
    expect(kinds('> Wees open. Vraag raad.\n\nDoe dat.')).toEqual(['quotation', 'quotation', 'sentence']);
  });
});
