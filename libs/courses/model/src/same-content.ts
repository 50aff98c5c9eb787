import type { CourseContent } from './course-content';

/**
 * Whether two states of a course say the same; a part that is absent is the same as one without a value. How answers
 * are counted is not something a course says.
 */
export function sameContent(one: CourseContent, other: CourseContent): boolean {
  return same(said(one), said(other));
}

const said = ({ sameForStatistics: _counting, ...content }: CourseContent) => content;

/** Whether two plain values are equal; an absent member is the same as one without a value. */
export function same(one: unknown, other: unknown): boolean {
  if (Object.is(one, other)) return true;
  if (!isObject(one) || !isObject(other) || Array.isArray(one) !== Array.isArray(other)) return false;
  const keys = new Set([...Object.keys(one), ...Object.keys(other)]);
  return [...keys].every((key) => same(one[key], other[key]));
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;
