import fc from 'fast-check';
import { DomainError } from '@leidraad/shared/model';
import {
  exif,
  JFIF,
  jpeg,
  jpegExif,
  jpegSegment,
  png,
  PNG_SIGNATURE,
  pngChunk,
  pngHead,
  pngPixels,
  SECRET,
  webp,
  webpChunk,
  webpExtended,
  webpLossless,
  webpLossy,
} from '../../../../../../tools/testing/pictures';
import { cleanPicture } from './clean-picture';

const secret = Buffer.from(SECRET);
const latin1 = (words: string) => Buffer.from(words, 'latin1');
const XMP = jpegSegment(0xe1, latin1(`http://ns.adobe.com/xap/1.0/\0<x>${SECRET}</x>`));
const ICC = Buffer.concat([latin1('ICC_PROFILE\0'), Buffer.from([1, 1]), Buffer.alloc(30, 5)]);

const refusal = (bytes: Uint8Array): string => {
  try {
    cleanPicture(bytes);
    return 'taken';
  } catch (fault) {
    return fault instanceof DomainError ? fault.code : String(fault);
  }
};
const cleaned = (bytes: Uint8Array) => Buffer.from(cleanPicture(bytes).bytes);

describe('a picture that is taken', () => {
  it.each<[string, Buffer, string, [number, number]]>([
    ['png', png({ width: 3, height: 2 }), 'image/png', [3, 2]],
    ['jpeg', jpeg({ width: 300, height: 20 }), 'image/jpeg', [300, 20]],
    ['progressive jpeg', jpeg({ frame: 0xc2 }), 'image/jpeg', [30, 20]],
    ['lossy webp', webp(webpLossy(400, 30)), 'image/webp', [400, 30]],
    ['lossless webp', webp(webpLossless(16383, 2)), 'image/webp', [16383, 2]],
    ['extended webp', webp(webpExtended(40, 30, 0), webpLossy(40, 30)), 'image/webp', [40, 30]],
  ])('%s: is known by its bytes, with its size', (_name, bytes, mediaType, [width, height]) => {
    expect(cleanPicture(bytes)).toMatchObject({ mediaType, width, height });
  });

  it.each([
    ['png', png()],
    ['jpeg', jpeg()],
    ['jpeg with its density', jpeg({ before: [jpegSegment(0xe0, JFIF)] })],
    ['jpeg with its colours', jpeg({ before: [jpegSegment(0xe2, ICC)] })],
    ['png with its colours', png({ before: [pngChunk('gAMA', Buffer.alloc(4, 1))] })],
    ['webp', webp(webpLossless(20, 10))],
    ['extended webp', webp(webpExtended(40, 30, 0x20), webpChunk('ICCP', ICC), webpLossy(40, 30))],
  ])('%s: has nothing to lose, and stays byte for byte what it was', (_name, bytes) => {
    expect(cleaned(bytes)).toEqual(bytes);
  });

  it.each<[string, Buffer, Buffer]>([
    ['png', png({ before: [pngChunk('tEXt', secret), pngChunk('eXIf', exif(1))] }), png()],
    ['png, behind its pixels', png({ after: [pngChunk('iTXt', secret), pngChunk('tIME', secret)] }), png()],
    ['png, in a chunk of its own', png({ before: [pngChunk('miLa', secret)] }), png()],
    ['jpeg', jpeg({ before: [jpegExif(1), XMP, jpegSegment(0xed, secret)] }), jpeg()],
    ['jpeg, as a comment', jpeg({ before: [jpegSegment(0xfe, secret)] }), jpeg()],
    [
      'jpeg, as a thumbnail',
      jpeg({ before: [jpegSegment(0xe0, Buffer.concat([latin1('JFXX\0'), secret]))] }),
      jpeg(),
    ],
    [
      'jpeg, behind its density',
      jpeg({
        before: [jpegSegment(0xe0, Buffer.concat([JFIF.subarray(0, 12), Buffer.from([2, 4]), secret]))],
      }),
      jpeg({ before: [jpegSegment(0xe0, JFIF)] }),
    ],
    [
      'jpeg, as another picture',
      jpeg({ after: Buffer.concat([jpeg({ before: [jpegExif(1)] }), secret]) }),
      jpeg(),
    ],
    ['jpeg, as a note of its phone', jpeg({ after: Buffer.concat([secret, latin1('SEFT')]) }), jpeg()],
    [
      'webp',
      webp(
        webpExtended(40, 30, 0x0c),
        webpLossy(40, 30),
        webpChunk('EXIF', exif(1)),
        webpChunk('XMP ', secret),
      ),
      webp(webpExtended(40, 30, 0), webpLossy(40, 30)),
    ],
    [
      'webp, in a chunk of its own',
      webp(webpLossless(20, 10), webpChunk('MILA', secret)),
      webp(webpLossless(20, 10)),
    ],
  ])('%s: loses where and by whom it was made, and nothing else', (_name, bytes, expected) => {
    expect(bytes.includes(SECRET)).toBe(true);
    expect(cleaned(bytes)).toEqual(expected);
  });

  it.each([1, 2, 3, 4, 5, 6, 7, 8])('turned as %i: stays turned, and is as large as people see it', (way) => {
    const [width, height] = way < 5 ? [30, 20] : [20, 30];
    const sources = [
      jpeg({ before: [jpegExif(way, 'II')] }),
      jpeg({ before: [jpegSegment(0xe0, JFIF), jpegExif(way), XMP] }),
      png({ width: 30, height: 20, before: [pngChunk('eXIf', exif(way, 'MM'))] }),
    ];
    for (const source of sources) {
      const once = cleanPicture(source);
      expect(once).toMatchObject({ width, height });
      expect(Buffer.from(once.bytes).includes(SECRET)).toBe(false);
      // What is left tells the same again, and there is nothing more to take away.
      expect(cleanPicture(once.bytes)).toEqual(once);
    }
  });

  it('webp: stands as its pixels do, since browsers do not agree about turning one', () => {
    const source = webp(webpExtended(30, 20, 0x08), webpLossy(30, 20), webpChunk('EXIF', exif(6)));
    expect(cleanPicture(source)).toMatchObject({ width: 30, height: 20 });
    expect(cleaned(source)).toEqual(webp(webpExtended(30, 20, 0), webpLossy(30, 20)));
  });

  it('turned by nonsense: stands as it is', () => {
    for (const way of [0, 9, 65535]) {
      expect(cleaned(jpeg({ before: [jpegExif(way)] }))).toEqual(jpeg());
      expect(cleaned(jpeg({ before: [jpegSegment(0xe1, latin1('Exif\0\0MM'))] }))).toEqual(jpeg());
    }
  });
});

describe('a picture that is refused', () => {
  it.each<[string, string, Uint8Array]>([
    ['nothing', 'picture.format', Buffer.alloc(0)],
    ['text', 'picture.format', latin1('Dit is een foto.')],
    [
      'SVG',
      'picture.format',
      latin1('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'),
    ],
    ['GIF', 'picture.format', latin1('GIF89a')],
    ['HTML that a browser might guess', 'picture.format', latin1('<!doctype html><script>alert(1)</script>')],
    ['another RIFF', 'picture.format', latin1('RIFF\0\0\0\0WAVE')],
    ['5 MB and a byte', 'picture.too-large', Buffer.concat([png(), Buffer.alloc(5 * 1024 * 1024)])],
    ['more than 40 million pixels', 'picture.too-many-pixels', png({ width: 8000, height: 5001 })],
    ['the same in one row', 'picture.too-many-pixels', png({ width: 2 ** 31 - 1, height: 1 })],
    ['moving PNG', 'picture.animated', png({ before: [pngChunk('acTL', Buffer.alloc(8))] })],
    ['moving WebP', 'picture.animated', webp(webpExtended(40, 30, 0x02), webpLossy(40, 30))],
    [
      'moving WebP that hides it',
      'picture.animated',
      webp(webpExtended(40, 30, 0), webpChunk('ANMF', secret)),
    ],
    ['PNG and ZIP', 'picture.more-inside', Buffer.concat([png(), latin1('PK\x03\x04')])],
    ['JPEG and ZIP', 'picture.more-inside', jpeg({ after: latin1('PK\x03\x04') })],
    ['JPEG and HTML', 'picture.more-inside', jpeg({ after: latin1('<script>alert(1)</script>') })],
    ['WebP and PDF', 'picture.more-inside', Buffer.concat([webp(webpLossless(9, 9)), latin1('%PDF-1.7')])],
    ['PNG without end', 'picture.damaged', png().subarray(0, -12)],
    [
      'PNG without pixels',
      'picture.damaged',
      Buffer.concat([PNG_SIGNATURE, pngHead(2, 2), pngChunk('IEND')]),
    ],
    [
      'PNG of no size',
      'picture.damaged',
      Buffer.concat([PNG_SIGNATURE, pngHead(0, 2), pngPixels(1, 1), pngChunk('IEND')]),
    ],
    [
      'PNG without its palette',
      'picture.damaged',
      Buffer.concat([PNG_SIGNATURE, pngHead(2, 2, 3), pngPixels(1, 1), pngChunk('IEND')]),
    ],
    ['PNG with two heads', 'picture.damaged', png({ before: [pngHead(9, 9)] })],
    ['PNG with a critical chunk nobody knows', 'picture.damaged', png({ before: [pngChunk('MILA')] })],
    ['PNG whose pixels were changed', 'picture.damaged', flipped(png(), 45)],
    ['JPEG without end', 'picture.damaged', jpeg().subarray(0, -2)],
    ['JPEG without pixels', 'picture.damaged', Buffer.from([0xff, 0xd8, 0xff, 0xd9])],
    ['JPEG with arithmetic coding', 'picture.damaged', jpeg({ frame: 0xc9 })],
    ['JPEG of no size', 'picture.damaged', jpeg({ width: 0 })],
    ['JPEG in which a JPEG begins', 'picture.damaged', jpeg({ before: [Buffer.from([0xff, 0xd8])] })],
    [
      'JPEG whose segment has no length',
      'picture.damaged',
      jpeg({ before: [Buffer.from([0xff, 0xe5, 0, 1])] }),
    ],
    ['WebP that is cut off', 'picture.damaged', webp(webpLossless(9, 9)).subarray(0, -4)],
    ['WebP without pixels', 'picture.damaged', webp(webpExtended(40, 30, 0))],
    ['WebP with two pictures', 'picture.damaged', webp(webpLossless(9, 9), webpLossy(9, 9))],
    ['WebP that claims another size', 'picture.damaged', webp(webpExtended(41, 30, 0), webpLossy(40, 30))],
  ])('%s: %s', (_name, code, bytes) => expect(refusal(bytes)).toBe(code));

  function flipped(bytes: Buffer, at: number): Buffer {
    const changed = Buffer.from(bytes);
    changed[at] = (changed[at] ?? 0) ^ 0xff;
    return changed;
  }
});

describe('any picture', () => {
  const anyBytes = fc.uint8Array({ maxLength: 60 }).map((bytes) => Buffer.from(bytes));
  const told = anyBytes.map((bytes) => Buffer.concat([secret, bytes]));
  /** Ancillary, and none that makes pixels or colours. */
  const anyChunk = fc
    .tuple(fc.constantFrom('tEXt', 'zTXt', 'iTXt', 'tIME', 'eXIf', 'pHYs', 'prVt'), told)
    .map(([type, data]) => pngChunk(type, data));
  const anySegment = fc
    .tuple(fc.constantFrom(0xe1, 0xe3, 0xe5, 0xeb, 0xed, 0xef, 0xfe), told)
    .map(([marker, data]) => jpegSegment(marker, data));
  const anyWebpChunk = fc
    .tuple(fc.constantFrom('EXIF', 'XMP ', 'MILA'), told)
    .map(([type, data]) => webpChunk(type, data));
  /** Coded pixels: any bytes, each 0xff stuffed as encoders do. */
  const anyScan = anyBytes.map((bytes) =>
    Buffer.from([...bytes].flatMap((byte) => (byte === 0xff ? [0xff, 0] : [byte]))),
  );

  it('keeps its pixels and tells nothing, whatever was told and wherever', () => {
    fc.assert(
      fc.property(fc.array(anyChunk), fc.array(anyChunk), (before, after) => {
        expect(cleaned(png({ before, after }))).toEqual(png());
      }),
    );
    fc.assert(
      fc.property(fc.array(anySegment), anyScan, (before, scan) => {
        expect(cleaned(jpeg({ before, scan }))).toEqual(jpeg({ scan }));
      }),
    );
    fc.assert(
      fc.property(fc.array(anyWebpChunk), (after) => {
        expect(cleaned(webp(webpExtended(40, 30, 0x0c), webpLossy(40, 30), ...after))).toEqual(
          webp(webpExtended(40, 30, 0), webpLossy(40, 30)),
        );
      }),
    );
  });

  it('that was cut off or changed anywhere is taken or refused, and what is taken stays as it is', () => {
    const sources = fc.constantFrom(
      png({ before: [pngChunk('eXIf', exif(6))] }),
      jpeg({ before: [jpegSegment(0xe0, JFIF), jpegExif(6), XMP, jpegSegment(0xe2, ICC)] }),
      webp(webpExtended(40, 30, 0x08), webpLossy(40, 30), webpChunk('EXIF', exif(6))),
    );
    const change = fc.record({ at: fc.nat(), byte: fc.nat(255) });
    fc.assert(
      fc.property(sources, fc.array(change, { maxLength: 4 }), fc.nat(), (source, changes, end) => {
        const bytes = Buffer.from(source);
        for (const { at, byte } of changes) bytes[at % bytes.length] = byte;
        const cut = end % 3 === 0 ? bytes.subarray(0, end % bytes.length) : bytes;
        const code = refusal(cut);
        expect(code).toMatch(/^(taken|picture\.[a-z-]+)$/u);
        if (code === 'taken') expect(cleanPicture(cleaned(cut)).bytes).toEqual(cleanPicture(cut).bytes);
      }),
    );
  });

  it('cut off at any place before its end is refused', () => {
    for (const whole of [png(), jpeg(), webp(webpLossy(9, 9))])
      for (let end = 0; end < whole.length; end += 1)
        expect(refusal(whole.subarray(0, end))).toMatch(/^picture\.(damaged|format)$/u);
  });

  it('takes no longer than its bytes, also when made to', () => {
    const most = 5 * 1024 * 1024 - 1000;
    const hostile = [
      // Nothing but stuffed 0xff, restarts, fill bytes, empty segments or chunks, or an Exif block that never ends.
      jpeg({ scan: Buffer.alloc(most - (most % 2), Buffer.from([0xff, 0])) }),
      jpeg({ scan: Buffer.alloc(most - (most % 2), Buffer.from([0xff, 0xd0])) }),
      jpeg({ before: [Buffer.alloc(most, 0xff)] }),
      jpeg({ before: [Buffer.alloc(most - (most % 4), Buffer.from([0xff, 0xe5, 0, 2]))] }),
      jpeg({
        before: [
          jpegSegment(0xe1, Buffer.concat([latin1('Exif\0\0MM\0*\0\0\0\x08'), Buffer.alloc(60_000, 0xff)])),
        ],
      }),
      png({ before: [Buffer.alloc(most - (most % 12), pngChunk('tEXt'))] }),
      webp(webpLossless(9, 9), Buffer.alloc(most - (most % 8), webpChunk('MILA', Buffer.alloc(0)))),
    ];
    const started = performance.now();
    for (const bytes of hostile) expect(refusal(bytes)).toMatch(/^(taken|picture\.damaged)$/u);
    expect(performance.now() - started).toBeLessThan(10_000);
  });

  it('is read where it stands in other bytes', () => {
    const around = Buffer.concat([Buffer.alloc(7), jpeg({ before: [jpegExif(6)] }), Buffer.alloc(5)]);
    const inside = around.subarray(7, -5);
    expect(cleanPicture(inside)).toMatchObject({ width: 20, height: 30 });
  });
});
