import type { Links } from './link';

/** Where the nearest linked clauses say that an unlinked one should be found. */
export interface Gap {
  /** New places strictly between the counterparts of the nearest linked clauses; empty when those are out of order. */
  after: number;
  before: number;
  /** Distance to the linked clause above and below. */
  fromAbove: number;
  fromBelow: number;
}

/** For every old clause without a link: the gap in the new text that its neighbours leave for it. */
export function gapsOf(size: number, otherSize: number, toOf: Links['toOf']): (Gap | null)[] {
  const above: { place: number; distance: number }[] = [];
  let [place, distance] = [-1, 0];
  for (let at = 0; at < size; at++) {
    distance++;
    above.push({ place, distance });
    const to = toOf.get(at);
    if (to) [place, distance] = [Math.max(...to), 0];
  }
  const gaps = new Array<Gap | null>(size).fill(null);
  [place, distance] = [otherSize, 0];
  for (let at = size - 1; at >= 0; at--) {
    distance++;
    const start = above[at];
    const to = toOf.get(at);
    if (!to && start)
      gaps[at] = {
        after: start.place,
        before: place,
        fromAbove: start.distance,
        fromBelow: distance,
      };
    if (to) [place, distance] = [Math.min(...to), 0];
  }
  return gaps;
}

/** 0–1: how well a place fits a gap. 1 where the distance to a linked neighbour is the same on both sides. */
export function fitOf(gap: Gap | null, place: number): number {
  if (!gap || place <= gap.after || place >= gap.before) return 0;
  const off = Math.min(
    Math.abs(place - gap.after - gap.fromAbove),
    Math.abs(gap.before - place - gap.fromBelow),
  );
  return 1 / (1 + off / 4);
}
