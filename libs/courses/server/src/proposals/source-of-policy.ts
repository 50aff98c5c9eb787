import type {
  DerivableClause,
  DerivableReading,
  DerivableSource,
  ProposeCourse,
} from '@leidraad/courses/model';
import type { ClauseView, PolicyVersionView } from '@leidraad/policies/model';

/** A version of a policy with its readings as what drafts are made from. */
export function sourceOfPolicy(
  { masterLanguage, sections }: Pick<PolicyVersionView, 'masterLanguage' | 'sections'>,
  { slots }: ProposeCourse,
): DerivableSource {
  const byNumber = new Map(
    sections.flatMap(({ clauses }) => clauses.map(({ number, clauseId }) => [number, clauseId] as const)),
  );
  return {
    master: masterLanguage,
    sections: sections.map(({ number, heading }) => ({ number, heading })),
    clauses: sections.flatMap((section) =>
      section.clauses.map((clause): DerivableClause => ({
        id: clause.clauseId,
        number: clause.number,
        section: section.number,
        kind: clause.kind,
        text: clause.text,
        leadIn: clause.leadIn === null ? null : (byNumber.get(clause.leadIn) ?? null),
        reading: readingOf(clause),
      })),
    ),
    slots,
  };
}

/** What somebody decided; hedge and exception are the words of the clause itself, which nobody decides about. */
function readingOf({ reading, proposal }: ClauseView): DerivableReading | null {
  if (!reading) return null;
  const { decision, norm, addressee, topic, plainText } = reading;
  return {
    decision,
    norm,
    addressee,
    topic,
    plain: plainText,
    hedge: proposal?.hedge ?? null,
    exception: proposal?.exception ?? null,
  };
}
