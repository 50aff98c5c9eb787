import { warningTitle } from '@leidraad/policies/model';
import { wordFile } from '../readers/testing/packed-files';
import { understand } from '../understanding/understand';

const page = Buffer.from('<!doctype html><html><body><p>Deel niets over klanten.</p></body></html>');
const warned = async (bytes: Uint8Array, fileName: string) => {
  const { format, warnings } = await understand(bytes, { fileName });
  return { format, named: warnings.filter(({ code }) => code === 'file-name') };
};

describe('a file with the name of another kind', () => {
  it.each([
    ['beleid.pdf', 'html'],
    ['beleid.txt', 'html'],
    ['beleid.DOC', 'html'],
  ])('is read as what it is, and %s is told to be %s', async (fileName, format) => {
    const read = await warned(page, fileName);
    expect(read).toMatchObject({
      format,
      named: [{ clause: null, params: { words: fileName, really: '.html' } }],
    });
    const [warning] = read.named;
    expect(warning && warningTitle(warning, 'nl')).toContain(`“${fileName}” is in werkelijkheid`);
  });

  it('is told of a Word file too, in a language without labels as well', async () => {
    const german =
      'Teilen Sie keine Kundendaten in sozialen Netzwerken. Fragen Sie im Zweifel Ihre Vorgesetzten.';
    const bytes = await wordFile(`<w:p><w:r><w:t>${german}</w:t></w:r></w:p>`);
    expect(await warned(bytes, 'regeln.odt')).toMatchObject({
      format: 'docx',
      named: [{ params: { really: '.docx' } }],
    });
  });

  it.each([
    ['beleid.html', page],
    ['beleid', page],
    ['beleid.2026', page],
    ['beleid.txt', Buffer.from('# Beleid\n\nDeel niets over **klanten**.\n')],
    ['beleid.md', Buffer.from('Deel niets over klanten.')],
  ])('is not imagined: %s', async (fileName, bytes) => {
    expect((await warned(bytes, fileName)).named).toEqual([]);
  });
});
