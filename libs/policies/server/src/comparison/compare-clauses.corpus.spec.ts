import type { ComparableClause } from '@leidraad/policies/model';
import type { Language } from '@leidraad/shared/model';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readMarkdown } from '../readers/markdown';
import { splitDocument } from '../structure/split-document';
import { compareClauses } from './compare-clauses';

interface Manifest {
  id: string;
  language: Language;
  versions: { version: string; file: string }[];
}

const root = join(__dirname, '..', '..', '..', '..', '..');
const folder = join(process.env['LEIDRAAD_CORPUS'] ?? join(root, '..', 'shared', 'corpus'), 'policies');
const manifest = join(folder, 'manifest.json');
const policies = existsSync(manifest) ? (JSON.parse(readFileSync(manifest, 'utf8')) as Manifest[]) : [];
const pairs = policies.flatMap(({ id, language, versions }) =>
  versions.slice(1).map((version, at) => ({
    title: `${id} ${versions[at]?.version ?? ''} to ${version.version}`,
    language,
    files: [versions[at]?.file ?? '', version.file] as const,
  })),
);

function clausesOf(file: string, language: Language, prefix: string): ComparableClause[] {
  let ordinal = 0;
  return splitDocument(readMarkdown(readFileSync(join(folder, file), 'utf8')), language).sections.flatMap(
    (section) =>
      section.clauses.map(({ number, kind, text }) => {
        ordinal++;
        const [sectionNumber, sectionHeading] = [section.number, section.heading];
        return { id: `${prefix}${ordinal}`, sectionNumber, sectionHeading, number, ordinal, kind, text };
      }),
  );
}

describe('versions of real policies', () => {
  it('are compared when they are there', () => {
    expect(pairs.length === 0 || pairs.length > 10).toBe(true);
  });

  for (const { title, language, files } of pairs)
    it(`${title}: every clause once, most of an edited text recognised, the same again`, () => {
      const [old, new_] = [clausesOf(files[0], language, 'a'), clausesOf(files[1], language, 'b')];
      const comparison = compareClauses(old, new_, language);
      const { relations } = comparison;
      expect(relations.flatMap(({ from }) => from).sort()).toEqual(old.map(({ id }) => id).sort());
      expect(relations.flatMap(({ to }) => to).sort()).toEqual(new_.map(({ id }) => id).sort());
      // Sentences with the same words in both texts, each once: none of them may be lost.
      const words = ({ text }: ComparableClause) => text.replace(/\s+/gu, ' ').trim();
      const times = (clauses: readonly ComparableClause[]) => {
        const counts = new Map<string, number>();
        for (const clause of clauses) counts.set(words(clause), (counts.get(words(clause)) ?? 0) + 1);
        return counts;
      };
      const [before, after] = [times(old), times(new_)];
      const unchanged = old.filter(
        (clause) => before.get(words(clause)) === 1 && after.get(words(clause)) === 1,
      );
      const found = new Set(relations.filter(({ change }) => change === 'none').flatMap(({ from }) => from));
      expect(unchanged.filter(({ id }) => !found.has(id))).toEqual([]);
      expect(JSON.stringify(compareClauses(old, new_, language))).toBe(JSON.stringify(comparison));
    });
});
