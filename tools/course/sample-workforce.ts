import type { CourseShape, PlannedFor, Standing } from '@leidraad/training/model';
import { Random } from '../bench/policies/random';

export const SAMPLE = {
  people: 1_000,
  seed: 1,
  description:
    '1,000 invented people (seed 1): 85 % completed the course on the old policy and have read all of it and answered a quiz; ' +
    '5 % of them know half of what is new from another course; 8 % are under way, a quarter of these in an attempt; ' +
    '3 % have to renew, 2 % are exempt, 2 % are not assigned yet',
} as const;

/** The sample: always the same people. `fresh`: what is new in the course. */
export function sampleWorkforce(from: CourseShape, fresh: readonly string[]): PlannedFor[] {
  const random = new Random(SAMPLE.seed);
  const known = from.lessons.flatMap(({ blocks }) => blocks.flatMap(({ meaningIds }) => meaningIds));
  return Array.from({ length: SAMPLE.people }, (_, at): PlannedFor => {
    const standing = standingOf(random.next(), from.courseVersionId, random);
    const half = random.next() < 0.05 ? fresh.filter(() => random.next() < 0.5) : [];
    const asked = random.shuffled(from.items).slice(0, from.questionsAsked);
    return {
      personId: `person-${at + 1}`,
      zone: 'Europe/Amsterdam',
      standing,
      evidence: {
        read: [...known, ...half],
        answered: [...asked.flatMap(({ meaningIds }) => meaningIds), ...half],
      },
    };
  });
}

function standingOf(chance: number, versionId: string, random: Random): Standing {
  if (chance < 0.02) return { kind: 'none' };
  if (chance < 0.04) return { kind: 'exempt' };
  if (chance < 0.12) return { kind: 'open', round: 'full', attemptRuns: random.next() < 0.25 };
  const fullOn = `2025-${String(1 + random.below(12)).padStart(2, '0')}-15`;
  return { kind: 'completed', versionId, expired: chance < 0.15, deltas: 0, fullOn };
}
