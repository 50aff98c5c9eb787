import type { DerivableSource, DerivedCourse } from '@leidraad/courses/model';
import { isLearnerRule, mustBeTested } from '@leidraad/policies/model';
import { canonicalJson, testedClauses } from '@leidraad/quizzes/model';
import { deriveCourse } from './derive-course';
import { itemFindings } from './item-findings';
import { traceDraft } from './trace-draft';

/** How many of how many. */
export interface Share {
  count: number;
  of: number;
}

export interface DerivedFigures {
  lessons: number;
  rules: number;
  items: number;
  lines: number;
  /** Clauses that a course wants (hand-made labels, else all that are adopted and say something to a learner) and that a lesson cites. */
  taught: Share;
  /** Rules that oblige, forbid or say who owns what, and that some item tests. */
  tested: Share;
  /** Lines of which every word comes from a clause, a reading, a template or an accepted slot. */
  traced: Share;
  /** Items that the lint finds nothing in, in the language of the draft. */
  lintClean: Share;
  /** Items whose right answer changes both when their clause is negated and when it is removed. */
  falsified: Share;
  /** Rules of clauses whose reading is no adopted norm for somebody who learns: none. */
  wrongRules: number;
  /** Lines that a person has to fill in or accept before publishing. */
  openSlots: number;
  assumptions: number;
  /** Whether making it again, from a source with the members of its objects in another order, gives the same bytes. */
  isDeterministic: boolean;
}

/** What a draft measures. `worthy`: ids of the clauses that a course wants. */
export function figuresOf(
  draft: DerivedCourse,
  source: DerivableSource,
  worthy?: readonly string[],
): DerivedFigures {
  const clauses = new Map(source.clauses.map((clause) => [clause.id, clause]));
  const cited = new Set([
    ...draft.lines
      .flatMap(({ path, clauses: own }) => (path.startsWith('lessons.') ? own : []))
      .map(({ clauseId }) => clauseId),
    ...draft.lessons.flatMap(({ blocks }) =>
      blocks.flatMap((block) => (block.type === 'quotation' ? [block.clauseId] : [])),
    ),
  ]);
  const left = new Set(
    draft.dropped.filter(({ template }) => template === null).map(({ clauseId }) => clauseId),
  );
  const wanted = worthy ?? source.clauses.filter(({ id }) => !left.has(id)).map(({ id }) => id);
  const asked = source.clauses
    .filter(({ id, reading }) => mustBeTested(reading) && cited.has(id))
    .map(({ id }) => id);
  const tested = new Set(draft.items.flatMap((item) => testedClauses(item)));
  const keys = draft.origins.map((origin) => origin.keys);
  return {
    lessons: draft.lessons.length,
    rules: draft.rules.length,
    items: draft.items.length,
    lines: draft.lines.length,
    taught: share(wanted, (id) => cited.has(id)),
    tested: share(asked, (id) => tested.has(id)),
    traced: { count: draft.lines.length - traceDraft(draft, source).size, of: draft.lines.length },
    lintClean: share(draft.items, (item) => itemFindings(item, source, draft.language).length === 0),
    falsified: share(keys, ({ asIs, negated, removed }) => !same(asIs, negated) && !same(asIs, removed)),
    wrongRules: draft.rules.filter(({ clauseId }) => !isLearnerRule(clauses.get(clauseId)?.reading ?? null))
      .length,
    openSlots: draft.lines.filter(({ pieces }) =>
      pieces.some((piece) => piece.from === 'slot' && !piece.filled),
    ).length,
    assumptions: draft.lines.filter(({ support }) => support === 'A').length,
    isDeterministic:
      JSON.stringify(deriveCourse(turned(source), draft.language)) ===
        JSON.stringify(deriveCourse(source, draft.language)) &&
      canonicalJson(deriveCourse(source, draft.language)) === canonicalJson(draft),
  };
}

function share<Each>(all: readonly Each[], holds: (each: Each) => boolean): Share {
  return { count: all.filter(holds).length, of: all.length };
}

const same = (one: readonly string[], other: readonly string[]) => one.join() === other.join();

/** The same value, with the members of every object the other way round. */
export function turned<Value>(value: Value): Value {
  if (Array.isArray(value)) return value.map(turned) as Value;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([name, member]) => [name, turned(member)]),
  ) as Value;
}
