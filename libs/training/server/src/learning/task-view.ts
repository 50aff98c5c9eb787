import { dateIn, daysBetween, type CalendarDate } from '@leidraad/shared/model';
import { minutesLeft, type Task } from '@leidraad/training/model';
import type { PublishedCourse } from '../content/published-course';
import type { Cycle } from '../cycle.entity';
import { statusOf } from '../cycles/cycle-dates';
import {
  type DoneOfCycle,
  lessonsAsked,
  lessonState,
  nextStep,
  progressOf,
  questionsOf,
} from '../cycles/cycle-progress';

/** A cycle as a card on the to-do list. */
export function taskView(
  cycle: Cycle,
  course: PublishedCourse,
  done: DoneOfCycle,
  at: { now: Date; companyToday: CalendarDate; certificateId: string | null },
): Task {
  const progress = progressOf(course, done);
  const lessons = lessonsAsked(course, done);
  const unfinished = lessons.filter((lesson) => lessonState(lesson, done) !== 'done');
  const questions = questionsOf(course, done);
  const quizParts = questions > 0 ? 1 : 0;
  const completed = cycle.completedAt !== null;
  const partsTotal = lessons.length + quizParts + 1;
  const partsOpen = unfinished.length + (progress.quizPassed ? 0 : 1) + (progress.attested ? 0 : 1);
  return {
    cycleId: cycle.id,
    kind: cycle.kind,
    courseTitle: course.title,
    policyTitle: course.policy.title,
    policyNumber: course.policy.number,
    courseVersion: course.number,
    status: statusOf(cycle, at.now, course.settings.renewalWindowDays, at.companyToday),
    dueOn: cycle.dueOn,
    zone: cycle.zone,
    explanation: cycle.explanation,
    daysLeft: daysBetween(dateIn(cycle.zone, at.now), cycle.dueOn),
    minutesLeft: completed
      ? 0
      : minutesLeft({
          lessonMinutes: unfinished.map((lesson) => lesson.minutes),
          questions: progress.quizPassed ? 0 : questions,
          attestation: !progress.attested,
        }),
    partsDone: completed ? partsTotal : partsTotal - partsOpen,
    partsTotal,
    next: completed ? { part: 'none' } : nextStep(course, done),
    completedOn: cycle.completedOn,
    validUntil: cycle.validUntil,
    exemptUntil: cycle.exemptUntil,
    certificateId: at.certificateId,
    waitsForHelp: !completed && cycle.helpNeededAt !== null,
  };
}
