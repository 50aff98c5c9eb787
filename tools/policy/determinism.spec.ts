import fc from 'fast-check';
import { compareClauses } from '../../libs/policies/server/src/comparison/compare-clauses';
import { clausesFrom } from '../../libs/policies/server/src/comparison/testing/clauses-from';
import {
  drawPdf,
  heading,
  item,
  paragraph,
} from '../../libs/policies/server/src/readers/pdf/testing/draw-pdf';
import {
  onePolicyDocx,
  onePolicyHtml,
  onePolicyOdt,
} from '../../libs/policies/server/src/readers/testing/one-policy';
import { understand } from '../../libs/policies/server/src/understanding/understand';
import { inspectedDocument } from './inspect-file';

const SECTIONS = [
  'Privacy\n\nDeel geen gegevens van klanten. Vraag bij twijfel je leidinggevende.',
  'Foto’s\n\nMaak geen foto’s van:\n\n- kinderen;\n- bezoekers, tenzij zij het goed vinden.',
  'Termijnen\n\n| Wat | Binnen |\n| --- | --- |\n| een lek | 24 uur |\n| een klacht | 5 dagen |',
  'Toezicht\n\nDe beheerder controleert elk jaar de rechten. Je mag daarover vragen stellen.',
  'Begrippen\n\nDe directeur zegt: "Fouten mag je maken. Verzwijg ze niet." Wie liegt, krijgt een waarschuwing.',
];
const written = (sections: readonly string[]) =>
  `# Beleid\n\n${sections.map((text) => `## ${text}\n`).join('\n')}`;

const drawn = () =>
  drawPdf((pdf) => {
    heading(pdf, '1 Privacy');
    paragraph(pdf, 'Deel geen gegevens van klanten. Maak geen foto’s van:');
    item(pdf, 'a)', 'kinderen;');
    item(pdf, 'b)', 'bezoekers.');
  });

/** What the command prints of a document, to the byte. */
const printed = async (bytes: Uint8Array) =>
  JSON.stringify(inspectedDocument(await understand(bytes)), null, 1);
const printedText = (text: string) => printed(Buffer.from(text));

describe('the same input gives the same output', () => {
  it.each([
    ['markdown', () => Promise.resolve(Buffer.from(written(SECTIONS)))],
    [
      'text',
      () => Promise.resolve(Buffer.from('Deel geen gegevens van klanten. Meld een lek binnen 24 uur.')),
    ],
    ['html', () => Promise.resolve(onePolicyHtml())],
    ['docx', onePolicyDocx],
    ['odt', onePolicyOdt],
    ['pdf', drawn],
  ] as const)('to the byte: a document in %s read twice', async (format, write) => {
    const bytes = await write();
    const first = await printed(bytes);
    expect(JSON.parse(first)).toMatchObject({ format });
    expect(await printed(bytes)).toBe(first);
  });

  it('whatever was read before: sections shuffled, and put back', async () => {
    const first = await printedText(written(SECTIONS));
    await fc.assert(
      fc.asyncProperty(fc.shuffledSubarray(SECTIONS, { minLength: SECTIONS.length }), async (shuffled) => {
        const other = JSON.parse(await printedText(written(shuffled))) as ReturnType<
          typeof inspectedDocument
        >;
        expect(other.clauses.map(({ text }) => text).sort()).toEqual(
          (JSON.parse(first) as typeof other).clauses.map(({ text }) => text).sort(),
        );
        const back = SECTIONS.map((section) => shuffled.find((one) => one === section) ?? '');
        expect(await printedText(written(back))).toBe(first);
      }),
      { numRuns: 10 },
    );
  });

  it('comparing two versions twice', () => {
    const old = clausesFrom(written(SECTIONS), 'a');
    const current = clausesFrom(written([...SECTIONS].reverse()), 'b');
    const first = JSON.stringify(compareClauses(old, current, 'nl'));
    expect(JSON.stringify(compareClauses(current, old, 'nl'))).not.toBe(first);
    expect(JSON.stringify(compareClauses(old, current, 'nl'))).toBe(first);
  });
});
