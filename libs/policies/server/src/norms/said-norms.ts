import type { Candidate } from './candidate';
import type { Lexicon, NormPattern } from './lexicon/lexicon';
import { denialOf } from './negation';
import type { Part } from './parts';
import { pattern, placesOf } from './pattern';
import { subjectOf, type Actor } from './subject';

/** Norms said with a word for it: modal verbs, "verplicht", "not allowed", "recht op" … */
export function saidNorms(part: Part, lexicon: Lexicon): Candidate[] {
  const found: Candidate[] = [];
  for (const each of lexicon.patterns) {
    // "must … and must not …": the same word may say two norms.
    for (const place of placesOf(each.at, part.text).slice(0, 3)) {
      const candidate = saidBy(each, place, part, lexicon);
      if (candidate && !found.some(({ name, norm }) => name === each.name && norm === candidate.norm))
        found.push(candidate);
    }
  }
  return found;
}

function saidBy(
  rule: NormPattern,
  place: { start: number; end: number },
  part: Part,
  lexicon: Lexicon,
): Candidate | null {
  const trimmed = part.text.trimStart();
  if (rule.unless !== undefined && pattern(rule.unless).test(trimmed)) return null;
  if (rule.needs !== undefined && !pattern(rule.needs).test(trimmed)) return null;
  const actor = subjectOf(part.text, place, lexicon);
  if (rule.actor === true && !actor) return null;
  const denial = rule.negated === undefined ? null : denialOf(part.text, place, lexicon.negation);
  let { norm } = rule;
  if (denial) {
    if (rule.negated === null || rule.negated === undefined) return null;
    norm = rule.negated;
  } else if (rule.restricted && pattern(lexicon.restriction).test(part.text)) norm = rule.restricted;
  if (norm === 'fact') return null;
  return {
    norm,
    confidence: rule.confidence,
    name: rule.name,
    start: part.start + place.start,
    end: part.start + place.end,
    denial: denial && { start: part.start + denial.start, end: part.start + denial.end },
    actor: actor && moved(actor, part.start),
    explicit: true,
    speaker: rule.speaker ?? false,
    negative: norm === 'prohibition' || denial !== null,
  };
}

/** The same actor with offsets in the clause. */
export function moved(actor: Actor, by: number): Actor {
  return { kind: actor.kind, start: actor.start + by, end: actor.end + by };
}
