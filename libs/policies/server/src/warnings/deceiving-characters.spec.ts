import { warningTitle } from '@leidraad/policies/model';
import { odtFile, wordFile } from '../readers/testing/packed-files';
import { understand } from '../understanding/understand';

const warned = async (bytes: Uint8Array) => {
  const { warnings, document } = await understand(bytes, { language: 'nl' });
  return {
    texts: document.sections.flatMap(({ clauses }) => clauses.map(({ text }) => text)),
    warnings: warnings.filter(({ code }) => code === 'deceiving-characters'),
  };
};
const typed = (text: string) => warned(Buffer.from(text));
const page = (text: string) => warned(Buffer.from(`<!doctype html><html><body><p>${text}</p></body></html>`));
const word = async (text: string) => warned(await wordFile(`<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`));
const open = async (text: string) => warned(await odtFile(`<text:p>${text}</text:p>`));

describe('characters that deceive', () => {
  it.each([
    ['text', typed],
    ['a page', page],
    ['a Word file', word],
    ['an OpenDocument', open],
  ])('are told in %s, and the words stay as they are read', async (_format, read) => {
    const turned = await read('Deel \u202eneeg\u202c gegevens van klanten.');
    expect(turned).toMatchObject({
      texts: ['Deel neeg gegevens van klanten.'],
      warnings: [{ clause: '0.1', params: { why: 'direction' } }],
    });
    const parted = await read('Deel ge\u200bge\u200bvens niet.');
    expect(parted).toMatchObject({
      texts: ['Deel gegevens niet.'],
      warnings: [{ clause: '0.1', start: 5, end: 13, params: { why: 'parted', words: 'gegevens' } }],
    });
    const mixed = await read('Log in op pаypal.');
    expect(mixed).toMatchObject({
      texts: ['Log in op pаypal.'],
      warnings: [{ clause: '0.1', start: 10, end: 16, params: { words: 'pаypal', letters: 'а' } }],
    });
    const tagged = await read('Deel \u{e0041}\u{e0042}niets.');
    expect(tagged.warnings).toMatchObject([{ params: { why: 'unseen' } }]);
  });

  it('are told at the very start and end of a sentence, and in a heading', async () => {
    const { warnings } = await typed('# Bеleid\n\n\u202eDeel niets.\n\nZwijg altijd.\u202e\n');
    expect(warnings.map(({ clause, params }) => [clause, params['why']])).toEqual([
      [null, 'heading'],
      ['0.1', 'direction'],
      ['0.2', 'direction'],
    ]);
    expect(warningTitle(warnings[0] ?? { code: 'unsure', params: {} }, 'nl')).toContain('Bеleid');
  });

  it.each([
    'Meet 5 μm of 10 kΩ.',
    'De hoek α en de β-versie.',
    'Bel de 🏴\u{e0067}\u{e0062}\u{e0065}\u{e006e}\u{e0067}\u{e007f} afdeling.',
    'Het woord «привет» is Russisch.',
    'Af\u00adbreken mag, en\u200b tussen woorden ook.',
    'Ga naar http://voorbeeld.example/pad\u200b/verder.',
  ])('are not imagined: %s', async (text) => {
    expect((await typed(text)).warnings).toEqual([]);
  });
});
