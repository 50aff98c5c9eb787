import { NORMS, type Norm, type Proposal, type Warning } from '@leidraad/policies/model';
import { sentencesOf } from '../text/sentences';
import { stretches, type Stretch } from './words';
import { aboutClause, type WarnedDocument } from './warned-document';

/** Norms that a hedge would soften. */
const SOFTENED: readonly Norm[] = NORMS.filter((norm) => !['fact', 'definition', 'none'].includes(norm));

/** Hedging words in a clause that asks or grants something: they are kept, and somebody should know that they stand there. */
export function hedges({ clauses, lexicon, language }: WarnedDocument): Warning[] {
  return clauses.flatMap(({ clause, proposal }) => {
    if (proposal === undefined || !SOFTENED.includes(proposal.norm)) return [];
    const found = stretches(clause.text, lexicon.hedges);
    const cued = cuesOf(proposal, 'hedge').filter((cue) => !found.some((at) => overlaps(at, cue)));
    const all = [...found, ...cued].toSorted((a, b) => a.start - b.start);
    if (all.length === 0) return [];
    const none = stretches(clause.text, lexicon.noHedge);
    return all
      .filter((at) => !none.some((other) => overlaps(at, other)))
      .filter((at) => isBesideNorm(at, clause.text, proposal, language))
      .map((at) => aboutClause('hedge', clause, at));
  });
}

/** An item of a list may hold several sentences; a hedge in a sentence that asks nothing softens nothing. */
function isBesideNorm(hedge: Stretch, text: string, proposal: Proposal, language: string): boolean {
  const norms = cuesOf(proposal, 'norm:');
  if (norms.length === 0) return true;
  const sentence = sentencesOf(text, language).find(
    ({ start, end }) => start <= hedge.start && hedge.start < end,
  );
  return sentence === undefined || norms.some((norm) => overlaps(norm, { ...sentence, words: '' }));
}

/** Where the words of a clause show something: cues of other places and empty ones are left out. */
const cuesOf = ({ cues }: Proposal, shown: string): Stretch[] =>
  cues
    .filter(({ shows, from, start, end }) => from === 'clause' && shows.startsWith(shown) && end > start)
    .map(({ start, end, text }) => ({ start, end, words: text }));

const overlaps = (a: Stretch, b: Stretch): boolean => a.start < b.end && b.start < a.end;
