import { citationsOf, type CourseContent } from '@leidraad/courses/model';
import { v7 as newId } from 'uuid';
import type { BlockRow } from './block.entity';
import type { LessonRow } from './lesson.entity';
import type { LineCitation } from './line.entity';

export interface FrozenRows {
  lessons: LessonRow[];
  blocks: BlockRow[];
  lines: LineCitation[];
}

/**
 * The rows that a course's lessons become. Citations name clauses by identity in a draft; here they are pinned to the
 * clause versions of the policy version that the course is published on.
 */
export function frozenRows(
  courseVersionId: string,
  content: CourseContent,
  clauseVersions: ReadonlyMap<string, string>,
): FrozenRows {
  const rows: FrozenRows = { lessons: [], blocks: [], lines: [] };
  content.lessons.forEach(({ key, topic, title, goal, minutes, blocks }, lessonIndex) => {
    const lessonId = newId();
    rows.lessons.push({
      id: lessonId,
      courseVersionId,
      lessonKey: key,
      ordinal: lessonIndex + 1,
      topic,
      title,
      goal,
      minutes,
    });
    blocks.forEach((body, blockIndex) => {
      const blockId = newId();
      rows.blocks.push({
        id: blockId,
        lessonId,
        blockKey: body.key,
        type: body.type,
        ordinal: blockIndex + 1,
        body,
      });
      for (const { lineKey, clauseId, support } of citationsOf(body))
        rows.lines.push({ blockId, lineKey, clauseVersionId: clauseVersions.get(clauseId) ?? '', support });
    });
  });
  return rows;
}
