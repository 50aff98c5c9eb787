import {
  type Addressee,
  type ClauseView,
  type Norm,
  type PolicyVersionView,
  type SectionView,
} from '@leidraad/policies/model';

export const REVIEW_FILTERS = ['all', 'open', 'clean', 'warned', 'adopted', 'rejected', 'ambiguous'] as const;
export type ReviewFilter = (typeof REVIEW_FILTERS)[number];

/** How sure the machine is, in the three steps that the meter shows. */
export const SURENESS = ['sure', 'likely', 'unsure'] as const;
export type Sureness = (typeof SURENESS)[number];

/** What the reader wants to see; an empty list asks for nothing in particular. */
export interface ReviewView {
  filter: ReviewFilter;
  norms: readonly Norm[];
  addressees: readonly Addressee[];
  topics: readonly string[];
  sureness: readonly Sureness[];
  query: string;
}
export const EVERYTHING: ReviewView = {
  filter: 'all',
  norms: [],
  addressees: [],
  topics: [],
  sureness: [],
  query: '',
};

type Decision = Exclude<ReviewFilter, 'all' | 'clean' | 'warned'>;

/** What was decided about a clause; `open` when nothing was. */
export const decisionOf = (clause: ClauseView): Decision => clause.reading?.decision ?? 'open';

/** What a clause does, for whom and about what: as decided, else as decided before its text changed, else as proposed. */
export const labelOf = (clause: ClauseView) => clause.reading ?? clause.earlierReading ?? clause.proposal;

export const surenessOf = (confidence: number): Sureness =>
  confidence >= 0.85 ? 'sure' : confidence >= 0.6 ? 'likely' : 'unsure';

/** How many warnings that nobody looked at there are about a clause, by its number; clauses without one are left out. */
export function warnedClauses({
  warnings,
}: Pick<PolicyVersionView, 'warnings'>): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { clause, state } of warnings)
    if (clause !== null && state === 'open') counts.set(clause, (counts.get(clause) ?? 0) + 1);
  return counts;
}

/** Whether an open clause can be adopted as it is proposed: surely read, nothing to look at, and no text that changed. */
export const isClean = (clause: ClauseView, warned: ReadonlyMap<string, number>): boolean =>
  clause.reading === null &&
  clause.earlierReading === null &&
  clause.proposal !== null &&
  surenessOf(clause.proposal.confidence) === 'sure' &&
  !warned.has(clause.number);

/** A row of the treegrid: a section (level 1) or a clause of an open section (level 2). */
export type ReviewRow =
  | { kind: 'section'; id: string; section: SectionView; decided: number; open: boolean; shown: string[] }
  | { kind: 'clause'; id: string; clause: ClauseView; sectionId: string };

type Shown = Pick<PolicyVersionView, 'sections' | 'warnings'>;

/** Rows in reading order; sections without a clause that fits the view are left out. */
export function reviewRows(version: Shown, view: ReviewView, closed: ReadonlySet<string>): ReviewRow[] {
  const fits = fitting(version, view);
  return version.sections.flatMap((section): ReviewRow[] => {
    const clauses = section.clauses.filter((clause) => fits(clause, section));
    if (clauses.length === 0) return [];
    const open = !closed.has(section.id);
    const decided = section.clauses.filter((clause) => clause.reading !== null).length;
    const shown = clauses.map((clause) => clause.clauseVersionId);
    const head: ReviewRow = { kind: 'section', id: section.id, section, decided, open, shown };
    const rows = clauses.map((clause): ReviewRow => ({
      kind: 'clause',
      id: clause.clauseVersionId,
      clause,
      sectionId: section.id,
    }));
    return open ? [head, ...rows] : [head];
  });
}

function fitting(version: Shown, view: ReviewView): (clause: ClauseView, section: SectionView) => boolean {
  const warned = warnedClauses(version);
  const wanted = folded(view.query).split(' ').filter(Boolean);
  const has = <T>(list: readonly T[], value: T | null | undefined) =>
    list.length === 0 || (value !== null && value !== undefined && list.includes(value));
  return (clause, section) => {
    const label = labelOf(clause);
    return (
      isOf(view.filter, clause, warned) &&
      has(view.norms, label?.norm) &&
      has(view.addressees, label?.addressee) &&
      has(view.topics, label?.topic) &&
      has(view.sureness, clause.proposal && surenessOf(clause.proposal.confidence)) &&
      (wanted.length === 0 || hasAll(searchable(clause, section), wanted))
    );
  };
}

function isOf(filter: ReviewFilter, clause: ClauseView, warned: ReadonlyMap<string, number>): boolean {
  if (filter === 'all') return true;
  if (filter === 'clean') return isClean(clause, warned);
  return filter === 'warned' ? warned.has(clause.number) : decisionOf(clause) === filter;
}

/** Everything one may search a clause by, without case and accents. */
function searchable(clause: ClauseView, section: SectionView): string {
  const words = [clause.text, clause.reading?.plainText, section.heading].flatMap((text) =>
    Object.values(text ?? {}),
  );
  return folded([clause.number, ...words].join(' '));
}

const hasAll = (text: string, words: readonly string[]) => words.every((word) => text.includes(word));

const folded = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** How many clauses there are of each kind of decision, and how many wait for a look. */
export function countsOf(version: Shown): Record<ReviewFilter, number> {
  const counts = { all: 0, open: 0, clean: 0, warned: 0, adopted: 0, rejected: 0, ambiguous: 0 };
  const warned = warnedClauses(version);
  for (const clause of version.sections.flatMap((section) => section.clauses)) {
    counts.all++;
    counts[decisionOf(clause)]++;
    if (warned.has(clause.number)) counts.warned++;
    if (isClean(clause, warned)) counts.clean++;
  }
  return counts;
}

/** The values that clauses of a version really have, each with its number, most frequent first. */
export function facetsOf(version: Shown): {
  norms: [Norm, number][];
  addressees: [Addressee, number][];
  topics: [string, number][];
  sureness: [Sureness, number][];
} {
  const norms = new Map<Norm, number>();
  const addressees = new Map<Addressee, number>();
  const topics = new Map<string, number>();
  const sureness = new Map<Sureness, number>();
  const add = <K>(counts: Map<K, number>, key: K) => counts.set(key, (counts.get(key) ?? 0) + 1);
  for (const clause of version.sections.flatMap((section) => section.clauses)) {
    const label = labelOf(clause);
    if (label) {
      add(norms, label.norm);
      add(addressees, label.addressee);
      if (label.topic && label.topic !== 'none') add(topics, label.topic);
    }
    if (clause.proposal) add(sureness, surenessOf(clause.proposal.confidence));
  }
  const sorted = <K>(counts: Map<K, number>) => [...counts].sort(([, one], [, other]) => other - one);
  return {
    norms: sorted(norms),
    addressees: sorted(addressees),
    topics: sorted(topics),
    sureness: SURENESS.flatMap((step) => (sureness.has(step) ? [[step, sureness.get(step) ?? 0]] : [])),
  };
}
