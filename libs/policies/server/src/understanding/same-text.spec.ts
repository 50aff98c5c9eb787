import { Document, HeadingLevel, LevelFormat, Packer, Paragraph } from 'docx';
import { understand } from './understand';

const MARKDOWN = `# Beleid voor beeld

## 1. Foto’s

Vraag altijd toestemming. Maak geen foto’s van:

- kinderen
- klanten die:
  - in de winkel zijn
  - dat niet willen

## 2. Stappen

Zo meld je een fout:

1. Bel de helpdesk.
2. Schrijf op wat er gebeurde.

De directeur zegt: "Fouten mag je maken. Verzwijgen niet."
`;

const TEXT = `Beleid voor beeld
=================

1. Foto’s

Vraag altijd toestemming.
Maak geen foto’s van:
- kinderen
- klanten die:
  - in de winkel zijn
  - dat niet willen

2. Stappen

Zo meld je een fout:

1. Bel de helpdesk.

2. Schrijf op wat er gebeurde.

De directeur zegt: "Fouten mag je maken.
Verzwijgen niet."
`;

const HTML = `<!doctype html><html><body><h1>Beleid voor beeld</h1><h2>1. Foto’s</h2>
<p>Vraag altijd toestemming. Maak geen foto’s van:</p>
<ul><li>kinderen</li><li>klanten die:<ul><li>in de winkel zijn</li><li>dat niet willen</li></ul></li></ul>
<h2>2. Stappen</h2><p>Zo meld je een fout:</p>
<ol><li>Bel de helpdesk.</li><li>Schrijf op wat er gebeurde.</li></ol>
<p>De directeur zegt: "Fouten mag je maken. Verzwijgen niet."</p></body></html>`;

async function docx(): Promise<Uint8Array> {
  const heading = (
    text: string,
    level: (typeof HeadingLevel)[keyof typeof HeadingLevel],
    numbered: boolean,
  ) =>
    new Paragraph({
      text,
      heading: level,
      ...(numbered ? { numbering: { reference: 'sections', level: 0 } } : {}),
    });
  const bullet = (text: string, level: number) => new Paragraph({ text, bullet: { level } });
  const step = (text: string) => new Paragraph({ text, numbering: { reference: 'steps', level: 0 } });
  const counted = (reference: string) => ({
    reference,
    levels: [{ level: 0, format: LevelFormat.DECIMAL, text: '%1.', start: 1 }],
  });
  const children = [
    heading('Beleid voor beeld', HeadingLevel.HEADING_1, false),
    heading('Foto’s', HeadingLevel.HEADING_2, true),
    new Paragraph('Vraag altijd toestemming. Maak geen foto’s van:'),
    bullet('kinderen', 0),
    bullet('klanten die:', 0),
    bullet('in de winkel zijn', 1),
    bullet('dat niet willen', 1),
    heading('Stappen', HeadingLevel.HEADING_2, true),
    new Paragraph('Zo meld je een fout:'),
    step('Bel de helpdesk.'),
    step('Schrijf op wat er gebeurde.'),
    new Paragraph('De directeur zegt: "Fouten mag je maken. Verzwijgen niet."'),
  ];
  const numbering = { config: [counted('sections'), counted('steps')] };
  return Packer.toBuffer(new Document({ numbering, sections: [{ children }] }));
}

const clausesOf = async (bytes: Uint8Array) => {
  const { document, format } = await understand(bytes, { language: 'nl' });
  const sections = document.sections.map(({ number, heading, level, clauses }) => ({
    number,
    heading,
    level,
    clauses: clauses.map(({ number: own, kind, text, leadsIn, leadIn, speaker }) =>
      [own, kind, leadIn ?? '-', leadsIn, speaker ?? '-', text].join(' | '),
    ),
  }));
  return { format, title: document.title, sections };
};

describe('the same text in another format', () => {
  it.each([
    ['text', async () => Buffer.from(TEXT)],
    ['html', async () => Buffer.from(HTML)],
    ['docx', docx],
  ] as const)('gives the same clauses from %s as from Markdown', async (format, write) => {
    const expected = await clausesOf(Buffer.from(MARKDOWN));
    const read = await clausesOf(await write());
    expect(read).toEqual({ ...expected, format });
    expect(expected.sections.map(({ clauses }) => clauses.length)).toEqual([6, 5]);
  });
});
