import { type CompareRow } from './comparison-rows';
import { type Thread } from './thread-lines';

/** The threads of the rows that are listed; a moved clause whose other place is filtered away has none to follow. */
export function threadsOf(rows: readonly CompareRow[]): Thread[] {
  const placeOf = new Map(rows.map((row, index) => [row.id, index]));
  return rows.flatMap((row, index): Thread[] => {
    if (row.kind !== 'change') return [];
    const { key, from, to } = row.relation;
    const thread: Thread = { relation: key, from: from.length, to: to.length };
    const left = placeOf.get(`left-${key}`);
    if (!row.leftElsewhere || left === undefined) return [thread];
    const elsewhere = { from: from[0]?.number ?? '', to: to[0]?.number ?? '', down: index > left };
    return [{ ...thread, elsewhere }];
  });
}
