import type { SplitClause } from '../text/outline';
import type { FoundAddressee } from './addressee';
import type { Candidate } from './candidate';
import type { Decision } from './label-clause';
import type { ReadClause } from './main-clause';

/** A sentence this long without a named subject is easily misread. */
const LONG_WORDS = 45;

/** How sure a label is: what its cue is worth, less for what usually misleads. */
export function confidenceOf(
  clause: SplitClause,
  read: ReadClause,
  decided: Decision,
  chosen: Candidate | null,
  candidates: readonly Candidate[],
  found: FoundAddressee,
  hedged: boolean,
): number {
  let confidence = decided.confidence;
  if (clause.kind === 'quotation') confidence -= 0.15;
  if (hedged && chosen) confidence -= 0.06;
  if (!found.sure) confidence = Math.min(confidence - 0.15, 0.55);
  if (chosen && read.plain.split(' ').length > LONG_WORDS && !chosen.actor) confidence -= 0.1;
  if (chosen && conflicts(chosen, candidates)) confidence -= 0.12;
  return Math.round(Math.min(0.99, Math.max(0.05, confidence)) * 100) / 100;
}

/** Words close together that forbid and permit, or oblige and advise. */
function conflicts(chosen: Candidate, candidates: readonly Candidate[]): boolean {
  return candidates.some(
    ({ norm, start, explicit }) =>
      explicit &&
      Math.abs(start - chosen.start) < 60 &&
      ((norm === 'permission' && chosen.norm === 'prohibition' && chosen.denial === null) ||
        (norm === 'advice' && chosen.norm === 'obligation')),
  );
}
