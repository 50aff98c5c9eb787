import { NORMS, type Norm, type Warning } from '@leidraad/policies/model';
import { stretches } from './words';
import { aboutClause, type WarnedDocument } from './warned-document';

/** Norms that a hedge would soften. */
const SOFTENED: readonly Norm[] = NORMS.filter((norm) => !['fact', 'definition', 'none'].includes(norm));

/** Hedging words in a clause that asks or grants something: they are kept, and somebody should know that they stand there. */
export function hedges({ clauses, lexicon }: WarnedDocument): Warning[] {
  return clauses.flatMap(({ clause, proposal }) => {
    if (proposal === undefined || !SOFTENED.includes(proposal.norm)) return [];
    const found = stretches(clause.text, lexicon.hedges);
    const cued = proposal.cues
      .filter(({ shows, from }) => shows === 'hedge' && from === 'clause')
      .map(({ start, end, text }) => ({ start, end, words: text }))
      .filter(({ start, end }) => end > start && !found.some((at) => at.start < end && start < at.end));
    return [...found, ...cued]
      .toSorted((a, b) => a.start - b.start)
      .map((at) => aboutClause('hedge', clause, at));
  });
}
