import { BlockRow } from './block.entity';
import { Course } from './course.entity';
import { CourseDraft } from './course-draft.entity';
import { CourseItem } from './course-item.entity';
import { CourseVersion } from './course-version.entity';
import { DraftVisit } from './draft-visit.entity';
import { LessonRow } from './lesson.entity';
import { LineCitation } from './line.entity';

/** Every table of this capability. */
export const COURSES_ENTITIES = [
  Course,
  CourseDraft,
  DraftVisit,
  CourseVersion,
  LessonRow,
  BlockRow,
  LineCitation,
  CourseItem,
];
