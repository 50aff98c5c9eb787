import { type VersionRow } from '@leidraad/policies/model';

let ids = 0;

/** An approved version of the example policy. */
export function versionRow(number: string, change: Partial<VersionRow> = {}): VersionRow {
  return {
    versionId: `0190a1b2-0000-7000-8000-${String(7_000_000 + ++ids).padStart(12, '0')}`,
    number,
    state: 'approved',
    lifecycle: 'approved',
    changeKind: 'first',
    baseNumber: null,
    createdAt: '2026-05-01T08:00:00.000Z',
    approvalRequestedAt: null,
    approvedAt: '2026-06-01T08:00:00.000Z',
    effectiveOn: null,
    effectiveUntil: null,
    authorName: 'Joost Hendriks',
    approverName: 'Femke Visser',
    fourEyesWaived: false,
    reason: null,
    withdrawn: null,
    languages: ['nl'],
    clauses: 14,
    changes: null,
    revision: 3,
    ...change,
  };
}
