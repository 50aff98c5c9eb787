import { create } from 'qrcode';
import { INK, type CertificateCanvas } from './certificate-canvas';

/**
 * Draws the code as one vector path, `size` wide without the quiet zone: the page around it stays empty for more than
 * four modules. One path, because separate squares would show hairlines between them.
 */
export function drawQrCode(
  canvas: CertificateCanvas,
  content: string,
  x: number,
  y: number,
  size: number,
): void {
  const { modules } = create(content, { errorCorrectionLevel: 'M' });
  const module = size / modules.size;
  canvas.pdf.save();
  for (let row = 0; row < modules.size; row += 1) {
    for (let start = 0; start < modules.size; start += 1) {
      let end = start;
      while (end < modules.size && modules.get(row, end)) end += 1;
      if (end > start) canvas.pdf.rect(x + start * module, y + row * module, (end - start) * module, module);
      start = end;
    }
  }
  canvas.pdf.fill(INK.text);
  canvas.pdf.restore();
}
