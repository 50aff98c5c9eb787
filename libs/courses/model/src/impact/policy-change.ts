import { asksSomethingNew, type ChangeClass, type RelationKind } from '@leidraad/policies/model';
import type { LocalizedText } from '@leidraad/shared/model';

/** A clause on one side of a change, as far as courses need it. */
export interface ChangedClause {
  clauseId: string;
  meaningId: string;
  sectionNumber: string;
  number: string;
  text: LocalizedText;
  /** Where it stands in its source, in characters; a carried citation gets the new place. */
  start: number;
  end: number;
  /** Whether its reading is adopted: a statement covers only what is. */
  adopted: boolean;
}

/** The owner's one decision about a clarified clause: it means the same, or it counts as substantive. */
export type ClarifiedAs = 'keep' | 'substantive';

/** A row of was–wordt. */
export interface ChangedRow {
  kind: RelationKind;
  change: ChangeClass;
  from: readonly ChangedClause[];
  to: readonly ChangedClause[];
  /** Only of a clarifying row; null while nobody decided. In an approved version every row is decided. */
  clarifiedAs: ClarifiedAs | null;
}

/** From one version of a policy to a later one; each clause of either side stands in exactly one row. */
export interface PolicyChange {
  rows: readonly ChangedRow[];
}

/** Why what cites a clause is stale. */
export type StaleWhy = 'substantive' | 'split' | 'merged' | 'removed';

/** What becomes of an old clause for whatever cites it. */
export type Fate =
  | { kind: 'kept'; was: ChangedClause; becomes: ChangedClause; textual: boolean; row: ChangedRow }
  | { kind: 'asks'; was: ChangedClause; becomes: ChangedClause; row: ChangedRow }
  | { kind: 'stale'; why: StaleWhy; was: ChangedClause; becomes: readonly ChangedClause[]; row: ChangedRow };

/** What becomes of every old clause, by clause id (domain: "clause change", "meaning"). */
export function fatesOf({ rows }: PolicyChange): Map<string, Fate> {
  const byMeaning = new Map(rows.flatMap(({ to }) => to.map((clause) => [clause.meaningId, clause])));
  return new Map(
    rows.flatMap((row) =>
      row.from.map((was) => [was.clauseId, fateOf(was, row, byMeaning.get(was.meaningId))]),
    ),
  );
}

function fateOf(was: ChangedClause, row: ChangedRow, becomes: ChangedClause | undefined): Fate {
  // Over several versions a text may come back while its meaning did not: the meaning decides.
  if (becomes === undefined || isStale(row))
    return { kind: 'stale', why: whyStale(row), was, becomes: row.to, row };
  if (asksOnce(row)) return { kind: 'asks', was, becomes, row };
  return { kind: 'kept', was, becomes, textual: row.change !== 'none', row };
}

/** Whether a row takes the meaning away from its old clauses. */
function isStale(row: ChangedRow): boolean {
  if (row.kind === 'removed' || asksSomethingNew(row)) return true;
  return row.change === 'clarifying' && row.clarifiedAs === 'substantive';
}

/** Whether the owner still has to say what a clarified row means for courses. */
export const asksOnce = (row: ChangedRow): boolean =>
  row.change === 'clarifying' && !isStale(row) && row.clarifiedAs === null;

const whyStale = ({ kind }: ChangedRow): StaleWhy =>
  kind === 'split' || kind === 'merged' || kind === 'removed' ? kind : 'substantive';

/** New clauses that ask something nobody was taught before: added, or with a new meaning. */
export function newMeanings(change: PolicyChange): ChangedClause[] {
  const before = new Set(change.rows.flatMap(({ from }) => from.map(({ meaningId }) => meaningId)));
  return change.rows.flatMap((row) =>
    row.to.filter(({ meaningId }) => isStale(row) || !before.has(meaningId)),
  );
}
