import type { CourseShape } from '../course-shape';
import type { PlannedFor, Publication } from '../impact-planner';
import { DEFAULT_DELTA_SETTINGS } from '@leidraad/courses/model';

/** A course that teaches each meaning in a block of its own, and asks these questions about them; lessons of four blocks. */
export function shape(
  number: number,
  meanings: readonly string[],
  questions: readonly (readonly string[])[] = meanings.map((meaning) => [meaning]),
): CourseShape {
  const lessons = Array.from({ length: Math.ceil(meanings.length / 4) }, (_, at) => ({
    lessonKey: `les-${at + 1}`,
    minutes: 4,
    blocks: meanings.slice(4 * at, 4 * at + 4).map((id) => ({ blockKey: `over-${id}`, meaningIds: [id] })),
  }));
  return {
    courseVersionId: `v${number}`,
    number,
    lessons,
    items: questions.map((meaningIds, at) => ({ itemVersionId: `q${at + 1}`, critical: false, meaningIds })),
    questionsAsked: Math.min(8, questions.length),
  };
}

export const v1 = shape(1, ['a', 'b', 'c']);
/** `b` became `b2`, `d` is new, `c` is gone. */
export const v2 = shape(2, ['a', 'b2', 'd']);

export const publication = (changes: Partial<Publication> = {}): Publication => ({
  to: v2,
  versions: new Map([['v1', v1]]),
  impact: 'substantive',
  when: { publishedAt: new Date('2026-11-02T09:00:00Z'), effectiveOn: '2026-11-02' },
  settings: DEFAULT_DELTA_SETTINGS,
  holidays: [],
  ...changes,
});

/** Somebody who completed version 1 in full, unless `changes` say otherwise. */
export const person = (changes: Partial<PlannedFor> = {}): PlannedFor => ({
  personId: 'noor',
  zone: 'Europe/Amsterdam',
  standing: { kind: 'completed', versionId: 'v1', expired: false, deltas: 0, fullOn: '2026-03-02' },
  evidence: { read: ['a', 'b', 'c'], answered: ['a', 'b', 'c'] },
  ...changes,
});
