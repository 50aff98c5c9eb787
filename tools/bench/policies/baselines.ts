import type { ComparableClause, Comparison, Relation } from '@leidraad/policies/model';
import { diffArrays } from 'diff';

type Compare = (old: readonly ComparableClause[], new_: readonly ComparableClause[]) => Comparison;

/** Sentences with exactly the same words are the same, all others were removed and added. */
export const exactMatch: Compare = (old, new_) => {
  const left = new Map<string, ComparableClause[]>();
  for (const clause of old) left.set(clause.text, [...(left.get(clause.text) ?? []), clause]);
  const relations = new_.map((clause) => relation(left.get(clause.text)?.shift(), clause));
  const removed = [...left.values()].flat().map((clause) => relation(clause, undefined));
  return { relations: [...relations, ...removed], renames: [] };
};

/** What a line diff shows, one sentence to a line: changed lines are paired in order, every change counts as one of content. */
export const lineDiff: Compare = (old, new_) => {
  const relations: Relation[] = [];
  let [removed, added]: ComparableClause[][] = [[], []];
  const flush = () => {
    for (let at = 0; at < Math.max(removed?.length ?? 0, added?.length ?? 0); at++)
      relations.push(relation(removed?.[at], added?.[at]));
    [removed, added] = [[], []];
  };
  let [oldAt, newAt] = [0, 0];
  for (const change of diffArrays(
    old.map(({ text }) => text),
    new_.map(({ text }) => text),
  ))
    for (const _ of change.value) {
      const [was, becomes] = [old[oldAt], new_[newAt]];
      if (change.removed && was) removed?.push(was);
      else if (change.added && becomes) added?.push(becomes);
      else {
        flush();
        relations.push(relation(was, becomes));
      }
      if (!change.added) oldAt++;
      if (!change.removed) newAt++;
    }
  flush();
  return { relations, renames: [] };
};

function relation(was: ComparableClause | undefined, becomes: ComparableClause | undefined): Relation {
  const same = was?.text === becomes?.text;
  return {
    kind: !was ? 'added' : !becomes ? 'removed' : same ? 'same' : 'edited',
    moved: false,
    from: was ? [was.id] : [],
    to: becomes ? [becomes.id] : [],
    change: same ? 'none' : 'substantive',
    reasons: [],
    certainty: 1,
  };
}
