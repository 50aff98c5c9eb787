import { UnitScope } from '@leidraad/people/server';
import { dateIn, DomainError } from '@leidraad/shared/model';
import { Clock, sha256, UnitOfWork } from '@leidraad/shared/server';
import {
  type Assign,
  type AssignPreview,
  assignmentOutcome,
  dueDate,
  lastDueDate,
  minutesLeft,
} from '@leidraad/training/model';
import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { CompanyCalendar, type CompanyDay } from '../content/company-calendar.service';
import { type PublishedCourse, questionsAsked } from '../content/published-course';
import { PublishedCourses } from '../content/published-courses.service';
import { Cycle } from '../cycle.entity';
import { cycleDates } from '../cycles/cycle-dates';
import { CANDIDATES, type CandidateRow } from './assignment-planner.queries';

type PreviewRow = AssignPreview['people'][number];

/** A person of a plan, with what the cycle needs beside what the preview shows. */
export interface PlannedPerson extends PreviewRow {
  zone: string;
  opensOn: string;
  /** Number of the newest cycle, 0 when there is none. */
  newestNumber: number;
}

export interface AssignmentPlan {
  course: PublishedCourse;
  people: PlannedPerson[];
  preview: AssignPreview;
}

/** Works out who gets what when. The same plan is shown and carried out; its hash tells whether they are the same. */
@Injectable()
export class AssignmentPlanner {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
    private readonly courses: PublishedCourses,
    private readonly calendar: CompanyCalendar,
    private readonly scope: UnitScope,
  ) {}

  async plan(assign: Assign): Promise<AssignmentPlan> {
    await this.scope.requireUnit('training.assign', assign.unitId);
    const day = await this.calendar.today();
    if (assign.due.kind === 'on' && assign.due.date > lastDueDate(day.today))
      throw new DomainError('request.invalid', 'invalid', {
        fields: [{ path: 'due.date', code: 'assignment.due-far' }],
      });
    if (assign.due.kind === 'on' && assign.due.date < day.today)
      throw new DomainError('request.invalid', 'invalid', {
        fields: [{ path: 'due.date', code: 'assignment.due-past' }],
      });
    const course = await this.courseInForce(assign.courseId, day);
    const candidates = await this.work.query<CandidateRow>(CANDIDATES, [
      assign.unitId,
      assign.withBelow,
      day.today,
      assign.courseId,
      assign.personIds ?? null,
    ]);
    const newest = await this.newestCycles(candidates);
    const people = candidates.map((row) =>
      this.planned(row, newest.get(row.cycle_id ?? '') ?? null, assign, course, day),
    );
    return { course, people, preview: previewOf(assign, course, people) };
  }

  private async courseInForce(courseId: string, day: CompanyDay): Promise<PublishedCourse> {
    const [known] = await this.work.query('select id from course where id = $1', [courseId]);
    if (!known) throw new DomainError('assignment.course-unknown', 'missing');
    const course = await this.courses.inForceOn(courseId, day.today);
    if (!course) throw new DomainError('assignment.not-published', 'conflict');
    return course;
  }

  private async newestCycles(candidates: CandidateRow[]): Promise<Map<string, Cycle>> {
    const ids = candidates.flatMap((row) => row.cycle_id ?? []);
    if (ids.length === 0) return new Map();
    const cycles = await this.work.repository(Cycle).findBy({ id: In(ids) });
    return new Map(cycles.map((cycle) => [cycle.id, cycle]));
  }

  private planned(
    row: CandidateRow,
    newest: Cycle | null,
    assign: Assign,
    course: PublishedCourse,
    day: CompanyDay,
  ): PlannedPerson {
    const now = this.clock.now();
    const windowDays = course.settings.renewalWindowDays;
    const outcome = assignmentOutcome(
      newest && cycleDates(newest),
      newest ? dateIn(newest.zone, now) : day.today,
      windowDays,
      day.today,
    );
    const gets = outcome === 'new' || outcome === 'renewal';
    const opensOn = dateIn(row.zone, now);
    const { dueOn, explanation } = dueDate(assign.due, opensOn, day.holidays);
    const renewal =
      outcome === 'renewal' && newest?.validUntil
        ? [{ kind: 'renewal' as const, validUntil: newest.validUntil }]
        : [];
    return {
      personId: row.person_id,
      displayName: row.display_name,
      unitName: row.unit_name,
      outcome,
      dueOn: gets ? dueOn : null,
      explanation: gets ? [...renewal, ...explanation] : [],
      zone: row.zone,
      opensOn,
      newestNumber: newest?.number ?? 0,
    };
  }
}

function previewOf(assign: Assign, course: PublishedCourse, people: PlannedPerson[]): AssignPreview {
  const assigned = people.filter((person) => person.dueOn !== null);
  const decided = people.map(({ personId, outcome, dueOn }) => [personId, outcome, dueOn]);
  const { courseId, unitId, withBelow, due } = assign;
  return {
    hash: sha256(JSON.stringify([courseId, course.courseVersionId, unitId, withBelow, due, decided])),
    courseTitle: course.title,
    courseVersion: course.number,
    validityMonths: course.settings.validityMonths,
    people: people.map(({ personId, displayName, unitName, outcome, dueOn, explanation }) => ({
      personId,
      displayName,
      unitName,
      outcome,
      dueOn,
      explanation,
    })),
    counts: { assigned: assigned.length, skipped: people.length - assigned.length },
    minutesEach: minutesLeft({
      lessonMinutes: course.lessons.map((lesson) => lesson.minutes),
      questions: questionsAsked(course),
      attestation: true,
    }),
  };
}
