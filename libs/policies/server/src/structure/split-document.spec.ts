import { readFileSync } from 'node:fs';
import { readMarkdown } from '../readers/markdown';
import { readPlainText } from '../readers/plain-text';
import { splitDocument } from './split-document';

type Format = 'markdown' | 'text';
const split = (source: string, format: Format, language: 'nl' | 'en', keep: number[] = []) =>
  splitDocument(format === 'markdown' ? readMarkdown(source) : readPlainText(source), language, { keep });

const demo = (language: 'nl' | 'en') =>
  readFileSync(`${process.cwd()}/tools/demo/content/policy.${language}.md`, 'utf8');
const clausesOf = (source: string, format: Format = 'markdown', language: 'nl' | 'en' = 'nl') =>
  split(source, format, language).sections.flatMap((section) => section.clauses);

describe('splitting the demo policy', () => {
  const dutch = split(demo('nl'), 'markdown', 'nl');
  const english = split(demo('en'), 'markdown', 'en');
  const numbers = (document: typeof dutch) =>
    document.sections.flatMap(({ clauses }) => clauses.map((c) => c.number));

  it('finds the title and nine sections with their own numbers', () => {
    expect(dutch.title).toBe('Socialmediabeleid');
    expect(dutch.sections.map((section) => `${section.number} ${section.heading}`)).toEqual([
      '1 Ons uitgangspunt',
      '2 Wat sociale media zijn',
      '3 Apparaten, accounts en teksten',
      '4 Privacy',
      '5 Wie namens ons spreekt',
      '6 Basisregels',
      '7 Taboe-onderwerpen',
      '8 Controle',
      '9 Training',
    ]);
  });

  it('counts the clauses as the author did, the same in both languages', () => {
    expect(dutch.sections.map((section) => section.clauses.length)).toEqual([7, 6, 11, 11, 7, 9, 10, 7, 7]);
    expect(numbers(english)).toEqual(numbers(dutch));
  });

  it('knows the lead-in, the list and its place in the source', () => {
    const [leadIn, first] = dutch.sections[5]?.clauses ?? [];
    expect(leadIn).toMatchObject({
      number: '6.1',
      kind: 'sentence',
      leadsIn: true,
      text: 'Zo doe je goed mee:',
    });
    expect(first).toMatchObject({ number: '6.2', kind: 'list-item', leadsIn: false });
    expect(demo('nl').slice(first?.start, first?.end)).toBe(first?.text);
  });
});

describe('splitting Markdown', () => {
  it.each(['| | Wie |', '| Waar | |', '| Waar | | Wie |'])('knows a head with an empty cell: %s', (head) => {
    const cells = head.split('|').length - 2;
    const row = `|${' --- |'.repeat(cells)}\n|${' X |'.repeat(cells)}`;
    const [first, second] = clausesOf(`# Beleid\n\nZo zit het:\n\n${head}\n${row}\n`).slice(1);
    expect([first?.kind, second?.kind]).toEqual(['heading', 'table-row']);
  });

  it('shows words without markup and keeps where they stood', () => {
    const source = 'Lees **eerst** [dit *stuk*](https://a.example)\n  en vraag `HR` &amp; elkaar om raad.\n';
    const [clause] = clausesOf(source);
    expect(clause?.text).toBe('Lees eerst dit stuk en vraag HR & elkaar om raad.');
    expect(source.slice(clause?.start, clause?.end)).toBe(source.trimEnd());
  });

  it('keeps sentences of a list item together and gives nested items their own number', () => {
    const clauses = clausesOf('## Regels\n\n- Doe dit. Altijd.\n- Let op:\n  - niet dit\n  - niet dat\n');
    expect(clauses.filter(({ leadsIn }) => leadsIn).map(({ text }) => text)).toEqual(['Let op:']);
    expect(clauses.map(({ number, kind, text }) => [number, kind, text])).toEqual([
      ['1.1', 'list-item', 'Doe dit. Altijd.'],
      ['1.2', 'list-item', 'Let op:'],
      ['1.3', 'list-item', 'niet dit'],
      ['1.4', 'list-item', 'niet dat'],
    ]);
  });

  it('puts text before the first heading in section 0', () => {
    const { title, sections } = split(
      'Vooraf.\n\n# Privacy\n\nZwijg.\n\n# Taboe\n\nNiet doen.',
      'markdown',
      'nl',
    );
    expect(title).toBeNull();
    expect(sections.map(({ number, heading }) => [number, heading])).toEqual([
      ['0', ''],
      ['1', 'Privacy'],
      ['2', 'Taboe'],
    ]);
  });

  it('counts on where a number is missing or used twice', () => {
    const source = '## 2. Twee\n\nA.\n\n## Zonder\n\nB.\n\n## 2. Weer\n\nC.\n\n## 10 tips\n\nD.';
    const { sections } = split(source, 'markdown', 'nl');
    expect(new Set(sections.map(({ number }) => number)).size).toBe(4);
    expect(sections[3]?.heading).toBe('10 tips');
  });

  it('takes a bare number that follows on as the number of its section', () => {
    const { sections } = split('## 1 Afspraken\n\nA.\n\n## 2 Foto’s\n\nB.', 'markdown', 'nl');
    expect(sections.map(({ number, heading }) => [number, heading])).toEqual([
      ['1', 'Afspraken'],
      ['2', 'Foto’s'],
    ]);
  });

  it('reads tables row by row and skips comments, pictures and metadata', () => {
    const source =
      '---\nowner: x\n---\n<!-- weg -->\n\n| wie | wat |\n|-|-|\n| jij | melden |\n\n![foto](a.png)\n';
    expect(clausesOf(source).map(({ text }) => text)).toEqual(['wie | wat', 'jij | melden']);
  });

  it('keeps an address whole, with its place', () => {
    const source = 'Mail a@b.example of (c@d.example). Klaar.';
    const clauses = clausesOf(source);
    expect(clauses.map(({ start, end }) => source.slice(start, end))).toEqual([
      'Mail a@b.example of (c@d.example).',
      'Klaar.',
    ]);
  });
});

describe('splitting plain text', () => {
  const source = [
    'Beleid',
    '======',
    '',
    '1. Privacy',
    'Deel niets',
    'over klanten. Vraag het eerst.',
    '',
    'Onderwerpen',
    '',
    'Schrijf niet over:',
    '- salarissen',
    '- plannen die',
    '  geheim zijn',
    '',
  ].join('\r\n');

  it('finds numbered, underlined and short headings, sentences and items', () => {
    const { title, sections } = split(source, 'text', 'nl');
    expect(title).toBe('Beleid');
    expect(sections.map(({ number, heading }) => [number, heading])).toEqual([
      ['1', 'Privacy'],
      ['2', 'Onderwerpen'],
    ]);
    expect(
      clausesOf(source, 'text')
        .filter(({ leadsIn }) => leadsIn)
        .map(({ text }) => text),
    ).toEqual(['Schrijf niet over:']);
    expect(clausesOf(source, 'text').map(({ kind, text }) => [kind, text])).toEqual([
      ['sentence', 'Deel niets over klanten.'],
      ['sentence', 'Vraag het eerst.'],
      ['sentence', 'Schrijf niet over:'],
      ['list-item', 'salarissen'],
      ['list-item', 'plannen die geheim zijn'],
    ]);
  });

  it('reads numbered lines one below the other as a list', () => {
    const clauses = clausesOf('1. Wees eerlijk\n2. Wees aardig\n', 'text');
    expect(clauses.map(({ kind, text }) => [kind, text])).toEqual([
      ['list-item', 'Wees eerlijk'],
      ['list-item', 'Wees aardig'],
    ]);
  });

  it('takes every line for a paragraph where lines are too long to be broken by hand, and skips the contents', () => {
    const long = `Deel niets over klanten. ${'Vraag het eerst aan je leidinggevende. '.repeat(6)}`;
    const { sections, leftOut } = split(
      ['Inhoud:', 'Privacy', 'Privacy', long, 'Meld een fout.'].join('\n'),
      'text',
      'nl',
    );
    expect(sections.map(({ number, heading, clauses }) => [number, heading, clauses.length])).toEqual([
      ['1', 'Privacy', 8],
    ]);
    expect(leftOut.map(({ text, why }) => [text, why])).toEqual([
      ['Inhoud:', 'contents'],
      ['Privacy', 'contents'],
    ]);
  });
});
