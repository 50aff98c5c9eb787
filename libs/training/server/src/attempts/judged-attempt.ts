import {
  type GivenResponse,
  type Grade,
  gradeQuiz,
  type QuizResult,
  type ShownItem,
} from '@leidraad/quizzes/model';
import { DomainError, type LocalizedText } from '@leidraad/shared/model';
import {
  type AttemptResultView,
  type Consequence,
  type JudgedAnswer,
  type QuestionView,
  type Replayed,
  topicsOf,
} from '@leidraad/training/model';
import type { Answer } from '../answer.entity';
import type { Attempt } from '../attempt.entity';
import { clauseOf } from '../content/cited-clause';
import type { PublishedCourse } from '../content/published-course';
import { JudgedQuestion } from './judged-question';

/**
 * An attempt beside the course version it is pinned to: what was asked, and how answers are judged. No database, no clock.
 * `counted`, everywhere: the answers of the attempt that count.
 */
export class JudgedAttempt {
  private readonly questions: JudgedQuestion[];

  constructor(
    readonly attempt: Attempt,
    readonly course: PublishedCourse,
  ) {
    this.questions = attempt.draw.map(({ itemVersionId, optionOrder }) => {
      const question = course.questions.find((candidate) => candidate.itemVersionId === itemVersionId);
      if (!question) throw new DomainError('attempt.unknown', 'missing');
      return new JudgedQuestion(question, optionOrder, `${attempt.seed}:${itemVersionId}`);
    });
  }

  get total(): number {
    return this.questions.length;
  }

  /** Per cent of the points that passes. What is asked until it is right must all be right. */
  private get passMark(): number {
    return this.attempt.kind === 'delta' ? 100 : this.course.settings.passMark;
  }

  /** How often it may be tried; what is asked until it is right can always be tried once more. */
  attemptsAllowed(cycle: { attemptsAllowed: number }): number {
    return this.attempt.kind === 'delta' ? this.attempt.number + 1 : cycle.attemptsAllowed;
  }

  /** The question at a position; throws for a position that is not in it. */
  asked(position: number): JudgedQuestion {
    const question = this.questions[position];
    if (!question) throw new DomainError('answer.position-unknown', 'invalid');
    return question;
  }

  /** The questions as they stand after these answers. */
  shown(counted: readonly Answer[]): QuestionView[] {
    return this.questions.map((_, position) => this.shownAt(position, counted));
  }

  shownAt(position: number, counted: readonly Answer[]): QuestionView {
    return this.view(position, this.asked(position).shown(givenAt(position, counted)));
  }

  private view(position: number, item: ShownItem): QuestionView {
    const { lessonKey } = this.asked(position);
    const lesson = this.course.lessons.find((each) => each.lessonKey === lessonKey);
    return { position, topic: lesson?.topic ?? {}, item };
  }

  consequence(answer: Answer, counted: readonly Answer[]): Consequence {
    const given = givenAt(answer.position, counted);
    return this.asked(answer.position).consequence(answer, given, clauseOf(this.course));
  }

  /** Where these moves lead in a scenario, and what follows from the last; throws for a move that cannot be made. */
  replayed(position: number, moves: readonly GivenResponse[]): Replayed {
    const { item, consequence } = this.asked(position).replayed(moves, clauseOf(this.course));
    return { consequence, question: this.view(position, item) };
  }

  /** First position that is not finished; null when there is none. */
  nextPosition(counted: readonly Answer[]): number | null {
    const next = this.questions.findIndex(
      (question, position) => !question.isFinished(givenAt(position, counted)),
    );
    return next < 0 ? null : next;
  }

  grade(counted: readonly Answer[]): QuizResult {
    return gradeQuiz(this.graded(counted), this.passMark);
  }

  /** Clauses that right answers honour, with the last answer as source: the evidence a passed attempt gives. */
  honoured(counted: readonly Answer[]): { clauseIds: string[]; answerId: string }[] {
    return this.graded(counted).flatMap(({ right, question, given }) => {
      const last = given.at(-1);
      return right && last ? [{ clauseIds: question.honoured(given), answerId: last.id }] : [];
    });
  }

  private graded(counted: readonly Answer[]): Judged[] {
    return this.questions.flatMap((question, position) => {
      const given = givenAt(position, counted);
      if (given.length === 0) return [];
      return [{ ...question.grade(given), critical: question.critical, question, given }];
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
    const judged = this.graded(counted).map(({ right, question, given }): JudgedAnswer => ({
      lessonKey: question.lessonKey,
      right,
      missed: numbers(question.missed(given)),
    }));
    return topicsOf(lessons, judged);
  }

  /** Topics of wrongly answered questions, for who helps: nothing from which a choice follows (domain rule 6). */
  wrongTopics(counted: readonly Answer[]): LocalizedText[] {
    const wrong = this.graded(counted).filter(({ right }) => !right);
    return this.course.lessons
      .filter((lesson) => wrong.some(({ question }) => question.lessonKey === lesson.lessonKey))
      .map((lesson) => lesson.topic);
  }

  /** The result as shown to its owner. `attemptsAllowed` as granted to the cycle. */
  result(
    counted: readonly Answer[],
    graded: { rightCount: number; total: number; score: number; passed: boolean; effectiveAt: Date },
    attemptsAllowed: number,
  ): AttemptResultView {
    const { passMark } = this;
    return {
      rightCount: graded.rightCount,
      total: graded.total,
      score: graded.score,
      passMark,
      passed: graded.passed,
      attemptsLeft: graded.passed ? 0 : Math.max(0, attemptsAllowed - this.attempt.number),
      ...this.topics(counted),
      criticalMissed: !graded.passed && graded.score >= passMark,
      gradedAt: graded.effectiveAt.toISOString(),
    };
  }
}

interface Judged extends Grade {
  critical: boolean;
  question: JudgedQuestion;
  given: Answer[];
}

function givenAt(position: number, counted: readonly Answer[]): Answer[] {
  return counted.filter((answer) => answer.position === position).sort((a, b) => a.step - b.step);
}
