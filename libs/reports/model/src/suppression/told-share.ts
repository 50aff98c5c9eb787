import { z } from 'zod';
import { type Disclosure, FEWEST } from './table';

/**
 * A part of the people as a page may know it. `bounded`: no number of people, only that the share is at least or at most
 * so many per cent – printed "95+", "5-".
 */
export const toldShareSchema = z
  .discriminatedUnion('kind', [
    z.object({ kind: z.literal('shown'), people: z.number().int(), percent: z.number().int() }),
    z.object({
      kind: z.literal('bounded'),
      bound: z.enum(['at-least', 'at-most']),
      percent: z.number().int(),
    }),
    z.object({ kind: z.literal('small') }),
    z.object({ kind: z.literal('complementary') }),
  ])
  .meta({ id: 'ToldShare' });
export type ToldShare = z.infer<typeof toldShareSchema>;

/** Beyond these, in per cent, a share is not told exactly. */
const [HIGH, LOW] = [95, 5];
/** What fewer than five people come to must be at most this share before a bound says something. */
const VAGUE = 20;

/**
 * What may be told of a figure among `of` people, whose number is told as well (null: it is not).
 *
 * A share itself never says whether it leaves out nobody or one to four, or is about nobody or one to four: that everybody
 * chose the same would tell of each what they chose. (Other figures of a scenario can still say that it was nobody: the same
 * people who came to a situation come to one ending.) A bound says only that fewer than five people are left over, or are in
 * it: it follows from the number that is told, and is rounded away from the truth to fives.
 */
export function toldShare(
  { people, disclosure }: { people: number; disclosure: Disclosure },
  of: number | null,
): ToldShare {
  if (people < FEWEST) {
    const isRare = of !== null && few(of) <= LOW;
    return isRare ? { kind: 'bounded', bound: 'at-most', percent: LOW } : { kind: 'small' };
  }
  if (of === null) return { kind: 'complementary' };
  if (of - people < FEWEST) {
    const left = few(of);
    if (left > VAGUE) return { kind: 'complementary' };
    return { kind: 'bounded', bound: 'at-least', percent: Math.min(HIGH, 100 - Math.ceil(left / 5) * 5) };
  }
  if (disclosure !== 'shown') return { kind: 'complementary' };
  const percent = (100 * people) / of;
  if (percent > HIGH) return { kind: 'bounded', bound: 'at-least', percent: HIGH };
  if (percent < LOW) return { kind: 'bounded', bound: 'at-most', percent: LOW };
  return { kind: 'shown', people, percent: Math.round(percent) };
}

/** The most that fewer than five people can be of so many, in per cent. */
const few = (of: number): number => (100 * (FEWEST - 1)) / of;
