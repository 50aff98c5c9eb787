import {
  Document,
  HeadingLevel,
  LevelFormat,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
} from 'docx';
import { odtFile } from './packed-files';

/** What every reader makes of the policy below, as `outlineOf` writes it. */
export const ONE_POLICY: readonly string[] = [
  '# 1) Sociale media',
  'Deze regels gelden voor iedereen die bij ons werkt.',
  '## 1.1) Wat je deelt',
  'Deel nooit:',
  '- a) namen van klanten;',
  '- b) foto’s van collega’s, behalve:',
  '  - i) met toestemming;',
  '  - ii) van een feest.',
  '- c) cijfers.',
  '> Wie zwijgt, zegt ook iets.',
  '# 2) Waar je om hulp vraagt',
  '| Kanaal | Wie',
  '| X | de woordvoerder (Kanaal, Wie)',
  '| LinkedIn | je manager (Kanaal, Wie)',
  'Bel bij twijfel.',
];

export const onePolicyHtml = () =>
  Buffer.from(`<!DOCTYPE html><html lang="nl"><body>
<h1>1 Sociale media</h1><p>Deze regels gelden voor <em>iedereen</em> die bij ons werkt.</p>
<h2>1.1 Wat je deelt</h2><p>Deel nooit:</p>
<ol type="a"><li>namen van klanten;</li><li>foto’s van collega’s, behalve:
<ol type="i"><li>met toestemming;</li><li>van een feest.</li></ol></li><li>cijfers.</li></ol>
<blockquote><p>Wie zwijgt, zegt ook iets.</p></blockquote>
<h1>2 Waar je om hulp vraagt</h1>
<table><thead><tr><th>Kanaal</th><th>Wie</th></tr></thead><tr><td>X</td><td>de woordvoerder</td></tr>
<tr><td>LinkedIn</td><td>je manager</td></tr></table><p>Bel bij twijfel.</p></body></html>`);

export function onePolicyDocx(): Promise<Buffer> {
  const level = (at: number, format: (typeof LevelFormat)[keyof typeof LevelFormat], text: string) => ({
    level: at,
    format,
    text,
  });
  const heading = (text: string, at: 0 | 1) =>
    new Paragraph({
      text,
      heading: at === 0 ? HeadingLevel.HEADING_1 : HeadingLevel.HEADING_2,
      numbering: { reference: 'koppen', level: at },
    });
  const item = (text: string, at: 0 | 1) =>
    new Paragraph({ text, numbering: { reference: 'lijst', level: at } });
  const row = (cells: readonly string[], tableHeader = false) =>
    new TableRow({
      tableHeader,
      children: cells.map((text) => new TableCell({ children: [new Paragraph(text)] })),
    });
  const document = new Document({
    numbering: {
      config: [
        {
          reference: 'koppen',
          levels: [level(0, LevelFormat.DECIMAL, '%1.'), level(1, LevelFormat.DECIMAL, '%1.%2')],
        },
        {
          reference: 'lijst',
          levels: [level(0, LevelFormat.LOWER_LETTER, '%1)'), level(1, LevelFormat.LOWER_ROMAN, '(%2)')],
        },
      ],
    },
    styles: { paragraphStyles: [{ id: 'Quote', name: 'Quote', basedOn: 'Normal' }] },
    sections: [
      {
        children: [
          heading('Sociale media', 0),
          new Paragraph({
            children: [
              new TextRun('Deze regels gelden voor '),
              new TextRun({ text: 'iedereen', italics: true }),
              new TextRun(' die bij ons werkt.'),
            ],
          }),
          heading('Wat je deelt', 1),
          new Paragraph('Deel nooit:'),
          item('namen van klanten;', 0),
          item('foto’s van collega’s, behalve:', 0),
          item('met toestemming;', 1),
          item('van een feest.', 1),
          item('cijfers.', 0),
          new Paragraph({ text: 'Wie zwijgt, zegt ook iets.', style: 'Quote' }),
          heading('Waar je om hulp vraagt', 0),
          new Table({
            rows: [
              row(['Kanaal', 'Wie'], true),
              row(['X', 'de woordvoerder']),
              row(['LinkedIn', 'je manager']),
            ],
          }),
          new Paragraph('Bel bij twijfel.'),
        ],
      },
    ],
  });
  return Packer.toBuffer(document);
}

export function onePolicyOdt(): Promise<Buffer> {
  const styles =
    '<text:outline-style><text:outline-level-style text:level="1" style:num-format="1"/>' +
    '<text:outline-level-style text:level="2" style:num-format="1" text:display-levels="2"/></text:outline-style>' +
    '<style:style style:name="Quotations" style:family="paragraph"/>';
  const automatic =
    '<text:list-style style:name="L1"><text:list-level-style-number text:level="1" style:num-format="a" style:num-suffix=")"/>' +
    '<text:list-level-style-number text:level="2" style:num-format="i" style:num-prefix="(" style:num-suffix=")"/></text:list-style>';
  const item = (content: string) => `<text:list-item>${content}</text:list-item>`;
  const row = (...cells: string[]) =>
    `<table:table-row>${cells.map((text) => `<table:table-cell><text:p>${text}</text:p></table:table-cell>`).join('')}</table:table-row>`;
  return odtFile(
    '<text:h text:outline-level="1">Sociale media</text:h>' +
      '<text:p>Deze regels gelden voor <text:span>iedereen</text:span> die bij ons werkt.</text:p>' +
      '<text:h text:outline-level="2">Wat je deelt</text:h><text:p>Deel nooit:</text:p>' +
      `<text:list text:style-name="L1">${item('<text:p>namen van klanten;</text:p>')}` +
      item(
        '<text:p>foto’s van collega’s, behalve:</text:p>' +
          `<text:list>${item('<text:p>met toestemming;</text:p>')}${item('<text:p>van een feest.</text:p>')}</text:list>`,
      ) +
      `${item('<text:p>cijfers.</text:p>')}</text:list>` +
      '<text:p text:style-name="Quotations">Wie zwijgt, zegt ook iets.</text:p>' +
      '<text:h text:outline-level="1">Waar je om hulp vraagt</text:h>' +
      `<table:table><table:table-header-rows>${row('Kanaal', 'Wie')}</table:table-header-rows>${row('X', 'de woordvoerder')}${row('LinkedIn', 'je manager')}</table:table>` +
      '<text:p>Bel bij twijfel.</text:p>',
    { styles, automatic },
  );
}
