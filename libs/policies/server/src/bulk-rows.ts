import type { UnitOfWork } from '@leidraad/shared/server';

/** Column → PostgreSQL type. */
export type Columns = Record<string, string>;

/**
 * One statement for any number of rows: they travel as one JSON parameter, for a statement holds 65,535 parameters at
 * most and a policy of thousands of clauses needs more. Keys of the rows are the column names.
 */
export async function insertRows(
  work: UnitOfWork,
  table: string,
  columns: Columns,
  rows: readonly Record<string, unknown>[],
): Promise<void> {
  if (rows.length === 0) return;
  const names = Object.keys(columns).map(quoted).join(', ');
  await work.query(
    `insert into ${quoted(table)} (${names}) select ${names} from jsonb_to_recordset($1::jsonb) as row_(${typed(columns)})`,
    [asJson(rows)],
  );
}

/** Sets columns of rows by id, in one statement; the rows carry `id` and the columns. */
export async function updateRows(
  work: UnitOfWork,
  table: string,
  columns: Columns,
  rows: readonly Record<string, unknown>[],
): Promise<void> {
  if (rows.length === 0) return;
  const set = Object.keys(columns)
    .map((name) => `${quoted(name)} = row_.${quoted(name)}`)
    .join(', ');
  await work.query(
    `update ${quoted(table)} set ${set} from jsonb_to_recordset($1::jsonb) as row_(id uuid, ${typed(columns)})
     where ${quoted(table)}.id = row_.id`,
    [asJson(rows)],
  );
}

const quoted = (name: string) => `"${name}"`;
const typed = (columns: Columns) =>
  Object.entries(columns)
    .map(([name, type]) => `${quoted(name)} ${type}`)
    .join(', ');

/** PostgreSQL keeps neither half of a surrogate pair nor NUL; documents may hold both. */
const asJson = (rows: readonly Record<string, unknown>[]) =>
  JSON.stringify(rows, (_key, value: unknown) =>
    typeof value === 'string' ? value.toWellFormed().replaceAll('\0', '\u{fffd}') : value,
  );
