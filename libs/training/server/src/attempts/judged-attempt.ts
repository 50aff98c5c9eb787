import { gradeItem, gradeQuiz, isRight, type QuizResult, type SituationItem } from '@leidraad/quizzes/model';
import { DomainError, type LocalizedText } from '@leidraad/shared/model';
import {
  type AttemptResultView,
  type AttemptView,
  type Consequence,
  consequenceOf,
  type JudgedAnswer,
  missedClauses,
  topicsOf,
} from '@leidraad/training/model';
import type { Answer } from '../answer.entity';
import type { Attempt } from '../attempt.entity';
import { clauseOf } from '../content/cited-clause';
import type { PoolQuestion, PublishedCourse } from '../content/published-course';

/** An attempt beside the course version it is pinned to: what was asked, and how answers are judged. No database, no clock. */
export class JudgedAttempt {
  private readonly questions: PoolQuestion[];

  constructor(
    readonly attempt: Attempt,
    readonly course: PublishedCourse,
  ) {
    this.questions = attempt.draw.map((drawn) => {
      const question = course.questions.find((candidate) => candidate.itemVersionId === drawn.itemVersionId);
      if (!question) throw new DomainError('attempt.unknown', 'missing');
      return question;
    });
  }

  get total(): number {
    return this.questions.length;
  }

  /** The question at a position; throws for a position or options that are not in it. */
  asked(position: number, options: readonly string[] = []): PoolQuestion {
    const question = this.questions[position];
    if (!question) throw new DomainError('answer.position-unknown', 'invalid');
    const keys = question.item.options.map((option) => option.key);
    const isKnown = options.every((key) => keys.includes(key)) && new Set(options).size === options.length;
    if (!isKnown)
      throw new DomainError('answer.option-unknown', 'invalid', {
        fields: [{ path: 'options', code: 'answer.option-unknown' }],
      });
    return question;
  }

  /** Questions as shown: in the drawn order, options too, no key and no feedback. */
  shown(): AttemptView['questions'] {
    return this.questions.map(({ lessonKey, item }, position) => ({
      position,
      topic: this.course.lessons.find((lesson) => lesson.lessonKey === lessonKey)?.topic ?? {},
      situation: item.situation,
      question: item.question,
      options: (this.attempt.draw[position]?.optionOrder ?? []).flatMap((key) => {
        const option = item.options.find((candidate) => candidate.key === key);
        return option ? [{ key, text: option.text }] : [];
      }),
    }));
  }

  consequence(answer: Answer): Consequence {
    const { item } = this.asked(answer.position);
    return consequenceOf(item, answer.response.options, clauseOf(this.course), answer.effectiveAt);
  }

  /** First position without a counted answer; null when there is none. */
  nextPosition(counted: readonly Answer[]): number | null {
    const next = this.questions.findIndex(
      (_, position) => !counted.some((answer) => answer.position === position),
    );
    return next < 0 ? null : next;
  }

  grade(counted: readonly Answer[]): QuizResult {
    const answers = counted.map((answer) => {
      const { item, critical } = this.asked(answer.position);
      return { ...gradeItem(item, answer.response), critical };
    });
    return gradeQuiz(answers, this.course.settings.passMark);
  }

  /** Clauses that right answers honour, with the answer as source: the evidence a passed attempt gives. */
  honoured(counted: readonly Answer[]): { clauseIds: string[]; answerId: string }[] {
    return counted.flatMap((answer) => {
      const { item } = this.asked(answer.position);
      if (!isRight(item, answer.response.options)) return [];
      return [{ clauseIds: honouredBy(item, answer.response.options), answerId: answer.id }];
    });
  }

  /** What to read again and what is known, for the one who answered: the clauses follow from the choices. */
  private topics(counted: readonly Answer[]): ReturnType<typeof topicsOf> {
    const numbers = (clauseIds: readonly string[]) =>
      clauseIds.flatMap((id) => this.course.clauses.get(id)?.number ?? []);
    const lessons = this.course.lessons.map((lesson) => ({
      ...lesson,
      teaches: numbers(lesson.blocks.flatMap((block) => block.clauseIds)),
    }));
    const judged = counted.map((answer): JudgedAnswer => {
      const { item, lessonKey } = this.asked(answer.position);
      const { options } = answer.response;
      return { lessonKey, right: isRight(item, options), missed: numbers(missedClauses(item, options)) };
    });
    return topicsOf(lessons, judged);
  }

  /** Topics of wrongly answered questions, for who helps: nothing from which a choice follows (domain rule 6). */
  wrongTopics(counted: readonly Answer[]): LocalizedText[] {
    const wrong = counted
      .map((answer) => ({ ...this.asked(answer.position), chosen: answer.response.options }))
      .filter(({ item, chosen }) => !isRight(item, chosen));
    return this.course.lessons
      .filter((lesson) => wrong.some(({ lessonKey }) => lessonKey === lesson.lessonKey))
      .map((lesson) => lesson.topic);
  }

  /** The result as shown to its owner. `attemptsAllowed` as granted to the cycle. */
  result(
    counted: readonly Answer[],
    graded: { rightCount: number; total: number; score: number; passed: boolean; effectiveAt: Date },
    attemptsAllowed: number,
  ): AttemptResultView {
    const { passMark } = this.course.settings;
    return {
      rightCount: graded.rightCount,
      total: graded.total,
      score: graded.score,
      passMark,
      passed: graded.passed,
      attemptsLeft: graded.passed ? 0 : Math.max(0, attemptsAllowed - this.attempt.number),
      ...this.topics(counted),
      criticalMissed: !graded.passed && 100 * graded.rightCount >= passMark * graded.total,
      gradedAt: graded.effectiveAt.toISOString(),
    };
  }
}

/** Clauses that these options of an item honour. */
function honouredBy(item: SituationItem, options: readonly string[]): string[] {
  const cited = item.options
    .filter((option) => options.includes(option.key))
    .flatMap((option) => option.clauses);
  return [...new Set(cited.filter((clause) => clause.effect === 'honours').map((clause) => clause.clauseId))];
}
