import type { Stretch } from './words';
import type { WarnedClause } from './warned-document';

/** The first place where each of the words stands, whatever clause that is in. */
export function firstUses(
  clauses: readonly WarnedClause[],
  find: (text: string) => Stretch[],
): { warned: WarnedClause; at: Stretch }[] {
  const seen = new Set<string>();
  return clauses.flatMap((warned) =>
    find(warned.clause.text).flatMap((at) => {
      if (seen.has(at.words)) return [];
      seen.add(at.words);
      return [{ warned, at }];
    }),
  );
}
