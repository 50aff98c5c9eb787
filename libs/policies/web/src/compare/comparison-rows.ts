import { type ComparedClause, type ComparedRelation } from '@leidraad/policies/model';
import { isUnsure, isShown, type RowFilter } from './row-category';

/** A relation with its clauses on both sides. */
export interface ChangeRow {
  kind: 'change';
  id: string;
  relation: ComparedRelation;
  /** Its old clauses stand in rows of their own, where they stood. */
  leftElsewhere: boolean;
}

/** The place where a moved clause stood. */
export interface DepartedRow {
  kind: 'departed';
  id: string;
  relation: ComparedRelation;
  clauses: ComparedClause[];
}

/** Unchanged clauses in a row, folded into one line. */
export interface FoldRow {
  kind: 'fold';
  id: string;
  open: boolean;
  first: ComparedRelation;
  last: ComparedRelation;
  count: number;
  /** How many of them have another name in them, and nothing else. */
  renamed: number;
}

export type CompareRow = ChangeRow | DepartedRow | FoldRow;

/**
 * The lines of was–wordt: rows in reading order of the new text, the place where a moved clause stood as a line of its
 * own, and runs of clauses with nothing to see folded unless their id is in `opened`: unchanged ones, and those in
 * which only a name changed (`renamed`), which is told once above the list, unless the reader asks for these.
 */
export function compareRows(
  relations: readonly ComparedRelation[],
  filters: ReadonlySet<RowFilter>,
  opened: ReadonlySet<string>,
  renamed: ReadonlySet<string> = new Set(),
): CompareRow[] {
  const folds = filters.has('renamed') ? new Set<string>() : renamed;
  return folded(unfoldedRows(relations, filters), opened, folds);
}

/** The same with every clause as a line of its own. */
export function unfoldedRows(
  relations: readonly ComparedRelation[],
  filters: ReadonlySet<RowFilter>,
): (ChangeRow | DepartedRow)[] {
  return withDepartures(relations).filter(({ relation }) => isShown(relation, filters));
}

/** Unchanged as far as anybody has to look: these fold. */
const isQuiet = (row: ChangeRow | DepartedRow) =>
  row.kind === 'change' &&
  row.relation.kind === 'same' &&
  row.relation.change === 'none' &&
  !row.relation.needsLook &&
  !isUnsure(row.relation);

function folded(
  rows: readonly (ChangeRow | DepartedRow)[],
  opened: ReadonlySet<string>,
  renamed: ReadonlySet<string>,
): CompareRow[] {
  const result: CompareRow[] = [];
  let run: ChangeRow[] = [];
  const flush = () => {
    const [first, last] = [run[0], run.at(-1)];
    if (first && last) {
      const id = `fold-${first.id}`;
      const open = opened.has(id);
      result.push({
        kind: 'fold',
        id,
        open,
        first: first.relation,
        last: last.relation,
        count: run.length,
        renamed: run.filter((row) => renamed.has(row.id)).length,
      });
      if (open) result.push(...run);
    }
    run = [];
  };
  for (const row of rows) {
    if (row.kind === 'change' && (isQuiet(row) || renamed.has(row.id))) {
      run.push(row);
      continue;
    }
    flush();
    result.push(row);
  }
  flush();
  return result;
}

/** Adds the places that moved clauses left, each after the clauses that stood before it. */
function withDepartures(relations: readonly ComparedRelation[]): (ChangeRow | DepartedRow)[] {
  const left = (relation: ComparedRelation) =>
    relation.moved && relation.from.length > 0 && relation.to.length > 0;
  const departures = relations
    .filter(left)
    .map((relation): DepartedRow => ({
      kind: 'departed',
      id: `left-${relation.key}`,
      relation,
      clauses: relation.from,
    }))
    .sort((a, b) => inOldOrder(a.clauses[0], b.clauses[0]));
  const result: (ChangeRow | DepartedRow)[] = [];
  for (const relation of relations) {
    const [first] = relation.from;
    if (first && !left(relation)) {
      while (departures[0] && inOldOrder(departures[0].clauses[0], first) < 0)
        result.push(...departures.splice(0, 1));
    }
    result.push({
      kind: 'change',
      id: relation.key,
      relation,
      leftElsewhere: left(relation) && relation.kind === 'moved',
    });
  }
  return [...result, ...departures];
}

/** Reading order of two old clauses: by section (a section before its own subsections), then by place in it. */
export function inOldOrder(a: ComparedClause | undefined, b: ComparedClause | undefined): number {
  if (!a || !b) return 0;
  return inOrder(a.sectionNumber, b.sectionNumber) || inOrder(a.number, b.number);
}

const collator = new Intl.Collator('en', { numeric: true });

function inOrder(a: string, b: string): number {
  const [left, right] = [a.split('.'), b.split('.')];
  for (let place = 0; place < Math.min(left.length, right.length); place++) {
    const order = collator.compare(left[place] ?? '', right[place] ?? '');
    if (order !== 0) return order;
  }
  return left.length - right.length;
}
