import { sameValue } from '@leidraad/shared/model';
import type { CourseContent } from './course-content';
import { draftContentSchema } from './draft-content';
import { mergedContent } from './merged-content';

/** Two people saved the same draft: how it reads with one's own words, and with those of the other, where both wrote. */
export interface Meeting {
  mine: CourseContent;
  theirs: CourseContent;
  /** Both wrote in the same place, so that somebody has to choose. */
  clashes: boolean;
  /** `theirs` is what the other one saved, with nothing of one's own. */
  isAllTheirs: boolean;
}

/**
 * What becomes of `mine` and `theirs`, which both began as `base`. Where that is not known, or together they would be no
 * draft (too many questions, say), all of one stands against all of the other.
 */
export function meetingOf(
  base: CourseContent | undefined,
  mine: CourseContent,
  theirs: CourseContent,
): Meeting {
  const whole = { mine, theirs, clashes: !sameValue(mine, theirs), isAllTheirs: true };
  if (!base) return whole;
  const [kept, given] = [
    mergedContent(base, mine, theirs, 'mine'),
    mergedContent(base, mine, theirs, 'theirs'),
  ];
  const areDrafts = [kept, given].every(({ content }) => draftContentSchema.safeParse(content).success);
  if (!areDrafts) return whole;
  return {
    mine: kept.content,
    theirs: given.content,
    clashes: kept.overlaps > 0,
    isAllTheirs: sameValue(given.content, theirs),
  };
}
