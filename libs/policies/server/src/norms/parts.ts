import type { Lexicon } from './lexicon/lexicon';
import type { ReadClause } from './main-clause';
import { placesOf } from './pattern';

/** A stretch of a clause that may carry a norm of its own; offsets in the clause. */
export interface Part {
  /** Main-clause words, rest blanked (see `readClause`). */
  text: string;
  start: number;
}

/** The parts of a clause: between sentences, semicolons and contrasts ("je mag …, maar …"). */
export function partsOf(clause: ReadClause, lexicon: Lexicon): Part[] {
  const parts: Part[] = [];
  let start = 0;
  for (const place of placesOf(lexicon.partBreak, clause.main)) {
    parts.push({ text: clause.main.slice(start, place.start), start });
    start = place.end;
  }
  parts.push({ text: clause.main.slice(start), start });
  return parts.filter(({ text }) => /\p{L}/u.test(text));
}
