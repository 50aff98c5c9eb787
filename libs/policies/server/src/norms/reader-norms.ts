import type { Candidate } from './candidate';
import { wordsOf } from './imperative';
import type { Lexicon } from './lexicon/lexicon';
import { negatorsIn } from './negation';
import type { Part } from './parts';
import { pattern } from './pattern';
import type { Stance } from './stated-norms';

/**
 * "Bij vertrek lever je je pas in", "Je meldt dit meteen": the reader and the verb that says what he does. Only where
 * the sentence denies, directs or puts a condition first, since the same form describes ("je deelt veel met anderen").
 */
export function readerNorm(
  part: Part,
  lexicon: Lexicon,
  stance: Stance,
  conditioned: boolean,
): Candidate | null {
  const { subjects, verbs, subordination, negation } = lexicon;
  if (subordination.resume !== 'after-verb') return null;
  const words = wordsOf(part.text);
  const index = words.findIndex(({ word }) => pattern(`^(?:${subjects.reader})$`).test(word));
  const reader = words[index];
  if (!reader || index > 6) return null;
  const before = words[index - 1];
  const after = words[index + 1];
  const inverted =
    before !== undefined &&
    (index > 1 || conditioned) &&
    isAction(before.word, lexicon) &&
    isSubjectOf(before.word, reader.word, words.slice(0, index - 1), lexicon);
  const straight = index === 0 && after !== undefined && isAction(after.word, lexicon);
  if (!inverted && !straight) return null;
  const verb = inverted ? before : after;
  if (!verb || words.slice(0, index).some(({ word }) => subordination.finite.has(word))) return null;
  const [denial] = negatorsIn(part.text, negation);
  const directive =
    pattern(verbs.directive).test(part.text) ||
    (verbs.duty.has(verb.word) && !pattern(verbs.habit).test(part.text));
  if ((!denial && !directive && !inverted) || (stance.toEmployers && !inverted)) return null;
  return {
    norm: denial ? 'prohibition' : 'obligation',
    confidence: denial || directive ? 0.7 : 0.64,
    name: 'reader-present',
    start: part.start + verb.start,
    end: part.start + verb.end,
    denial: denial ? { start: part.start + denial.start, end: part.start + denial.end } : null,
    actor: { kind: 'reader', start: part.start + reader.start, end: part.start + reader.end },
    explicit: false,
    negative: denial !== undefined,
  };
}

/**
 * Whether the pronoun after a verb is its subject: the verb agrees with it ("deel je", not "bewaren je gegevens"), and
 * where it says nothing ("stuurt u") no other subject stands in front ("Wij bieden u …", "De helpdesk helpt u").
 */
function isSubjectOf(
  verb: string,
  reader: string,
  front: readonly { word: string }[],
  { subjects, subordination }: Lexicon,
): boolean {
  if (reader === 'jullie') return verb.endsWith('n');
  if (/[^aeiou]en$|ën$/u.test(verb)) return false;
  if (reader !== 'u' && !verb.endsWith('t')) return true;
  const [first] = front;
  if (first === undefined) return true;
  return !subordination.subjectStart.has(first.word) && !pattern(`^(?:${subjects.us})$`).test(first.word);
}

const isAction = (word: string, { verbs }: Lexicon): boolean =>
  (verbs.action.has(word) || verbs.imperative.has(word)) &&
  !verbs.stative.has(word) &&
  !verbs.never.has(word);

/** "Niet roken.", "Geen alcohol tijdens werktijd.", "Altijd eerst overleggen.", "No filming." */
export function bareNorm(part: Part, lexicon: Lexicon): Candidate | null {
  const text = part.text.trim();
  const words = wordsOf(text);
  if (words.some(({ word }) => lexicon.subordination.finite.has(word))) return null;
  const forbids = pattern(lexicon.verbs.bareProhibition).test(text);
  if (!forbids && !pattern(lexicon.verbs.bareObligation).test(text)) return null;
  const start = part.start + part.text.length - part.text.trimStart().length;
  const end = start + (words[0]?.end ?? 0);
  return {
    norm: forbids ? 'prohibition' : 'obligation',
    confidence: 0.7,
    name: 'bare',
    start,
    end,
    denial: forbids ? { start, end } : null,
    actor: null,
    explicit: false,
    negative: forbids,
  };
}
