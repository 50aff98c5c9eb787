import { type Blocker, type BlockerTarget } from '@leidraad/courses/model';

export const TABS = ['source', 'content', 'quiz', 'settings', 'check'] as const;
export type Tab = (typeof TABS)[number];

/** Where in the editor something can be solved, as a link. */
export interface Place {
  path: readonly string[];
  query: Record<string, string>;
}

/** The address of the place a point is about. */
export function placeOf(slug: string, target: BlockerTarget): Place {
  const { tab, lessonKey, blockKey, itemId, clauseNumber } = target;
  return {
    path: ['/work/courses', slug, tab],
    query: {
      ...(lessonKey && { lesson: lessonKey }),
      ...(blockKey && { block: blockKey }),
      ...(itemId && { question: itemId }),
      ...(clauseNumber && !lessonKey && !itemId && { clause: clauseNumber }),
    },
  };
}

/** How many points stop publishing in each tab. */
export function pointsPerTab(points: readonly Blocker[]): Record<Tab, number> {
  const counts = { source: 0, content: 0, quiz: 0, settings: 0, check: 0 };
  for (const point of points) if (point.kind === 'blocks') counts[point.target.tab]++;
  return counts;
}
