import { type ClauseView, type PolicyVersionView, type SectionView } from '@leidraad/policies/model';

export const REVIEW_FILTERS = ['all', 'open', 'adopted', 'rejected', 'ambiguous'] as const;
export type ReviewFilter = (typeof REVIEW_FILTERS)[number];

/** What was decided about a clause; `open` when nothing was. */
export const decisionOf = (clause: ClauseView): Exclude<ReviewFilter, 'all'> =>
  clause.reading?.decision ?? 'open';

/** A row of the treegrid: a section (level 1) or a clause of an open section (level 2). */
export type ReviewRow =
  | { kind: 'section'; id: string; section: SectionView; decided: number; open: boolean }
  | { kind: 'clause'; id: string; clause: ClauseView; sectionId: string };

/** Rows in reading order; sections without a clause that fits the filter are left out. */
export function reviewRows(
  version: Pick<PolicyVersionView, 'sections'>,
  filter: ReviewFilter,
  closed: ReadonlySet<string>,
): ReviewRow[] {
  return version.sections.flatMap((section): ReviewRow[] => {
    const fitting = section.clauses.filter((clause) => filter === 'all' || decisionOf(clause) === filter);
    if (fitting.length === 0) return [];
    const open = !closed.has(section.id);
    const decided = section.clauses.filter((clause) => clause.reading !== null).length;
    const head: ReviewRow = { kind: 'section', id: section.id, section, decided, open };
    const rows = fitting.map((clause): ReviewRow => ({
      kind: 'clause',
      id: clause.clauseVersionId,
      clause,
      sectionId: section.id,
    }));
    return open ? [head, ...rows] : [head];
  });
}

/** How many clauses there are of each kind of decision. */
export function countsOf(version: Pick<PolicyVersionView, 'sections'>): Record<ReviewFilter, number> {
  const counts = { all: 0, open: 0, adopted: 0, rejected: 0, ambiguous: 0 };
  for (const clause of version.sections.flatMap((section) => section.clauses)) {
    counts.all++;
    counts[decisionOf(clause)]++;
  }
  return counts;
}
