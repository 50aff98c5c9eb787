import {
  type CourseContent,
  DEFAULT_SETTINGS,
  type DerivableClause,
  type DerivableSource,
  type DerivedCourse,
} from '@leidraad/courses/model';
import { mustBeTested } from '@leidraad/policies/model';
import { type Item, testedClauses } from '@leidraad/quizzes/model';
import type { Language } from '@leidraad/shared/model';
import { deriveCourse } from '../../libs/courses/server/src/derive/derive-course';
import { derivedId, derivedKey } from '../../libs/courses/server/src/derive/derived-id';

export interface SampleCourse {
  derived: DerivedCourse;
  content: CourseContent;
  /** Items that stand in for those that no template made. */
  standIns: number;
}

/** A course on a source: its derived drafts, and for every rule that none of their items asks about a stand-in. */
export function courseOfSource(source: DerivableSource): SampleCourse {
  const derived = deriveCourse(source, source.master);
  const { lessons, items } = derived;
  const adopted = source.clauses.filter(({ reading }) => reading?.decision === 'adopted');
  const taught = lessons.length > 0 ? lessons : [plainLesson(adopted, source.master)];
  const asked = new Set(items.flatMap(testedClauses));
  const standIns = adopted
    .filter(({ id, reading }) => mustBeTested(reading) && !asked.has(id))
    .map((clause) => standIn(clause, taught[0]?.key ?? '', source.master));
  const text = { [source.master]: '…' };
  return {
    derived,
    content: {
      title: text,
      summary: text,
      statement: text,
      lessons: taught,
      items: [...items, ...standIns],
      settings: DEFAULT_SETTINGS,
    },
    standIns: standIns.length,
  };
}

function plainLesson(
  clauses: readonly DerivableClause[],
  language: Language,
): CourseContent['lessons'][number] {
  const text = { [language]: '…' };
  return {
    key: 'all',
    topic: text,
    title: text,
    goal: text,
    minutes: 10,
    blocks: clauses.map(({ id, text: words }) => ({
      key: `b-${derivedKey(id)}`,
      type: 'rule',
      lines: [{ key: `l-${derivedKey(id)}`, text: words, citations: [{ clauseId: id, support: 'L' }] }],
    })),
  };
}

function standIn({ id, text }: DerivableClause, lessonKey: string, language: Language): Item {
  const words = { [language]: '…' };
  const option = (right: boolean) => ({
    key: right ? 'right' : 'wrong',
    text: right ? text : words,
    right,
    feedback: words,
    clauses: [
      { clauseId: id, effect: right ? ('honours' as const) : ('breaks' as const), support: 'L' as const },
    ],
  });
  return {
    id: derivedId('stand-in', id),
    type: 'situation',
    lessonKey,
    critical: false,
    situation: words,
    question: words,
    options: [option(true), option(false)],
  };
}
