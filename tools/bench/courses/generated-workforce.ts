import type { CourseShape, PlannedFor, Standing } from '@leidraad/training/model';
import type { Random } from '../policies/random.ts';

const ZONES = ['Europe/Amsterdam', 'Europe/Amsterdam', 'Europe/Amsterdam', 'America/New_York', 'Asia/Tokyo'];
const IN_A_SET = 1_000;

/**
 * People in sets of a thousand, made when they are asked for: nine in ten completed the earlier version, the others are
 * under way, exempt or new. Each has read everything and answered about half of it; one in ten knows some of what is new.
 */
export function* generatedWorkforce(
  people: number,
  from: CourseShape,
  fresh: readonly string[],
  random: Random,
): Generator<PlannedFor[]> {
  const known = from.lessons.flatMap(({ blocks }) => blocks.flatMap(({ meaningIds }) => meaningIds));
  for (let made = 0; made < people; made += IN_A_SET)
    yield Array.from({ length: Math.min(IN_A_SET, people - made) }, (_, at) => {
      const skip = random.below(known.length);
      const some = random.next() < 0.1 ? fresh.filter(() => random.next() < 0.3) : [];
      return {
        personId: `p${made + at}`,
        zone: random.pick(ZONES),
        standing: standing(random),
        evidence: {
          read: [...known, ...some],
          answered: [...known.slice(skip), ...some.filter(() => random.next() < 0.5)],
        },
      };
    });
}

function standing(random: Random): Standing {
  const chance = random.next();
  if (chance < 0.02) return { kind: 'none' };
  if (chance < 0.04) return { kind: 'exempt' };
  if (chance < 0.1) return { kind: 'open', round: 'full', attemptRuns: chance < 0.05 };
  return {
    kind: 'completed',
    versionId: 'v1',
    expired: false,
    deltas: random.below(6),
    fullOn: random.pick(['2026-03-02', '2025-05-04', '2024-01-08']),
  };
}
