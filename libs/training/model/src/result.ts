import type { LocalizedText } from '@leidraad/shared/model';
import type { AttemptResultView } from './attempts';

/** What the result page needs to know of a lesson. */
export interface ResultLesson {
  lessonKey: string;
  topic: LocalizedText;
  title: LocalizedText;
  minutes: number;
}

/** An answer as judged: its lesson and the clauses its question is about. */
export interface JudgedAnswer {
  lessonKey: string;
  right: boolean;
  clauseNumbers: readonly string[];
}

/**
 * Which topics to read again and which are known, in the order of the lessons: a topic with one wrong answer is read
 * again. Names topics and clauses, never questions.
 */
export function topicsOf(
  lessons: readonly ResultLesson[],
  answers: readonly JudgedAnswer[],
): Pick<AttemptResultView, 'readAgain' | 'known'> {
  const wrong = answers.filter((answer) => !answer.right);
  const isAsked = (lesson: ResultLesson) => answers.some((answer) => answer.lessonKey === lesson.lessonKey);
  const isWrong = (lesson: ResultLesson) => wrong.some((answer) => answer.lessonKey === lesson.lessonKey);
  return {
    readAgain: lessons.filter(isWrong).map((lesson) => {
      const numbers = wrong
        .filter((answer) => answer.lessonKey === lesson.lessonKey)
        .flatMap((answer) => answer.clauseNumbers);
      return {
        lessonKey: lesson.lessonKey,
        topic: lesson.topic,
        title: lesson.title,
        minutes: lesson.minutes,
        clauseNumbers: [...new Set(numbers)].sort((a, b) => a.localeCompare(b, 'en', { numeric: true })),
      };
    }),
    known: lessons
      .filter((lesson) => isAsked(lesson) && !isWrong(lesson))
      .map(({ lessonKey, topic }) => ({ lessonKey, topic })),
  };
}
