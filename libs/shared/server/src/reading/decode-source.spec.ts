import { DomainError } from '@leidraad/shared/model';
import { decodeSource, MOST_SOURCE_BYTES } from './decode-source';

const bytes = (text: string) => new TextEncoder().encode(text);
const refusal = (data: Uint8Array) => {
  try {
    decodeSource(data);
    return null;
  } catch (error) {
    return error instanceof DomainError ? error.code : error;
  }
};

describe('decoding a document', () => {
  it('drops the byte order mark of UTF-8', () => {
    expect(decodeSource(bytes('\ufeffPrivacy: foto’s'))).toBe('Privacy: foto’s');
  });

  it('reads the letters of an older Windows program', () => {
    expect(decodeSource(Uint8Array.from([...bytes('Priv'), 0xe9, ...bytes(' beleid'), 0x92]))).toBe(
      'Privé beleid’',
    );
  });

  it.each([
    ['little', (buffer: Buffer) => buffer],
    ['big', (buffer: Buffer) => buffer.swap16()],
  ])('reads UTF-16 with a byte order mark, %s end first', (_end, order) => {
    const data = order(Buffer.from('\ufeffPrivé: foto’s', 'utf16le'));
    expect(decodeSource(data)).toBe('Privé: foto’s');
  });

  it('names the encoding of UTF-16 without a mark', () => {
    expect(refusal(Buffer.from('Deel niets over klanten.', 'utf16le'))).toBe('source.utf16');
  });

  it.each([
    ['a NUL', bytes('abc\0def')],
    ['a control character', bytes('abc\u0007def')],
    ['a Word file', Uint8Array.from([0x50, 0x4b, 0x03, 0x04, 65, 66])],
    ['a PDF', bytes('%PDF-1.7 text')],
    ['a picture', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 65])],
    ['bytes that are no words', Uint8Array.from({ length: 500 }, (_, i) => 128 + ((i * 37) % 128))],
  ])('refuses %s', (_name, data) => expect(refusal(data)).toBe('source.binary'));

  it('refuses what is empty or only white', () => {
    expect(refusal(new Uint8Array())).toBe('source.empty');
    expect(refusal(bytes(' \r\n\t'))).toBe('source.empty');
  });

  it('refuses more than 20 MB', () => {
    expect(refusal(new Uint8Array(MOST_SOURCE_BYTES + 1))).toBe('source.too-large');
  });
});
