import type { ClauseView, Proposal, ReadingView } from '@leidraad/policies/model';
import type { ReadingColumns, VersionClauseRow } from './policies.queries';

/** The reading in these columns; null when nothing was decided, or the decision was taken back. */
export function readingView(row: ReadingColumns): ReadingView | null {
  if (row.readingId === null || row.decision === null || row.decision === 'withdrawn') return null;
  return {
    id: row.readingId,
    decision: row.decision,
    norm: row.decidedNorm,
    addressee: row.decidedAddressee,
    topic: row.decidedTopic,
    plainText: row.plainText,
    why: row.why,
    byName: row.byName,
    at: row.at.toISOString(),
  };
}

/** A clause with its proposal and readings. */
export function clauseView(row: VersionClauseRow, earlierReading: ReadingView | null): ClauseView {
  const { clauseId, clauseVersionId, meaningId, number, kind, text, leadsIn, leadIn, speaker, byHand } = row;
  const identity = {
    clauseId,
    clauseVersionId,
    meaningId,
    number,
    kind,
    text,
    leadsIn,
    leadIn,
    speaker,
    byHand,
  };
  return { ...identity, proposal: proposalOf(row), reading: readingView(row), earlierReading };
}

function proposalOf(row: VersionClauseRow): Proposal | null {
  if (row.norm === null) return null;
  const { norm, addressee, polarity, hedge, exception, condition, topic, confidence } = row;
  const { learnerRule, second, cues } = row;
  return {
    norm,
    addressee,
    polarity,
    hedge,
    exception,
    condition,
    topic,
    confidence,
    learnerRule,
    second,
    cues,
  };
}
