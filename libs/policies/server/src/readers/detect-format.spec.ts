import { detectFormat } from './detect-format';
import { refusalOf } from './testing/outlines';
import { odtFile, packed, wordFile } from './testing/packed-files';

const bytes = (text: string) => new TextEncoder().encode(text);
const type = (part: string) =>
  `<Types><Override ContentType="application/vnd.openxmlformats-officedocument.${part}.main+xml"/></Types>`;
const ole = (stream: string) =>
  Buffer.concat([
    Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1]),
    Buffer.alloc(600),
    Buffer.from(stream, 'utf16le'),
  ]);

describe('telling the format of a document', () => {
  it('tells packed documents apart, whatever they are named', async () => {
    expect(await detectFormat(await wordFile('<w:p/>'), 'beleid.odt')).toBe('docx');
    expect(await detectFormat(await odtFile('<text:p/>'), 'beleid.txt')).toBe('odt');
    expect(await detectFormat(await packed({ 'word/document.xml': '<a/>' }))).toBe('docx');
  });

  it.each([
    ['pdf', '%PDF-1.7\n…', 'beleid.docx'],
    ['pdf', 'rommel\n%PDF-1.4\n1 0 obj\n%%EOF\n', ''],
    ['html', '\ufeff<!-- a -->\n<!DOCTYPE html><p>Beleid', 'beleid.docx'],
    ['html', '<?xml version="1.0"?><!DOCTYPE html PUBLIC "x" "y"><html/>', 'beleid.txt'],
    ['html', '<div><h1>Beleid</h1></div>', ''],
    ['html', 'Beleid<p>Deel niets', 'beleid.htm'],
    ['text', 'Beleid\n\nDeel niets.', 'beleid.html'],
    ['markdown', '<div align="center">\n\n# Beleid\n\n</div>\n\nDeel **niets**.', 'README.md'],
    ['markdown', '# Beleid\n\nDeel niets.', ''],
    ['markdown', '- Deel niets.\n- Bel eerst.', 'beleid.md'],
    ['text', 'Beleid\nDeel niets.\nBel eerst.', 'beleid.md'],
    ['text', 'Deel niets #bedrijf.', 'beleid.txt'],
    ['markdown', '# Beleid\n\n**Deel** niets.\n\n## Foto’s', 'beleid.txt'],
    ['text', 'Speak of %PDF- files only.', ''],
  ])('takes for %s: %j (%s)', async (format, text, name) => {
    expect(await detectFormat(bytes(text), name)).toBe(format);
  });

  it('reads a page in UTF-16 as a page', async () => {
    expect(await detectFormat(Buffer.from('\ufeff<html><p>Beleid', 'utf16le'))).toBe('html');
  });

  it.each([
    ['source.old-word', ole('WordDocument')],
    ['source.encrypted', ole('EncryptedPackage')],
    ['source.spreadsheet', ole('Workbook')],
    ['source.slides', ole('PowerPoint Document')],
    ['source.rich-text', bytes('{\\rtf1 Beleid}')],
    ['source.picture', Uint8Array.from([0x89, 0x50, 0x4e, 0x47])],
    ['source.picture', Uint8Array.from([0x49, 0x49, 0x2a, 0x00])],
    ['source.program', bytes('\u007fELF')],
    ['source.archive', Uint8Array.from([0x1f, 0x8b, 0x08])],
    ['source.unknown-format', bytes('<?xml version="1.0"?><office:document/>')],
    ['source.unknown-format', bytes('<w:wordDocument xmlns:w="x"></w:wordDocument>')],
    [
      'source.unknown-format',
      bytes('MIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n\tboundary=x\r\n\r\n=20'),
    ],
    ['source.binary', bytes('a\0b')],
    ['source.empty', bytes('')],
    ['source.too-large', new Uint8Array(20 * 1024 * 1024 + 1)],
  ])('refuses with %s', async (code, data) => {
    expect(await refusalOf(detectFormat(data, 'beleid.docx'))).toBe(code);
  });

  it.each([
    ['source.spreadsheet', { '[Content_Types].xml': type('spreadsheetml.sheet') }],
    ['source.slides', { '[Content_Types].xml': type('presentationml.presentation') }],
    ['source.spreadsheet', { mimetype: 'application/vnd.oasis.opendocument.spreadsheet' }],
    ['source.slides', { mimetype: 'application/vnd.oasis.opendocument.presentation' }],
    ['source.unknown-format', { mimetype: 'application/epub+zip' }],
    ['source.unknown-format', { 'Index/Document.iwa': 'x' }],
    ['source.archive', { 'beleid.docx': 'x' }],
  ])('refuses an archive with %s', async (code, parts: Record<string, string>) => {
    expect(await refusalOf(detectFormat(await packed(parts), 'beleid.docx'))).toBe(code);
  });
});
