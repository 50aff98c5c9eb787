import {
  type ComparedClause,
  type ComparedRelation,
  type ComparedVersions,
  countChanges,
  needsLook,
} from '@leidraad/policies/model';

let ids = 0;
const id = () => `0190a1b2-0000-7000-8000-${String(++ids).padStart(12, '0')}`;

export function comparedClause(number: string, text: string): ComparedClause {
  const sectionNumber = number.slice(0, number.lastIndexOf('.'));
  return {
    clauseVersionId: id(),
    clauseId: id(),
    meaningId: id(),
    number,
    sectionNumber,
    sectionHeading: `Deel ${sectionNumber}`,
    kind: 'sentence',
    text,
  };
}

type Clauses = [number: string, text: string][];

/** A row of was–wordt; `needsLook` follows from the rest unless it is given. */
export function comparedRelation(
  key: string,
  from: Clauses,
  to: Clauses,
  change: Partial<ComparedRelation> = {},
): ComparedRelation {
  const row: ComparedRelation = {
    key,
    kind: from.length === 0 ? 'added' : to.length === 0 ? 'removed' : 'same',
    moved: false,
    from: from.map(([number, text]) => comparedClause(number, text)),
    to: to.map(([number, text]) => comparedClause(number, text)),
    change: from.length === 0 || to.length === 0 ? 'substantive' : 'none',
    reasons: [],
    certainty: 1,
    proposed: null,
    overrules: [],
    lookedAt: null,
    needsLook: false,
    ...change,
  };
  return { ...row, needsLook: change.needsLook ?? needsLook(row) };
}

/** Two unchanged sentences, a number that changed, one that moved to the front, one that is new and one that went. */
export const exampleRelations = (): ComparedRelation[] => [
  comparedRelation('moved', [['2.2', 'Twijfel je? Vraag het.']], [['1.1', 'Twijfel je? Vraag het.']], {
    kind: 'moved',
    moved: true,
  }),
  comparedRelation(
    'one',
    [['1.1', 'Zet je fiets in de stalling.']],
    [['1.2', 'Zet je fiets in de stalling.']],
  ),
  comparedRelation('two', [['1.2', 'Doe hem op slot.']], [['1.3', 'Doe hem op slot.']]),
  comparedRelation(
    'edited',
    [['2.1', 'Meld een kapot slot binnen 48 uur.']],
    [['2.1', 'Meld een kapot slot binnen 24 uur.']],
    {
      kind: 'edited',
      change: 'substantive',
      reasons: [{ code: 'number', was: '48 uur', becomes: '24 uur' }],
    },
  ),
  comparedRelation('added', [], [['2.2', 'Laad je accu niet in de kelder.']]),
  comparedRelation('removed', [['2.3', 'Gebruik de oude stalling niet.']], []),
];

/** A draft beside the version it was made from. */
export function comparedVersions(
  relations: ComparedRelation[] = exampleRelations(),
  change: Partial<ComparedVersions> = {},
): ComparedVersions {
  return {
    slug: 'fietsbeleid',
    title: { nl: 'Fietsbeleid' },
    masterLanguage: 'nl',
    old: {
      versionId: id(),
      number: '1.0',
      lifecycle: 'effective',
      effectiveOn: '2026-06-08',
      withdrawnOn: null,
      approvedAt: '2026-06-01T08:00:00.000Z',
    },
    new: {
      versionId: id(),
      number: '2.0',
      lifecycle: 'draft',
      effectiveOn: null,
      withdrawnOn: null,
      approvedAt: null,
    },
    editable: true,
    revision: 7,
    relations,
    renames: [],
    counts: countChanges(relations),
    nextNumber: '2.0',
    changeKind: 'substantive',
    ...change,
  };
}
