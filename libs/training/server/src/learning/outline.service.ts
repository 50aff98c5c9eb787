import { requestContext, UnitOfWork } from '@leidraad/shared/server';
import type { Outline } from '@leidraad/training/model';
import { Injectable } from '@nestjs/common';
import { CompanyCalendar } from '../content/company-calendar.service';
import type { PublishedCourse } from '../content/published-course';
import { PublishedCourses } from '../content/published-courses.service';
import type { Cycle } from '../cycle.entity';
import {
  asksUntilRight,
  attemptsUsed,
  type DoneOfCycle,
  lessonsAsked,
  lessonState,
  progressOf,
  questionsOf,
  runningAttempt,
} from '../cycles/cycle-progress';
import { Cycles } from '../cycles/cycles.service';
import { VersionMoves } from '../versions/version-moves.service';
import { Tasks } from './tasks.service';

/** Trainers of the whole company or of the person's own department or above. $1 person, $2 today in the company's zone. */
const HELPERS = `
  with recursive above as (
    select unit.id, unit.parent_id from unit
    join person_on($2) now on now.person_id = $1 and unit.id = now.unit_id
    union
    select unit.id, unit.parent_id from unit join above on unit.id = above.parent_id
  )
  select p.given_name || ' ' || p.family_name as name
  from role_grant g
  join account a on a.id = g.account_id and a.disabled_at is null
  join person p on p.id = a.person_id
  where g.role = 'trainer' and (g.until is null or g.until >= $2::date) and p.id <> $1
    and (g.unit_id is null or g.unit_id in (select id from above))
  group by p.id
  order by min(g.created_at), p.id
  limit 2`;

/** The parts of one cycle. */
@Injectable()
export class Outlines {
  constructor(
    private readonly work: UnitOfWork,
    private readonly courses: PublishedCourses,
    private readonly cycles: Cycles,
    private readonly calendar: CompanyCalendar,
    private readonly tasks: Tasks,
    private readonly moves: VersionMoves,
  ) {}

  async mine(cycleId: string): Promise<Outline> {
    await this.moves.catchUp(requestContext.actor().personId);
    const cycle = await this.cycles.own(cycleId);
    const course = await this.courses.get(cycle.courseVersionId);
    const done = await this.cycles.done(cycle.id);
    return {
      task: await this.tasks.view(cycle),
      lessons: lessonsAsked(course, done).map((lesson) => ({
        key: lesson.lessonKey,
        topic: lesson.topic,
        title: lesson.title,
        minutes: lesson.minutes,
        state: lessonState(lesson, done),
      })),
      quiz: {
        questions: questionsOf(course, done),
        ...attemptsOf(cycle, course, done),
        state: quizState(cycle, course, done),
        runningAttemptId: runningAttempt(done)?.id ?? null,
        lastAttemptId: done.attempts.findLast((attempt) => attempt.passed !== null)?.id ?? null,
      },
      attestation: { signedAt: done.signedAt?.toISOString() ?? null },
      helpers: await this.helpers(cycle.personId),
    };
  }

  private async helpers(personId: string): Promise<string[]> {
    const { today } = await this.calendar.today();
    const rows = await this.work.query<{ name: string }>(HELPERS, [personId, today]);
    return rows.map((row) => row.name);
  }
}

/** What passing takes and how often it may be tried. What is asked until it is right can always be tried once more. */
function attemptsOf(cycle: Cycle, course: PublishedCourse, done: DoneOfCycle) {
  if (!asksUntilRight(course, done))
    return {
      untilRight: false,
      passMark: course.settings.passMark,
      attemptsUsed: attemptsUsed(done),
      attemptsAllowed: cycle.attemptsAllowed,
    };
  const used = attemptsUsed(done, 'delta');
  return { untilRight: true, passMark: 100, attemptsUsed: used, attemptsAllowed: used + 1 };
}

function quizState(cycle: Cycle, course: PublishedCourse, done: DoneOfCycle): Outline['quiz']['state'] {
  if (progressOf(course, done).quizPassed) return 'passed';
  if (runningAttempt(done)) return 'running';
  const { attemptsUsed: used, attemptsAllowed } = attemptsOf(cycle, course, done);
  if (used >= attemptsAllowed) return 'help-needed';
  return used > 0 ? 'failed' : 'todo';
}
