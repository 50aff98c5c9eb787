import { isLearnerRule, UNSURE_BELOW, type Warning } from '@leidraad/policies/model';
import { aboutClause, type WarnedDocument } from './warned-document';

/** Sentences that hold two norms, of which a reading can keep only one. */
export function mixedNorms({ clauses }: WarnedDocument): Warning[] {
  return clauses.flatMap(({ clause, proposal }) =>
    proposal === undefined || proposal.second === null
      ? []
      : [aboutClause('mixed-norms', clause, null, { first: proposal.norm, second: proposal.second.norm })],
  );
}

/** Clauses that would bind a learner if the machine were surer: a question to the trainer, never a lesson by itself. */
export function unsureNorms({ clauses }: WarnedDocument): Warning[] {
  return clauses.flatMap(({ clause, proposal }) =>
    proposal === undefined ||
    proposal.confidence >= UNSURE_BELOW ||
    !isLearnerRule({ decision: 'adopted', norm: proposal.norm, addressee: proposal.addressee })
      ? []
      : [aboutClause('unsure', clause, null, { norm: proposal.norm, addressee: proposal.addressee })],
  );
}
