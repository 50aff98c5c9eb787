import { type BlockRef, type CourseShape, newlyAsked } from './course-shape';
import { fewestItems } from './fewest-items';

/** Meanings that somebody has evidence of; a statement that was signed is no evidence of knowing. */
export interface EvidenceOf {
  read: Iterable<string>;
  answered: Iterable<string>;
}

/** What somebody has to do again: these, and the statement of the new version. */
export interface Delta {
  /** Meanings that the person lacks. */
  meaningIds: string[];
  blocks: BlockRef[];
  itemVersionIds: string[];
}

/**
 * What changed or was added since the version somebody completed, and how far they lack evidence for it (domain: "Delta
 * rules"). A meaning is known by a right answer; where nothing asks about it, by having been read. Blocks: exactly those
 * that cite a meaning neither read nor answered. Items: each meaning that is asked about by at least one, and none too many.
 * Null where nothing is lacking: then there is nothing to do, not even to sign.
 */
export function deltaOf(from: CourseShape, to: CourseShape, evidence: EvidenceOf): Delta | null {
  return deltaAmong(newlyAsked(from, to), to, evidence);
}

/** As `deltaOf`, with the changed and added meanings at hand. */
export function deltaAmong(
  changed: ReadonlySet<string>,
  to: CourseShape,
  evidence: EvidenceOf,
): Delta | null {
  const answered = new Set(evidence.answered);
  const read = new Set(evidence.read);
  const lacksAnswer = new Set([...changed].filter((id) => !answered.has(id)));
  const lacksReading = new Set([...lacksAnswer].filter((id) => !read.has(id)));
  const items = fewestItems(to.items, lacksAnswer);
  const blocks = to.lessons.flatMap(({ lessonKey, blocks: all }) =>
    all
      .filter(({ meaningIds }) => meaningIds.some((id) => lacksReading.has(id)))
      .map(({ blockKey }) => ({ lessonKey, blockKey })),
  );
  if (items.length === 0 && blocks.length === 0) return null;
  const asked = new Set(to.items.flatMap(({ meaningIds }) => meaningIds));
  return {
    meaningIds: [...lacksAnswer].filter((id) => asked.has(id) || lacksReading.has(id)),
    blocks,
    itemVersionIds: items,
  };
}
