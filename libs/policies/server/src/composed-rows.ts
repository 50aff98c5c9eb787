import { sha256 } from '@leidraad/shared/server';
import type { ComposedClause, ComposedText } from './compose-clauses';

/** Rows of a composed text, by table; keys are column names. */
export interface ComposedRows {
  clauseIds: string[];
  sections: Record<string, unknown>[];
  clauses: Record<string, unknown>[];
  texts: Record<string, unknown>[];
}

/** What is stored of a composed text in a version. */
export function composedRows(
  policyVersionId: string,
  { sections }: ComposedText,
  newId: () => string,
): ComposedRows {
  const rows: ComposedRows = { clauseIds: [], sections: [], clauses: [], texts: [] };
  for (const [index, { number, heading, level, topic, clauses }] of sections.entries()) {
    const sectionId = newId();
    const section = { id: sectionId, policy_version_id: policyVersionId, ordinal: index + 1 };
    rows.sections.push({ ...section, number, heading, level, topic });
    for (const clause of clauses) {
      const place = { policy_version_id: policyVersionId, section_id: sectionId, ordinal: rows.clauses.length + 1 };
      rows.clauseIds.push(clause.clauseId);
      rows.clauses.push({ ...place, ...clauseRow(clause) });
      rows.texts.push(...textRows(clause));
    }
  }
  return rows;
}

function clauseRow({ clauseVersionId, clauseId, meaningId, split, proposal }: ComposedClause) {
  return {
    id: clauseVersionId,
    clause_id: clauseId,
    meaning_id: meaningId,
    number: split.number,
    kind: split.kind,
    leads_in: split.leadsIn,
    lead_in: split.leadIn,
    speaker: split.speaker,
    ...(proposal && { ...proposal, learner_rule: proposal.learnerRule }),
  };
}

function textRows({ clauseVersionId, texts }: ComposedClause): Record<string, unknown>[] {
  return Object.entries(texts).map(([language, { text, start, end, byHand }]) => ({
    clause_version_id: clauseVersionId,
    language,
    text,
    sha256: sha256(text),
    start,
    end,
    by_hand: byHand,
  }));
}
