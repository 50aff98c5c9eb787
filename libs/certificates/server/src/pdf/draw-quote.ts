import { fitBlock, fitLine, QUOTE_FIT, quoteBaselines, sourceBaseline } from '@leidraad/certificates/model';
import { INK, type CertificateCanvas } from './certificate-canvas';
import type { CertificatePdfInput } from './certificate-pdf-input';
import { CERTIFICATE_WORDS } from './certificate-words';
import { missingIn } from './font-coverage';
import type { Face } from './fonts';
import { printable } from './printable-text';

const LEFT = 34;
const WIDTH = QUOTE_FIT.width;

/** A quotation with every line placed; nothing drawn yet, so that a missing glyph is known in time. */
export interface PlacedQuote {
  draw(parent: PDFKit.PDFStructureElement): void;
  /** Last baseline of the quotation. */
  quoteEnd: number;
  /** Last baseline of its source. */
  sourceEnd: number;
}

/** Lays out the policy's own words with their badge and source. Throws MissingGlyphsError. */
export function placeQuote(canvas: CertificateCanvas, input: CertificatePdfInput): PlacedQuote {
  const words = `“${printable(input.quote.text)}”`;
  const face = quoteFace(words);
  const quote = fitBlock(words, QUOTE_FIT, canvas.measureFor(face, words, 'quote.text'));
  const quoteLines = quoteBaselines(quote);
  const quoteEnd = quoteLines.at(-1) ?? 0;

  const from = CERTIFICATE_WORDS[input.language].source(printable(input.policyTitle));
  const source = fitLine(
    from,
    { width: WIDTH, size: 3.7, smallest: 3 },
    canvas.measureFor('regular', from, 'policyTitle'),
  );
  const sourceStart = sourceBaseline(quote);
  const sourceLines = source.lines.map((_, at) => sourceStart + at * 4.4);

  const badge = placeBadge(canvas, input);
  return {
    quoteEnd,
    sourceEnd: sourceLines.at(-1) ?? sourceStart,
    draw: (parent) => {
      const block = canvas.group(parent, 'BlockQuote');
      badge(block);
      canvas.element(block, 'P', () => canvas.lines(quote, LEFT, quoteLines, { face, ink: INK.text }), {
        lang: input.quote.language,
      });
      canvas.element(block, 'P', () =>
        canvas.lines(source, LEFT, sourceLines, { face: 'regular', ink: INK.quiet }),
      );
    },
  };
}

function placeBadge(canvas: CertificateCanvas, input: CertificatePdfInput) {
  const clause = printable(input.quote.clauseNumber).replace(/^§\s*/, '');
  const label = `§ ${clause} · v${printable(input.policyVersion)}`;
  const measure = canvas.measureFor('semibold', label, 'quote.clauseNumber');
  const padding = 3.1;
  const { size } = fitLine(label, { width: WIDTH - 2 * padding, size: 3.9, smallest: 1 }, measure);
  return (parent: PDFKit.PDFStructureElement): void => {
    const width = measure(label, size) + 2 * padding;
    canvas.artifact(() => canvas.pdf.roundedRect(LEFT, 58.5, width, 7.6, 1.6).fill(INK.threadTint));
    canvas.element(parent, 'P', () =>
      canvas.text(label, LEFT + padding, 63.65, { face: 'semibold', size, ink: INK.onThreadTint }),
    );
  };
}

/** The policy speaks in the serif; a sign that only the sans has must not keep somebody from a certificate. */
function quoteFace(words: string): Face {
  return missingIn('serif', words).length > 0 && missingIn('regular', words).length === 0
    ? 'regular'
    : 'serif';
}
