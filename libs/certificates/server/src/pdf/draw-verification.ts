import { INK, type CertificateCanvas } from './certificate-canvas';
import type { CertificatePdfInput } from './certificate-pdf-input';
import { CERTIFICATE_WORDS } from './certificate-words';
import { drawQrCode } from './draw-qr-code';

const LEFT = 24;
const BASELINE = 192;
const SIZE = 3.7;
const WIDTH = 218;
const CODE = { x: 245, y: 149, size: 28 };

/** The way to the verification page: a sentence with a link that works, and a QR code with the same address. */
export function drawVerification(
  canvas: CertificateCanvas,
  parent: PDFKit.PDFStructureElement,
  input: CertificatePdfInput,
): void {
  const words = CERTIFICATE_WORDS[input.language];
  const shown = input.verifyUrl.replace(/^https?:\/\//, '');
  const [before, address] = [
    canvas.measureFor('regular', words.check, 'language'),
    canvas.measureFor('semibold', shown, 'verifyUrl'),
  ];
  const size = Math.min(SIZE, (SIZE * WIDTH) / (before(words.check, SIZE) + address(shown, SIZE)));
  const start = LEFT + before(words.check, size);

  const sentence = canvas.element(parent, 'P', () =>
    canvas.text(words.check, LEFT, BASELINE, { face: 'regular', size, ink: INK.quiet }),
  );
  canvas.element(sentence, 'Link', (link) => {
    canvas.text(shown, start, BASELINE, { face: 'semibold', size, ink: INK.link });
    // pdfkit writes a plain string as a name; only a String object becomes text.
    const description = new String(words.checkLink(shown)) as string;
    const clickable = { structParent: link, Contents: description };
    canvas.pdf.link(start, BASELINE - size, address(shown, size), size * 1.3, input.verifyUrl, clickable);
  });

  const { x, y, size: code } = CODE;
  canvas.element(parent, 'Figure', () => drawQrCode(canvas, input.verifyUrl, x, y, code), {
    alt: words.qrCode(input.verifyUrl),
    box: [x, y, x + code, y + code],
  });
}
