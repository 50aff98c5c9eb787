import { sameValue } from '@leidraad/shared/model';
import type { CourseContent } from './course-content';

/**
 * Whether two states of a course say the same; a part that is absent is the same as one without a value. How answers
 * are counted is not something a course says.
 */
export function sameContent(one: CourseContent, other: CourseContent): boolean {
  return sameValue(said(one), said(other));
}

const said = ({ sameForStatistics: _counting, ...content }: CourseContent) => content;
