import { fault, type Finding, warning } from '../findings/finding';
import type { Item } from '../item';
import { type CitedPart, citedParts } from '../item-citations';
import type { LintContext } from './lint-context';
import type { Place } from './places';

/** What every part that judges somebody has to name: its clauses, each one of the policy, and no assumption of its own. */
export function citationFindings(
  item: Item,
  { clauses }: LintContext,
  placeOf: (path: string) => Place,
): Finding[] {
  return citedParts(item).flatMap((part) => {
    const where = { ...placeOf(part.path), params: { part: part.part } };
    return [
      ...(part.clauses.length === 0 ? [uncited(item, part, where)] : []),
      ...(part.clauses.some(({ support }) => support === 'A') && !part.accepted
        ? [fault('item.assumption', where)]
        : []),
      ...twice(part).map((clauseId) => warning('item.clause-twice', numbered(where, clauseId))),
      ...part.clauses
        .filter(({ clauseId }) => clauses.size > 0 && !clauses.has(clauseId))
        .map(({ clauseId }) => fault('item.clause-unknown', { ...where, clauseId })),
    ];
  });

  function numbered<Where extends { params: object }>(where: Where, clauseId: string) {
    const clause = clauses.get(clauseId)?.number ?? clauseId;
    return { ...where, clauseId, params: { ...where.params, clause } };
  }
}

/** An ending rests on the choices that lead there, which name their clauses: only its own words lack a source. */
function uncited(item: Item, { path }: CitedPart, where: Omit<Finding, 'code' | 'severity'>): Finding {
  return item.type === 'scenario' && path.startsWith('endings.')
    ? warning('item.ending-no-clause', where)
    : fault('item.no-clause', where);
}

function twice({ clauses }: CitedPart): string[] {
  const ids = clauses.map(({ clauseId }) => clauseId);
  return [...new Set(ids.filter((id, at) => ids.indexOf(id) < at))];
}
