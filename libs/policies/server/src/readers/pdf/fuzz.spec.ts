import { DomainError } from '@leidraad/shared/model';
import fc from 'fast-check';
import { sourcePlaceOf } from '../../text/visible-text';
import { readPdf } from './read-pdf';
import { drawPdf, heading, item, paragraph } from './testing/draw-pdf';

const small = (compress: boolean, tagged: boolean) =>
  drawPdf(
    (pdf) => {
      const words = () => void pdf.text('Deel geen wachtwoorden.');
      if (tagged) pdf.addStructure(pdf.struct('P', {}, words));
      heading(pdf, 'Beleid', 20);
      paragraph(pdf, 'Deel geen vertrouwelijke stukken met mensen buiten het bedrijf.');
      item(pdf, '1.', 'Meld fouten.');
      pdf.addPage();
      paragraph(pdf, 'Vraag het bij twijfel.');
    },
    { compress, tagged, pdfVersion: '1.7' },
  );

/** Bytes overwritten, a piece cut out or doubled, or a number in the file changed. */
const change = fc.oneof(
  fc.record({
    kind: fc.constant('write' as const),
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    byte: fc.nat(255),
  }),
  fc.record({
    kind: fc.constant('cut' as const),
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    byte: fc.nat(200),
  }),
  fc.record({
    kind: fc.constant('double' as const),
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    byte: fc.nat(200),
  }),
  fc.record({
    kind: fc.constant('digit' as const),
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    byte: fc.nat(9),
  }),
);
type Change = typeof change extends fc.Arbitrary<infer T> ? T : never;

function changed(bytes: Uint8Array, { kind, at, byte }: Change): Uint8Array {
  const place = Math.floor(at * (bytes.length - 1));
  const [before, after] = [bytes.slice(0, place), bytes.slice(place)];
  switch (kind) {
    case 'write':
      return Uint8Array.from([...before, byte, ...after.slice(1)]);
    case 'cut':
      return Uint8Array.from([...before, ...after.slice(byte)]);
    case 'double':
      return Uint8Array.from([...before, ...after.slice(0, byte), ...after]);
    case 'digit': {
      const digit = bytes.findIndex((value, index) => index >= place && value >= 0x30 && value <= 0x39);
      return bytes.map((value, index) => (index === digit ? 0x30 + byte : value));
    }
  }
}

describe('a PDF with faults in it', () => {
  it.each([
    ['plain', false, false],
    ['compressed', true, false],
    ['tagged', false, true],
  ])('is read or refused with a code (%s)', async (_name, compress, tagged) => {
    const original = await small(compress, tagged);
    await fc.assert(
      fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 8 }), async (changes) => {
        const bytes = changes.reduce(changed, original);
        try {
          const { text, passages } = await readPdf(bytes);
          for (const { visible } of passages)
            expect(sourcePlaceOf(visible).end).toBeLessThanOrEqual(text.length);
        } catch (error) {
          expect(error).toBeInstanceOf(DomainError);
        }
      }),
      { numRuns: 60 },
    );
  });
});
