import type { Comparison, Relation } from '@leidraad/policies/model';
import { COSMETIC, SUBSTANTIVE, type Mutant, type Mutation } from './mutants.ts';

export interface Verdict {
  mutation: Mutation;
  /** Every clause, touched or not, stands in the relation it should; what moved is said to have moved, and nothing else. */
  aligned: boolean;
  /** Of a mutant that asks something else: seen as such. Of one that does not: not taken for one. Null for the others. */
  judged: boolean | null;
  /** What it made of the touched clauses, for reading the misses. */
  shown: string;
}

/** Whether a comparison says what is true of a mutant. */
export function judge(mutant: Mutant, { relations }: Comparison): Verdict {
  const { mutation, touched } = mutant;
  const key = ({ from, to }: Pick<Relation, 'from' | 'to'>) => `${from.join('+')}>${to.join('+')}`;
  const found = new Map(relations.map((relation) => [key(relation), relation]));
  const ids = new Set(touched.flatMap(({ from, to }) => [...from, ...to]));
  const untouched = mutant.old.filter(({ id }) => !ids.has(id));
  const mine = touched.filter(({ from }) => from.length > 0).flatMap((pair) => found.get(key(pair)) ?? []);
  const asked = touched.filter(({ from }) => from.length > 0).length;
  const moves = mutation === 'move';
  const aligned =
    touched.every((pair) => found.has(key(pair))) &&
    untouched.every(({ id }) => found.get(`${id}>${id.replace('a', 'b')}`)?.moved === false) &&
    mine.every(({ moved }) => moved === moves);
  const about = relations.filter(({ from, to }) =>
    [...from, ...to].some((id) => ids.has(id) && id !== 'put-in'),
  );
  return {
    mutation,
    aligned,
    judged: SUBSTANTIVE.includes(mutation)
      ? about.some(({ change }) => change === 'substantive')
      : COSMETIC.includes(mutation)
        ? mine.length === asked && about.every(({ change }) => change === 'none' || change === 'cosmetic')
        : null,
    shown: about.map((relation) => `${relation.kind} ${relation.change} ${key(relation)}`).join('; '),
  };
}

/** Shares (0–1) over verdicts. */
export function shares(verdicts: readonly Verdict[]): {
  recall: number;
  falseAlarms: number;
  alignment: number;
} {
  const of = (mutations: readonly Mutation[]) =>
    verdicts.filter(({ mutation }) => mutations.includes(mutation));
  const share = (some: readonly Verdict[], fits: (verdict: Verdict) => boolean) =>
    some.length === 0 ? 0 : some.filter(fits).length / some.length;
  return {
    recall: share(of(SUBSTANTIVE), ({ judged }) => judged === true),
    falseAlarms: share(of(COSMETIC), ({ judged }) => judged === false),
    alignment: share(verdicts, ({ aligned }) => aligned),
  };
}
