import { type CourseShape, newlyAsked } from './course-shape';
import { type Delta, deltaAmong, type EvidenceOf } from './delta';

/**
 * What a full round that was under way asks beside its unread blocks, after it moved to a newer version: where its quiz was
 * passed on the earlier one, the questions about what changed since. A quiz still to pass asks about the new version anyway.
 */
export function movedFull(
  from: CourseShape,
  to: CourseShape,
  quizPassed: boolean,
  evidence: EvidenceOf,
): Pick<Delta, 'meaningIds' | 'itemVersionIds'> {
  const delta = quizPassed ? deltaAmong(newlyAsked(from, to), to, evidence) : null;
  if (!delta) return { meaningIds: [], itemVersionIds: [] };
  const tested = new Set(to.items.flatMap(({ meaningIds }) => meaningIds));
  return {
    meaningIds: delta.meaningIds.filter((id) => tested.has(id)),
    itemVersionIds: delta.itemVersionIds,
  };
}
