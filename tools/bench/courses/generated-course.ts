import type { ChangedClause, CourseContent, PolicyChange } from '@leidraad/courses/model';
import type { CourseShape } from '@leidraad/training/model';
import type { Random } from '../policies/random.ts';

export interface GeneratedCourse {
  content: CourseContent;
  change: PolicyChange;
  from: CourseShape;
  to: CourseShape;
}

const PER_LESSON = 25;
const id = (group: number, number: number) =>
  `00000000-0000-4000-8${String(group).padStart(3, '0')}-${String(number).padStart(12, '0')}`;

/** A course with a line for each clause and these questions, each about two clauses, and a version in which some changed. */
export function generatedCourse(
  size: { clauses: number; changed: number; items: number },
  random: Random,
): GeneratedCourse {
  const numbers = Array.from({ length: size.clauses }, (_, at) => at);
  const changed = new Set(random.shuffled(numbers).slice(0, size.changed));
  const asks = Array.from({ length: size.items }, (_, at) => [at % size.clauses, random.below(size.clauses)]);
  const meaningNow = (at: number) => id(changed.has(at) ? 2 : 1, at);
  return {
    content: contentOf(numbers, asks),
    change: {
      rows: numbers.map((at) => ({
        kind: changed.has(at) ? 'edited' : 'same',
        change: changed.has(at) ? 'substantive' : 'none',
        from: [clauseOf(at, id(1, at))],
        to: [clauseOf(at, meaningNow(at))],
        clarifiedAs: null,
      })),
    },
    from: shapeOf(1, numbers, asks, (at) => id(1, at)),
    to: shapeOf(2, numbers, asks, meaningNow),
  };
}

function clauseOf(at: number, meaningId: string): ChangedClause {
  const sectionNumber = String(1 + Math.floor(at / PER_LESSON));
  const number = `${sectionNumber}.${(at % PER_LESSON) + 1}`;
  const text = { nl: `Zin ${at}.` };
  return { clauseId: id(0, at), meaningId, sectionNumber, number, text, start: 0, end: 1, adopted: true };
}

function contentOf(numbers: readonly number[], asks: readonly number[][]): CourseContent {
  const text = { nl: 'Tekst.' };
  return {
    title: text,
    summary: text,
    statement: text,
    settings: { passMark: 80, attempts: 3, questionCount: 8, validityMonths: 12, renewalWindowDays: 30 },
    lessons: inLessons(numbers).map((clauses, lesson) => ({
      key: `les-${lesson}`,
      topic: text,
      title: text,
      goal: text,
      minutes: 5,
      blocks: clauses.map((at) => ({
        key: `b-${at}`,
        type: 'rule',
        lines: [{ key: 'l', text, citations: [{ clauseId: id(0, at), support: 'L' }] }],
      })),
    })),
    items: asks.map((clauses, at) => ({
      id: id(3, at),
      type: 'situation',
      lessonKey: 'les-0',
      critical: at % 50 === 0,
      situation: text,
      question: text,
      options: [true, false].map((right) => ({
        key: String(right),
        text,
        right,
        feedback: text,
        clauses: clauses.map((each) => ({
          clauseId: id(0, each),
          effect: right ? 'honours' : 'breaks',
          support: 'T',
        })),
      })),
    })),
  };
}

function shapeOf(
  number: number,
  numbers: readonly number[],
  asks: readonly number[][],
  meaningOf: (at: number) => string,
): CourseShape {
  return {
    courseVersionId: `v${number}`,
    number,
    lessons: inLessons(numbers).map((clauses, lesson) => ({
      lessonKey: `les-${lesson}`,
      minutes: 5,
      blocks: clauses.map((at) => ({ blockKey: `b-${at}`, meaningIds: [meaningOf(at)] })),
    })),
    items: asks.map((clauses, at) => ({
      itemVersionId: id(3, at),
      critical: at % 50 === 0,
      meaningIds: [...new Set(clauses.map(meaningOf))],
    })),
    questionsAsked: 8,
  };
}

const inLessons = (numbers: readonly number[]): number[][] =>
  Array.from({ length: Math.ceil(numbers.length / PER_LESSON) }, (_, lesson) =>
    numbers.slice(lesson * PER_LESSON, (lesson + 1) * PER_LESSON),
  );
