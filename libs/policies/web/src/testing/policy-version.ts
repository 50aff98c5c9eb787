import { type ClauseView, type PolicyVersionView } from '@leidraad/policies/model';

const id = (number: number) => `0190a1b2-0000-7000-8000-${String(number).padStart(12, '0')}`;
const adopted = (place: number, plain: string): ClauseView['reading'] => ({
  id: id(400 + place),
  decision: 'adopted',
  norm: 'prohibition',
  addressee: 'employee',
  topic: null,
  plainText: { nl: plain },
  why: null,
  byName: 'Joost Hendriks',
  at: '2026-05-01T08:00:00.000Z',
});

const clause = (place: number, number: string, nl: string, reading: ClauseView['reading']): ClauseView => ({
  clauseId: id(100 + place),
  clauseVersionId: id(200 + place),
  meaningId: id(300 + place),
  number,
  kind: 'sentence',
  text: { nl },
  leadsIn: false,
  leadIn: null,
  speaker: null,
  byHand: [],
  proposal: null,
  reading,
  earlierReading: null,
});

/** A small policy in Dutch only: two sections, three clauses, of which the last has no decision. */
export function policyVersion(change: Partial<PolicyVersionView> = {}): PolicyVersionView {
  return {
    policyId: id(1),
    slug: 'fietsbeleid',
    title: { nl: 'Fietsbeleid' },
    masterLanguage: 'nl',
    versionId: id(2),
    number: '1.0',
    state: 'draft',
    lifecycle: 'draft',
    changeKind: 'first',
    effectiveOn: null,
    authorId: id(3),
    authorName: 'Joost Hendriks',
    approverName: null,
    approvedAt: null,
    approvalRequestedAt: null,
    approvalRequestedBy: null,
    reason: null,
    sentBackNote: null,
    sentBack: null,
    fourEyesWaived: false,
    withdrawn: null,
    sources: [
      {
        language: 'nl',
        languageCode: 'nl',
        register: 'informal',
        sha256: 'a'.repeat(64),
        format: 'markdown',
        fileName: null,
        importedAt: '2026-05-01T08:00:00.000Z',
        leftOut: [],
        keep: [],
      },
    ],
    sections: [
      {
        id: id(10),
        number: '1',
        heading: { nl: 'Stallen' },
        level: 1,
        topic: 'none',
        clauses: [
          clause(1, '1.1', 'Zet je fiets niet voor de nooduitgang.', adopted(1, 'Houd de nooduitgang vrij.')),
          clause(2, '1.2', 'Zet je fiets in de stalling.', adopted(2, 'Gebruik de stalling.')),
        ],
      },
      {
        id: id(11),
        number: '2',
        heading: { nl: 'Vergoeding' },
        level: 1,
        topic: 'none',
        clauses: [clause(3, '2.1', 'De werkgever betaalt een slot.', null)],
      },
    ],
    unpaired: [],
    warnings: [],
    base: null,
    follows: null,
    changes: null,
    versions: [{ versionId: id(2), number: '1.0', state: 'draft', lifecycle: 'draft' }],
    revision: 4,
    ...change,
  };
}
