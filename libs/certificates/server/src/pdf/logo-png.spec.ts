import { renderCertificate } from './render-certificate';
import { PNG } from 'pngjs';
import { flattenLogo, isReadableLogo } from './logo-png';
import { certificateInput } from './testing/certificate-input';
import { readPdf } from './testing/read-pdf';

// Two pixels, the second transparent; drawn by another program than the one that reads it.
const HALF_TRANSPARENT = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAIAAAABCAYAAAD0In+KAAAAEUlEQVR4nGPgjo37f4KLiwEADW0CogR1lVkAAAAASUVORK5CYII=',
  'base64',
);

/** The same file with other bytes in the middle of its pixels. */
function damaged(): Buffer {
  const copy = Buffer.from(HALF_TRANSPARENT);
  copy.fill(0x07, 43, 50);
  return copy;
}

describe('the logo on a certificate', () => {
  it('is put on the white of the paper', () => {
    const flat = flattenLogo(HALF_TRANSPARENT);
    const pixels = PNG.sync.read(Buffer.from(flat ?? []));
    expect([...pixels.data]).toEqual([11, 93, 94, 255, 255, 255, 255, 255]);
  });

  it('stands before the name, which moves to the right for it', async () => {
    const { drawn, source } = readPdf(
      await renderCertificate(certificateInput({ logoPng: HALF_TRANSPARENT })),
    );
    expect(source.match(/\/Subtype \/Image/g)).toHaveLength(1);
    expect(drawn[0]).toMatchObject({ text: 'Westerduin Techniek', left: 52 });
  });

  it.each([
    ['nothing', new Uint8Array()],
    ['text', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>')],
    ['half a file', HALF_TRANSPARENT.subarray(0, 40)],
    ['damaged pixels', damaged()],
    [
      'a picture of two billion pixels',
      Buffer.concat([HALF_TRANSPARENT.subarray(0, 16), Buffer.alloc(8, 0x0b)]),
    ],
  ])('is left out when it is %s', async (_, logoPng) => {
    expect(isReadableLogo(logoPng)).toBe(false);
    const { source } = readPdf(await renderCertificate(certificateInput({ logoPng })));
    expect(source).not.toContain('/Subtype /Image');
  });
});
