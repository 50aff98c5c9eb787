import type { LocalizedText } from '@leidraad/shared/model';
import type { AttemptResultView } from './attempts';

/** What the result page needs to know of a lesson. */
export interface ResultLesson {
  lessonKey: string;
  topic: LocalizedText;
  title: LocalizedText;
  minutes: number;
  /** Numbers of the clauses it teaches. */
  teaches: readonly string[];
}

/** An answer as judged: the lesson its question is about, and the clauses it went against. */
export interface JudgedAnswer {
  lessonKey: string;
  right: boolean;
  /** Numbers; none for a right answer. */
  missed: readonly string[];
}

interface Reading {
  lessonKey: string;
  clauseNumbers: readonly string[];
}

/**
 * Which lessons to read again and which topics are known, in the order of the lessons. Names topics and clauses, never
 * questions; a clause is only named at a lesson that teaches it.
 */
export function topicsOf(
  lessons: readonly ResultLesson[],
  answers: readonly JudgedAnswer[],
): Pick<AttemptResultView, 'readAgain' | 'known'> {
  const wrong = answers.filter((answer) => !answer.right);
  const readings = wrong.flatMap((answer) => readingsFor(answer, lessons));
  const isIn = (list: readonly { lessonKey: string }[], lesson: ResultLesson) =>
    list.some((each) => each.lessonKey === lesson.lessonKey);
  return {
    readAgain: lessons
      .filter((lesson) => isIn(readings, lesson))
      .map(({ lessonKey, topic, title, minutes }) => {
        const numbers = readings
          .filter((reading) => reading.lessonKey === lessonKey)
          .flatMap((reading) => reading.clauseNumbers);
        const clauseNumbers = [...new Set(numbers)].sort((a, b) =>
          a.localeCompare(b, 'en', { numeric: true }),
        );
        return { lessonKey, topic, title, minutes, clauseNumbers };
      }),
    known: lessons
      .filter((lesson) => isIn(answers, lesson) && !isIn(wrong, lesson) && !isIn(readings, lesson))
      .map(({ lessonKey, topic }) => ({ lessonKey, topic })),
  };
}

/** What to read after a wrong answer: its own lesson where that teaches a missed clause, else the lessons that do. */
function readingsFor({ lessonKey, missed }: JudgedAnswer, lessons: readonly ResultLesson[]): Reading[] {
  const teaching = lessons
    .map((lesson) => ({
      lessonKey: lesson.lessonKey,
      clauseNumbers: missed.filter((number) => lesson.teaches.includes(number)),
    }))
    .filter((reading) => reading.clauseNumbers.length > 0);
  const own = teaching.filter((reading) => reading.lessonKey === lessonKey);
  if (own.length > 0) return own;
  return teaching.length > 0 ? teaching : [{ lessonKey, clauseNumbers: [] }];
}
