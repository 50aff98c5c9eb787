import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ComparableClause } from '@leidraad/policies/model';
import type { Language } from '@leidraad/shared/model';
import type * as Comparing from './comparing';

const root = join(import.meta.dirname, '..', '..', '..');

export interface BenchDocument {
  name: string;
  language: Language;
  clauses: ComparableClause[];
}

interface Manifest {
  id: string;
  language: Language;
  versions: { version: string; file: string }[];
}

/**
 * Policies to mutate: those of the corpus beside the project (or in LEIDRAAD_CORPUS) and the policy that ships with the
 * demo. Without a corpus only the latter, which the answer says.
 */
export function readDocuments(splitMarkdown: (typeof Comparing)['splitMarkdown']): {
  documents: BenchDocument[];
  hasCorpus: boolean;
} {
  const read = (name: string, path: string, language: Language): BenchDocument => ({
    name,
    language,
    clauses: clausesOf(splitMarkdown(readFileSync(path, 'utf8'), language)),
  });
  const folder = join(process.env['LEIDRAAD_CORPUS'] ?? join(root, '..', 'shared', 'corpus'), 'policies');
  const manifest = join(folder, 'manifest.json');
  const hasCorpus = existsSync(manifest);
  const policies = hasCorpus ? (JSON.parse(readFileSync(manifest, 'utf8')) as Manifest[]) : [];
  const demo = join(root, 'tools', 'demo', 'content');
  return {
    hasCorpus,
    documents: [
      ...(['nl', 'en'] as const).map((language) =>
        read(`demo-${language}`, join(demo, `policy.${language}.md`), language),
      ),
      ...policies.flatMap(({ id, language, versions }) =>
        versions.map(({ version, file }) => read(`${id}.${version}`, join(folder, file), language)),
      ),
    ],
  };
}

/** The clauses of a document as they are compared, ids by their place. */
export function clausesOf(document: ReturnType<(typeof Comparing)['splitMarkdown']>): ComparableClause[] {
  let ordinal = 0;
  return document.sections.flatMap(({ number, heading, clauses }) =>
    clauses.map((clause) => {
      ordinal++;
      return {
        id: `c${ordinal}`,
        sectionNumber: number,
        sectionHeading: heading,
        number: clause.number,
        ordinal,
        kind: clause.kind,
        text: clause.text,
      };
    }),
  );
}
