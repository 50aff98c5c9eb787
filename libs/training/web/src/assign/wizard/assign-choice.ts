import { type CourseRow } from '@leidraad/courses/model';
import { type UnitRow } from '@leidraad/people/model';
import { type CalendarDate, calendarDateSchema } from '@leidraad/shared/model';
import { type Assign, type AssignmentDue } from '@leidraad/training/model';

export const STEPS = ['who', 'what', 'when', 'check'] as const;
export type Step = (typeof STEPS)[number];

/** What the steps ask, as it stands in the fields. */
export interface AssignChoice {
  unitId: string;
  withBelow: boolean;
  courseId: string;
  dueKind: AssignmentDue['kind'];
  days: string;
  date: string;
}

export const FIRST_CHOICE: AssignChoice = {
  unitId: '',
  withBelow: true,
  courseId: '',
  dueKind: 'days',
  days: '30',
  date: '',
};

/** Most days the contract allows. */
export const MOST_DAYS = 365;

export function dueOf(choice: AssignChoice, today: CalendarDate): AssignmentDue | undefined {
  if (choice.dueKind === 'days') {
    const days = /^\d{1,3}$/.test(choice.days.trim()) ? Number(choice.days) : 0;
    return days >= 1 && days <= MOST_DAYS ? { kind: 'days', days } : undefined;
  }
  const date = calendarDateSchema.safeParse(choice.date);
  return date.success && date.data >= today ? { kind: 'on', date: date.data } : undefined;
}

/** The request, once every step has its answer. */
export function assignOf(choice: AssignChoice, today: CalendarDate): Assign | undefined {
  const due = dueOf(choice, today);
  if (!due || !choice.unitId || !choice.courseId) return undefined;
  return { courseId: choice.courseId, unitId: choice.unitId, withBelow: choice.withBelow, due };
}

/** The steps that still need an answer, in order. */
export function openSteps(choice: AssignChoice, today: CalendarDate): Step[] {
  const open: Step[] = [];
  if (!choice.unitId) open.push('who');
  if (!choice.courseId) open.push('what');
  if (!dueOf(choice, today)) open.push('when');
  return open;
}

/** Courses that can be assigned: those with a published version. */
export const assignable = (courses: readonly CourseRow[]): CourseRow[] =>
  courses.filter((course) => course.version !== null);

/** People in a department, with those below it when asked. */
export function peopleIn(units: readonly UnitRow[], unitId: string, withBelow: boolean): number {
  const unit = units.find(({ id }) => id === unitId);
  if (!unit) return 0;
  const below = withBelow ? units.filter(({ parentId }) => parentId === unitId) : [];
  return below.reduce((sum, { id }) => sum + peopleIn(units, id, true), unit.people ?? 0);
}
