import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readDocument } from './understand';

const root = join(__dirname, '..', '..', '..', '..', '..');
const corpus = process.env['LEIDRAAD_CORPUS'] ?? join(root, '..', 'shared', 'corpus');
const filesIn = (folder: string, ending: string) =>
  existsSync(join(corpus, folder))
    ? readdirSync(join(corpus, folder))
        .filter((file) => file.endsWith(ending))
        .map((file) => join(folder, file))
    : [];

interface Gold {
  document: string;
  sentences: { id: string; text: string }[];
}

/** Words only: the gold sets have marks, links and cut ends that clauses do not have. */
const plain = (text: string) =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/\[([^\]]*)\]\([^)]*\)/gu, '$1')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

const gold = filesIn('gold', '.json');

describe('policies that companies and governments really have', () => {
  for (const file of gold)
    it(`has every sentence of ${file}`, async () => {
      const { document: name, sentences } = JSON.parse(readFileSync(join(corpus, file), 'utf8')) as Gold;
      const { document } = await readDocument(readFileSync(join(corpus, name)), { fileName: name });
      const texts = [
        document.title ?? '',
        ...document.sections.flatMap(({ heading, clauses }) => [heading, ...clauses.map(({ text }) => text)]),
        ...document.leftOut.map(({ text }) => text),
      ].map(plain);
      const missed = sentences.filter(({ text }) => {
        const words = plain(text.replace(/…\s*$/u, '')).slice(0, 60);
        return !texts.some(
          (found) => found.startsWith(words) || (words.length > 20 && found.includes(words)),
        );
      });
      expect(missed).toEqual([]);
    });

  for (const file of filesIn('policies', '.md'))
    it(`splits ${file} into sections with clauses, each once`, async () => {
      const { document, text, language } = await readDocument(readFileSync(join(corpus, file)), {
        fileName: file,
      });
      const clauses = document.sections.flatMap((section) => section.clauses);
      expect(language).toBe(file.includes('ez-integriteit') ? 'nl' : 'en');
      expect(clauses.length).toBeGreaterThan(5);
      expect(new Set(clauses.map(({ number }) => number)).size).toBe(clauses.length);
      expect(new Set(document.sections.map(({ number }) => number)).size).toBe(document.sections.length);
      for (const { start, end } of clauses) expect(text.slice(start, end).trim()).not.toBe('');
      expect(document.leftOut.every(({ why }) => why === 'metadata')).toBe(true);
    });

  it('are all there, or none', () => {
    expect([0, 3]).toContain(gold.length);
  });
});
