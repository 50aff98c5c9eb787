import type { Lexicon } from './lexicon/lexicon';
import type { ReadClause } from './main-clause';
import { pattern, placesOf } from './pattern';

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
    // "Twijfel je? Vraag het": what is asked first is a condition.
    if (clause.main.charAt(place.start) !== '?')
      parts.push({ text: clause.main.slice(start, place.start), start });
    start = place.end;
  }
  parts.push({ text: clause.main.slice(start), start });
  return parts
    .filter(({ text }) => /\p{L}/u.test(text))
    .map((part) => withoutFrontedCondition(part, lexicon));
}

/** "Heb je iets gedeeld, meld dat dan": a verb in front makes a condition when an imperative follows the comma. */
function withoutFrontedCondition(part: Part, { subordination, subjects, verbs }: Lexicon): Part {
  if (subordination.resume !== 'after-verb') {
    // "Should you need paper, come to the office."
    const [condition] = /^\s*should (?:\S+ )[^,]{3,120},\s*(?=\S)/u.exec(part.text) ?? [];
    return condition === undefined
      ? part
      : { text: part.text.slice(condition.length), start: part.start + condition.length };
  }
  const found = /^\s*(\S+)\s+(\S+)[^,]*,\s*(?:dan\s+)?(?=(\S+))/u.exec(part.text);
  if (!found) return part;
  const [whole, first = '', second = '', after = ''] = found;
  const asks =
    pattern(`^(?:${subjects.reader})$`).test(second) ||
    subordination.finite.has(first) ||
    /,\s*dan\s+$/u.test(whole);
  const goesOn =
    /,\s*dan\s+$/u.test(whole) ||
    verbs.imperative.has(after) ||
    verbs.lead.has(after) ||
    subordination.finite.has(after);
  return asks && goesOn ? { text: part.text.slice(whole.length), start: part.start + whole.length } : part;
}
