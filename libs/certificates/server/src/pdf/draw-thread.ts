import { INK, type CertificateCanvas } from './certificate-canvas';

const WIDTH = 1.15;
const LINE =
  'M27.2 66V150C27.2 158.5 32.2 164 41.2 164H68C82 164 98 155.5 97.5 148.3C97.2 142.7 89.6 142.7 86.8 150' +
  'C83.5 158.6 87.5 164 96 164H230';
const RING = { x: 27.2, y: 62.3, radius: 2.6 };

/**
 * The thread: a ring at the policy's sentence, thick beside the quotation, one loop, and then the line on which the
 * certificate says who issued it. `quoteEnd` is the last baseline of the quotation, `sourceEnd` that of its source.
 */
export function drawThread(canvas: CertificateCanvas, quoteEnd: number, sourceEnd: number): void {
  canvas.artifact(() => {
    const { pdf } = canvas;
    pdf.lineWidth(WIDTH).lineCap('round').lineJoin('round').path(LINE).stroke(INK.thread);
    const thickEnd = quoteEnd - 2.4;
    const thinFrom = sourceEnd + 2.6;
    pdf.path(`M26.25 65H28.15V${thickEnd}L27.775 ${thinFrom}H26.625L26.25 ${thickEnd}Z`).fill(INK.thread);
    pdf.circle(RING.x, RING.y, RING.radius).fillAndStroke(INK.paper, INK.thread);
  });
}

const MARK = 'M0 21.5H2C14 21.5 29 13 28.5 6.5C28.2 1.5 21.5 1.5 19 8C16 16 19.5 21.5 27 21.5H38.5';
const MARK_SCALE = 0.18;

/** The product's own mark, ending at `right`: the loop and its name. No content of the certificate. */
export function drawWordmark(canvas: CertificateCanvas, right: number, baseline: number): void {
  canvas.artifact(() => {
    const style = { face: 'semibold', size: 3.7, ink: INK.text } as const;
    canvas.textEndingAt('Leidraad', right, baseline, style);
    const left = right - canvas.width('Leidraad', style) - 9.6;
    canvas.pdf
      .translate(left, baseline - 21.5 * MARK_SCALE)
      .scale(MARK_SCALE)
      .lineWidth(3)
      .lineCap('round')
      .lineJoin('round')
      .path(MARK)
      .stroke(INK.thread);
  });
}
