/** A block of a lesson by its keys. */
export interface BlockRef {
  lessonKey: string;
  blockKey: string;
}

/** What a course version asks of people, as far as re-training needs it. Meanings are those of its policy version. */
export interface CourseShape {
  courseVersionId: string;
  number: number;
  lessons: readonly {
    lessonKey: string;
    minutes: number;
    blocks: readonly { blockKey: string; meaningIds: readonly string[] }[];
  }[];
  /** `meaningIds`: what a right answer is evidence of. */
  items: readonly { itemVersionId: string; critical: boolean; meaningIds: readonly string[] }[];
  /** How many questions a quiz of the whole course asks. */
  questionsAsked: number;
}

/** Meanings that a course version teaches or asks about. */
export function askedMeanings({ lessons, items }: CourseShape): Set<string> {
  const taught = lessons.flatMap(({ blocks }) => blocks.flatMap(({ meaningIds }) => meaningIds));
  return new Set([...taught, ...items.flatMap(({ meaningIds }) => meaningIds)]);
}

/** Meanings that changed or were added between two versions of a course, in the order in which the later one meets them. */
export function newlyAsked(from: CourseShape, to: CourseShape): Set<string> {
  const before = askedMeanings(from);
  return new Set([...askedMeanings(to)].filter((meaningId) => !before.has(meaningId)));
}

/** The blocks and items that are about some of these meanings: all that a delta can ask. */
export function narrowedTo(shape: CourseShape, meanings: ReadonlySet<string>): CourseShape {
  const isAbout = ({ meaningIds }: { meaningIds: readonly string[] }) =>
    meaningIds.some((id) => meanings.has(id));
  return {
    ...shape,
    lessons: shape.lessons.map((lesson) => ({ ...lesson, blocks: lesson.blocks.filter(isAbout) })),
    items: shape.items.filter(isAbout),
  };
}
