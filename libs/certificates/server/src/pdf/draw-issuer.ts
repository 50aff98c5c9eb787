import { fitLine } from '@leidraad/certificates/model';
import { INK, type CertificateCanvas } from './certificate-canvas';
import { openPng } from './certificate-document';
import type { CertificatePdfInput } from './certificate-pdf-input';
import { CERTIFICATE_WORDS, instantInWords } from './certificate-words';
import { flattenLogo } from './logo-png';
import { printable } from './printable-text';

type Draw = (parent: PDFKit.PDFStructureElement) => void;

const LEFT = 24;
const BASELINE = 30;
const LOGO = { width: 40, height: 12, gap: 4 };
const HOUSE_ZONE = 'Europe/Amsterdam';

/** The company at the top left, behind its logo when it has one that can be read: a broken one keeps nobody from a certificate. */
export function placeCompany(canvas: CertificateCanvas, input: CertificatePdfInput, width: number): Draw {
  const company = printable(input.companyName);
  const measure = canvas.measureFor('bold', company, 'companyName', -0.015);
  const flat = input.logoPng ? flattenLogo(input.logoPng) : null;
  const logo = flat ? sizeLogo(canvas, flat) : null;
  const left = LEFT + (logo ? logo.width + LOGO.gap : 0);
  const name = fitLine(company, { width: LEFT + width - left, size: 5.6, smallest: 3.8 }, measure);
  const baselines =
    name.lines.length === 1 ? [BASELINE] : [BASELINE - name.size * 0.6, BASELINE + name.size * 0.6];
  return (parent) => {
    if (logo) canvas.artifact(() => logo.draw());
    canvas.element(parent, 'P', () =>
      canvas.lines(name, left, baselines, { face: 'bold', ink: INK.text, tracking: -0.015 }),
    );
  };
}

function sizeLogo(canvas: CertificateCanvas, png: Uint8Array) {
  const image = openPng(canvas.pdf, png);
  const scale = Math.min(LOGO.width / image.width, LOGO.height / image.height);
  const [width, height] = [image.width * scale, image.height * scale];
  // The middle of the logo is the middle of the name's capitals.
  const top = BASELINE - 1.85 - height / 2;
  return { width, draw: () => canvas.pdf.image(image, LEFT, top, { width, height }) };
}

/** Who issued it and when, on the thread. Names the company only: no person or key signs a certificate yet. */
export function placeIssue(canvas: CertificateCanvas, input: CertificatePdfInput): Draw {
  const day = instantInWords(input.issuedAt, input.timeZone ?? HOUSE_ZONE, input.language);
  const sentence = CERTIFICATE_WORDS[input.language].issued(day, printable(input.companyName));
  const measure = canvas.measureFor('regular', sentence, 'companyName');
  const issue = fitLine(sentence, { width: 118, size: 3.7, smallest: 3 }, measure);
  const baselines = issue.lines.length === 1 ? [159] : [155, 159.4];
  return (parent) =>
    canvas.element(parent, 'P', () =>
      canvas.lines(issue, 112, baselines, { face: 'regular', ink: INK.quiet }),
    );
}
