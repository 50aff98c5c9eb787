import type { Lexicon } from './lexicon/lexicon';
import { placesOf } from './pattern';

export interface Qualifier {
  shows: 'hedge' | 'exception' | 'condition';
  start: number;
  end: number;
}

/** Hedging, excepting and conditioning words of a clause, the first of each kind. */
export function qualifiersOf(plain: string, lexicon: Lexicon): Qualifier[] {
  const found: Qualifier[] = [];
  for (const shows of ['hedge', 'exception', 'condition'] as const) {
    const [place] = placesOf(lexicon.qualifiers[shows], plain);
    if (!place) continue;
    const end = place.start + plain.slice(place.start, place.end).trimEnd().length;
    found.push({ shows, start: place.start, end });
  }
  return found;
}
