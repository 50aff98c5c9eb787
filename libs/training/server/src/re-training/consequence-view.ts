import type { ConsequenceSum, ImpactConsequence } from '@leidraad/training/model';

/** A sum as it is shown: what people know already, which follows from their answers, is told of nobody. */
export function impactConsequence(sum: ConsequenceSum): ImpactConsequence {
  const { deltas, fulls, moves, afterAttempt, blocks, itemVersionIds, totalMinutes, dueDates } = sum;
  const minutes = sum.deltaMinutes.map((each) => each.minutes);
  return {
    people: deltas + fulls + moves,
    deltas,
    fulls,
    moves,
    afterAttempt,
    blocks,
    itemIds: itemVersionIds,
    deltaMinutes: minutes.length === 0 ? null : { least: Math.min(...minutes), most: Math.max(...minutes) },
    totalMinutes,
    savedMinutes: sum.againMinutes - totalMinutes,
    dueDates,
  };
}
