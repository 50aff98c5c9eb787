import { warningTitle, type Proposal } from '@leidraad/policies/model';
import type { SplitClause } from '../../libs/policies/server/src/text/outline';
import type { UnderstoodDocument } from '../../libs/policies/server/src/understanding/understood-document';
import { readPolicy } from './policy-file';

export type InspectedDocument = ReturnType<typeof inspectedDocument>;
export type InspectedClause = InspectedDocument['clauses'][number];

/** Everything that is known of one file, as `inspect --json` prints it. */
export async function inspectFile(folder: string, name: string): Promise<InspectedDocument> {
  return inspectedDocument(await readPolicy(folder, name));
}

/** The same document in the shape of the command: clauses in one list, ids made of the numbers ('s4', 'c4.2'). */
export function inspectedDocument(understood: UnderstoodDocument) {
  const { document, labels } = understood;
  let ordinal = 0;
  return {
    format: understood.format,
    language: understood.languageCode,
    /** Null: we have no words for this language, so its clauses come without labels. */
    labelledIn: understood.language,
    register: labels.register,
    title: document.title,
    sections: document.sections.map(({ number, heading, level }) => ({
      id: `s${number}`,
      title: heading,
      number,
      level,
      topic: labels.topics.get(number) ?? 'none',
    })),
    clauses: document.sections.flatMap((section) =>
      section.clauses.map((clause) => {
        ordinal += 1;
        const proposal = labels.proposals.get(clause.number);
        return { ...placeOf(clause, section.number, ordinal), ...labelsOf(proposal) };
      }),
    ),
    leftOut: document.leftOut,
    warnings: understood.warnings.map((warning) => ({
      code: warning.code,
      clauseId: warning.clause === null ? null : `c${warning.clause}`,
      message: warningTitle(warning, 'en'),
      start: warning.start,
      end: warning.end,
      params: warning.params,
    })),
  };
}

function placeOf(clause: SplitClause, section: string, ordinal: number) {
  return {
    id: `c${clause.number}`,
    sectionId: `s${section}`,
    number: clause.number,
    ordinal,
    text: clause.text,
    kind: clause.kind,
    start: clause.start,
    end: clause.end,
    leadsIn: clause.leadsIn,
    leadIn: clause.leadIn === null ? null : `c${clause.leadIn}`,
    speaker: clause.speaker,
    heads: clause.heads ?? null,
  };
}

function labelsOf(proposal: Proposal | undefined) {
  return {
    norm: proposal?.norm ?? ('none' as const),
    addressee: proposal?.addressee ?? ('none' as const),
    polarity: proposal?.polarity ?? ('positive' as const),
    hedge: proposal?.hedge ?? null,
    exception: proposal?.exception ?? null,
    condition: proposal?.condition ?? null,
    topic: proposal?.topic ?? ('none' as const),
    confidence: proposal?.confidence ?? 0,
    learnerRule: proposal?.learnerRule ?? false,
    second: proposal?.second ?? null,
    cues: proposal?.cues ?? [],
  };
}
