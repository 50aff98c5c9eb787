import { formatNumber } from '@leidraad/certificates/model';
import { CertificateCanvas } from './certificate-canvas';
import { closeDocument, openDocument } from './certificate-document';
import type { CertificatePdfInput } from './certificate-pdf-input';
import { CERTIFICATE_WORDS } from './certificate-words';
import { placeCompany, placeIssue } from './draw-issuer';
import { drawFacts, placeCourse, placeHolder } from './draw-person';
import { placeQuote } from './draw-quote';
import { drawThread, drawWordmark } from './draw-thread';
import { drawVerification } from './draw-verification';
import { printable } from './printable-text';

/**
 * Draws the certificate: one A4 page in landscape, tagged, with its fonts inside. No database and no clock; equal
 * input gives equal bytes, so the hash of a stored file can always be explained.
 * Throws MissingGlyphsError before drawing anything when a text has characters outside the fonts, RangeError for a
 * date or zone that isn't one.
 */
export async function renderCertificate(input: CertificatePdfInput): Promise<Uint8Array> {
  const pdf = openDocument(factsOf(input));
  const canvas = new CertificateCanvas(pdf);

  // First everything is measured, so that what can't be drawn is known before the first line.
  const company = placeCompany(canvas, input, 185);
  const holder = placeHolder(canvas, input);
  const course = placeCourse(canvas, input);
  const quote = placeQuote(canvas, input);
  const issue = placeIssue(canvas, input);

  drawThread(canvas, quote.quoteEnd, quote.sourceEnd);
  // The order of these calls is the reading order of the tagged file, whatever stands where on the page.
  const page = canvas.group(null, 'Document', { lang: input.language });
  company(page);
  holder(page);
  course(page);
  drawFacts(canvas, page, input);
  quote.draw(page);
  issue(page);
  drawVerification(canvas, page, input);
  page.end();
  drawWordmark(canvas, 273, 192);
  return closeDocument(pdf);
}

function factsOf(input: CertificatePdfInput) {
  const createdAt = new Date(input.issuedAt);
  if (Number.isNaN(createdAt.getTime())) throw new RangeError('issuedAt is not an instant');
  return {
    language: input.language,
    title: CERTIFICATE_WORDS[input.language].documentTitle(
      printable(input.courseTitle),
      printable(input.holderName),
    ),
    author: printable(input.companyName),
    keywords: formatNumber(input.number),
    createdAt,
  };
}
