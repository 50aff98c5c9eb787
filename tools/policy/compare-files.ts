import type { ComparableClause } from '@leidraad/policies/model';
import { compareClauses } from '../../libs/policies/server/src/comparison/compare-clauses';
import type { SplitDocument } from '../../libs/policies/server/src/text/outline';
import { readPolicy } from './policy-file';

export type ComparedFiles = Awaited<ReturnType<typeof compareFiles>>;

/** What changed from one file to another, as `compare --json` prints it. Ids are the numbers of the clauses ('c4.2'). */
export async function compareFiles(folder: string, oldName: string, newName: string) {
  const old = await readPolicy(folder, oldName);
  const current = await readPolicy(folder, newName);
  const olds = comparable(old.document);
  const news = comparable(current.document);
  const { relations, renames } = compareClauses(olds, news, current.language ?? old.language ?? 'en');
  const textOf = (clauses: readonly ComparableClause[]) => {
    const texts = new Map(clauses.map(({ id, text }) => [id, text]));
    return (ids: readonly string[]) => ids.map((id) => texts.get(id) ?? '').join(' ');
  };
  const [oldText, newText] = [textOf(olds), textOf(news)];
  const rows = relations.map((relation) => ({
    ...relation,
    fromText: oldText(relation.from),
    toText: newText(relation.to),
  }));
  return { relations: rows, renames, summary: summaryOf(rows, olds.length, news.length) };
}

function summaryOf(
  relations: readonly { kind: string; change: string; moved: boolean }[],
  oldClauses: number,
  newClauses: number,
) {
  const count = (test: (relation: (typeof relations)[number]) => boolean) => relations.filter(test).length;
  const kinds = ['same', 'moved', 'edited', 'split', 'merged', 'added', 'removed'];
  const changes = ['none', 'cosmetic', 'clarifying', 'substantive'];
  return {
    oldClauses,
    newClauses,
    ...Object.fromEntries(kinds.map((kind) => [kind, count((relation) => relation.kind === kind)])),
    changes: Object.fromEntries(changes.map((change) => [change, count((row) => row.change === change)])),
  };
}

/** The clauses of a file as comparing takes them, in reading order. */
export function comparable({ sections }: SplitDocument): ComparableClause[] {
  return sections
    .flatMap((section) => section.clauses.map((clause) => ({ section, clause })))
    .map(({ section, clause }, index) => ({
      id: `c${clause.number}`,
      sectionNumber: section.number,
      sectionHeading: section.heading,
      number: clause.number,
      ordinal: index + 1,
      kind: clause.kind,
      text: clause.text,
    }));
}
