import { readMarkdown } from '../readers/markdown';
import type { Passage } from '../text/outline';
import { splitDocument } from './split-document';

const split = (source: string) => splitDocument(readMarkdown(source), 'nl');
const heads = (source: string) =>
  split(source).sections.map(({ number, heading, level }) => `${number}|${heading}|${level}`);

describe('the sections of a policy', () => {
  it('keep the numbers of the author, below one another', () => {
    expect(heads('# Beleid\n\n## 4. Beeld\n\nA.\n\n### 4.2 Foto’s\n\nB.\n\n## 5. Rest\n\nC.')).toEqual([
      '4|Beeld|1',
      '4.2|Foto’s|2',
      '5|Rest|1',
    ]);
  });

  it('keep the numbers that a format computed', () => {
    type Kind = { kind: 'heading'; level: number; number: string } | { kind: 'paragraph' };
    const passage = (text: string, rest: Kind): Passage => ({
      ...rest,
      visible: { text, stretches: [{ at: 0, from: 0, width: 1 }] },
    });
    const passages = [
      passage('Beeld', { kind: 'heading', level: 1, number: '4.' }),
      passage('Film', { kind: 'heading', level: 2, number: '4.1' }),
      passage('Vraag het.', { kind: 'paragraph' }),
    ];
    const { sections } = splitDocument({ text: '', passages }, 'nl');
    expect(sections.map(({ number, heading }) => [number, heading])).toEqual([
      ['4', 'Beeld'],
      ['4.1', 'Film'],
    ]);
  });

  it('leave an unnumbered heading below a numbered one in the text, so that the clauses keep their numbers', () => {
    const [section] = split(
      '## 4. Beeld\n\nEerst dit.\n\n### Op straat\n\nDan dat.\n\n## 5. Rest\n\nC.',
    ).sections;
    expect(section?.clauses.map(({ number, kind, text }) => [number, kind, text])).toEqual([
      ['4.1', 'sentence', 'Eerst dit.'],
      ['4.2', 'heading', 'Op straat'],
      ['4.3', 'sentence', 'Dan dat.'],
    ]);
  });

  it('are numbered below their part where the author numbers nothing', () => {
    expect(
      heads('# Wachtwoorden\n\n## Doel\n\nA.\n\n## Regels\n\n### Sterkte\n\nB.\n\n### Opslag\n\nC.'),
    ).toEqual(['1|Doel|1', '2|Regels|1', '2.1|Sterkte|2', '2.2|Opslag|2']);
  });

  it('give articles their number and chapters theirs with a letter when both count', () => {
    const source =
      '# Verordening\n\n## Hoofdstuk 1\n\n### Algemeen\n\n## Artikel 1\n\n1. Een.\n2. Twee.\n3. Drie.\n\n## Artikel 2\n\nVier.\n\n## Hoofdstuk 2 Slot\n\n## Artikel 3\n\nVijf.';
    expect(heads(source)).toEqual([
      'H1|Algemeen|1',
      '1|Artikel 1|2',
      '2|Artikel 2|2',
      'H2|Slot|1',
      '3|Artikel 3|2',
    ]);
    expect(split(source).sections[1]?.clauses.map(({ number }) => number)).toEqual(['1.1', '1.2', '1.3']);
  });

  it('put an unnumbered section between numbered ones without taking a number that follows', () => {
    const source =
      '# Beleid\n\n## Vooraf\n\nA.\n\n## 1. Een\n\nB.\n\n## Tussen\n\nC.\n\n## 2. Twee\n\nD.\n\n## Na\n\nE.';
    expect(split(source).sections.map(({ number }) => number)).toEqual(['0', '1', '1a', '2', '3']);
  });

  it('read a heading without the space that Markdown asks for', () => {
    expect(heads('##Privacy\n\nA.\n\n##Controle\n\nB.')).toEqual(['1|Privacy|1', '2|Controle|1']);
  });

  it('are lone numbered lines with text below, their numbered sentences keep their own numbers', () => {
    const source =
      '# Gebruik\n\n1. DOEL\n\n1.1 Dit geldt overal.\n1.2 Het geldt voor:\n(a) medewerkers;\n(b) stagiairs.\n\n**2. Controle**\n\nWij kijken mee.';
    expect(heads(source)).toEqual(['1|DOEL|1', '2|Controle|1']);
    expect(
      split(source).sections[0]?.clauses.map(({ number, leadIn, text }) => [number, leadIn, text]),
    ).toEqual([
      ['1.1', null, 'Dit geldt overal.'],
      ['1.2', null, 'Het geldt voor:'],
      ['1.3', '1.2', 'medewerkers;'],
      ['1.4', '1.2', 'stagiairs.'],
    ]);
  });

  it('are not the steps of a list', () => {
    expect(heads('## Stappen\n\n1. Wees eerlijk\n2. Wees aardig\n\nDat is alles.')).toEqual(['1|Stappen|1']);
  });

  it('stay the sections of a document when a list item holds a heading', () => {
    expect(heads('## Stappen\n\n1. ### Melden\n\n   Meld het.\n2. ### Wachten\n')).toEqual(['1|Stappen|1']);
  });
});

describe('lists', () => {
  const tree = (source: string) =>
    split(source)
      .sections.flatMap(({ clauses }) => clauses)
      .map(
        ({ number, leadIn, leadsIn }) =>
          `${number}${leadsIn ? ':' : ''}${leadIn === null ? '' : ` < ${leadIn}`}`,
      );

  it('know what leads in to each item, nested ones too', () => {
    expect(
      tree(
        '## A\n\nJe mag niet:\n\n- schelden\n- delen van:\n  - foto’s\n  - namen\n- dreigen\n\nDit geldt altijd.',
      ),
    ).toEqual(['1.1:', '1.2 < 1.1', '1.3: < 1.1', '1.4 < 1.3', '1.5 < 1.3', '1.6 < 1.1', '1.7']);
  });

  it('are read where authors type the marks themselves', () => {
    const source =
      '## A\n\nHieronder valt:\n\na. de naam;\n\nb. het adres van:\n\n1°. thuis;\n\n2°. het werk;\n\nc. de foto.\n\nDit geldt altijd.';
    expect(tree(source)).toEqual([
      '1.1:',
      '1.2 < 1.1',
      '1.3: < 1.1',
      '1.4 < 1.3',
      '1.5 < 1.3',
      '1.6 < 1.1',
      '1.7',
    ]);
    expect(split(source).sections[0]?.clauses[1]).toMatchObject({ kind: 'list-item', text: 'de naam;' });
  });

  it('are read where only semicolons mark them', () => {
    expect(tree('## A\n\nJe mag niet\n\nNooit:\n\nschelden;\n\nlasteren; en\n\ndreigen.\n\nKlaar.')).toEqual([
      '1.1',
      '1.2:',
      '1.3 < 1.2',
      '1.4 < 1.2',
      '1.5 < 1.2',
      '1.6',
    ]);
  });

  it('give table rows the words above their columns and the head its own kind', () => {
    const clauses = split('Zo werkt het:\n\n| Mag wel | Mag niet |\n|-|-|\n| liken | lasteren |').sections[0]
      ?.clauses;
    expect(clauses?.map(({ kind, heads: above, leadIn }) => [kind, above, leadIn])).toEqual([
      ['sentence', undefined, null],
      ['heading', undefined, '0.1'],
      ['table-row', ['Mag wel', 'Mag niet'], '0.1'],
    ]);
  });

  it('tell questions from what is said', () => {
    const kinds = split('Mag dat? Ja.\n\n- Wat mag niet?\n- Let op. Is het veilig?').sections[0]?.clauses;
    expect(kinds?.map(({ kind }) => kind)).toEqual(['question', 'sentence', 'question', 'list-item']);
  });
});
