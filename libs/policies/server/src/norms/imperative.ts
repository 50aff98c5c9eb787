import type { Norm } from '@leidraad/policies/model';
import type { Candidate } from './candidate';
import type { Lexicon } from './lexicon/lexicon';
import { negatorsIn } from './negation';
import type { Part } from './parts';
import { pattern } from './pattern';

interface Word {
  word: string;
  start: number;
  end: number;
}

const WORD = /[\p{L}\p{N}][\p{L}\p{N}'&/-]*/gu;

/** The last stretch asked about: every construction asks about the same one. */
let last: { text: string; words: readonly Word[] } = { text: '', words: [] };

/** The words of a stretch with their places. */
export function wordsOf(text: string): readonly Word[] {
  if (last.text !== text) {
    const words = [...text.matchAll(WORD)].map((found) => ({
      word: found[0],
      start: found.index,
      end: found.index + found[0].length,
    }));
    last = { text, words };
  }
  return last.words;
}

const DO_NOT = /^(?:do not|don't|never|nooit|do never)$/u;

const NEVER_EVER = /^\s*under no circumstances\s/u;

/** An imperative at the start of a part ("Deel nooit …"), or after a phrase in front ("Before posting, check …"). */
export function imperativeIn(part: Part, lexicon: Lexicon): Candidate | null {
  const first = imperativeAtStart(part, lexicon);
  if (first) return first;
  const [front, ...rest] = part.text.split(',');
  if (front === undefined || rest.length === 0) return null;
  const words = wordsOf(front);
  if (!lexicon.verbs.frontedBy.has(words[0]?.word ?? '')) return null;
  if (
    words.some(({ word }) => lexicon.subordination.finite.has(word)) ||
    pattern(lexicon.verbs.habit).test(front)
  )
    return null;
  const after = part.text.slice(front.length + 1);
  const found = imperativeAtStart({ text: after, start: part.start + front.length + 1 }, lexicon);
  return found && { ...found, confidence: found.confidence - 0.06 };
}

/** After words like "dan" or "please". */
function imperativeAtStart(part: Part, lexicon: Lexicon): Candidate | null {
  const { verbs, negation } = lexicon;
  const words = wordsOf(part.text);
  let at = 0;
  let forbids = false;
  if (NEVER_EVER.test(part.text)) {
    forbids = true;
    at = 3;
  }
  while (at < words.length - 1) {
    const word = words[at]?.word ?? '';
    const two = `${word} ${words[at + 1]?.word ?? ''}`;
    if (DO_NOT.test(two)) {
      forbids = true;
      at += 2;
    } else if (DO_NOT.test(word)) {
      forbids = true;
      at += 1;
    } else if (verbs.lead.has(word) && !(verbs.imperative.has(word) && at === 0)) at += 1;
    else break;
  }
  const verb = words[at];
  if (!verb) return null;
  const known =
    verbs.imperative.has(verb.word) ||
    (forbids && isBaseForm(verb.word, lexicon)) ||
    (at === 0 && part.start === 0 && isLikelyVerb(words, lexicon));
  if (!known) return null;
  const rest = part.text.slice(verb.start).trimEnd();
  const asked = words.slice(0, at).some(({ word }) => word === 'please');
  if (!forbids && !asked && !isImperative(words, at, rest, part.text.length - verb.end > 8, lexicon))
    return null;
  const denial =
    negation.reach === 'part'
      ? (negatorsIn(part.text, negation)[0] ?? null)
      : forbids
        ? { start: words[0]?.start ?? 0, end: verb.start }
        : null;
  const from = part.text.slice(words[0]?.start ?? 0);
  const [norm, confidence] = askedBy(from, rest, denial !== null, verb.word, lexicon);
  if (norm === 'none') return null;
  return {
    norm,
    confidence,
    name: 'imperative',
    start: part.start + verb.start,
    end: part.start + verb.end,
    denial: denial && { start: part.start + denial.start, end: part.start + denial.end },
    actor: { kind: 'reader', start: part.start + verb.start, end: part.start + verb.start },
    explicit: false,
    negative: denial !== null || norm === 'prohibition',
  };
}

function askedBy(
  from: string,
  rest: string,
  denied: boolean,
  verb: string,
  { verbs }: Lexicon,
): [Norm, number] {
  if (denied && pattern(verbs.softNegative).test(from)) return ['advice', 0.55];
  if (denied && pattern(verbs.reminding).test(from)) return ['obligation', 0.7];
  // "Maybe don't post it."
  if (pattern(verbs.softened).test(from.slice(0, from.length - rest.length))) return ['advice', 0.66];
  if (pattern(verbs.permitting).test(rest)) return ['permission', 0.7];
  if (pattern(verbs.pointing).test(rest)) return ['none', 0.5];
  if (denied) return ['prohibition', 0.88];
  if (pattern(verbs.advising).test(rest)) return ['advice', 0.66];
  if (pattern(verbs.leaving).test(rest)) return ['prohibition', 0.7];
  if (pattern(verbs.softened).test(rest)) return ['advice', 0.7];
  return ['obligation', 0.84];
}

/** Whether a word after "do not" or "never" is its verb, in a language where only a base form can stand there. */
const isBaseForm = (word: string, { subordination }: Lexicon): boolean =>
  subordination.resume === 'second-finite' &&
  !subordination.finite.has(word) &&
  !subordination.subjectStart.has(word) &&
  !/(?:ing|ed|ly|'s)$/u.test(word);

/** An unknown word first in a sentence, before an article or a negation, in a sentence without a finite verb. */
function isLikelyVerb(words: readonly Word[], { verbs, subordination }: Lexicon): boolean {
  const [first, second] = words.map(({ word }) => word);
  if (first === undefined || second === undefined || verbs.notVerb.size === 0) return false;
  return (
    // After a clause in front, "riskeert" is what somebody does.
    ((words[0]?.start ?? 0) < 3 || !first.endsWith('t')) &&
    !verbs.notVerb.has(first) &&
    !pattern(verbs.notVerbEnding).test(first) &&
    (verbs.objectStart.has(second) || pattern(verbs.surelyVerb).test(first)) &&
    !words.some(({ word }) => subordination.finite.has(word) || verbs.stative.has(word))
  );
}

/** Whether a form that could be an imperative is one here, and no noun, question or statement. */
function isImperative(
  words: readonly Word[],
  at: number,
  rest: string,
  followed: boolean,
  { verbs, subordination }: Lexicon,
): boolean {
  const next = words[at + 1]?.word;
  // A lone word asks nothing, unless a blanked clause follows ("Check of …").
  if (next === undefined) return at > 0 || followed || rest.endsWith(':');
  const asksWhether =
    subordination.whether?.word === next && subordination.whether.after.has(words[at]?.word ?? '');
  if (asksWhether) return true;
  // "Probeer kalm te blijven": an infinitive is not finite.
  const isFinite = ({ word }: Word, index: number): boolean =>
    subordination.finite.has(word) && words[at + index]?.word !== subordination.infinitiveMarker;
  const finite = words.slice(at + 1).some(isFinite);
  if (verbs.notBefore.has(next) || pattern(verbs.nominal).test(rest)) return false;
  if (finite && pattern(verbs.perhapsNominal).test(rest)) return false;
  if (verbs.surelyBefore.has(next)) return true;
  if (next === 'you' && verbs.beforeClause.has(words[at]?.word ?? '')) return true;
  // "Wissel zitten en staan af": a plural verb belongs to no singular noun in front.
  if (verbs.stative.has(next) && !(subordination.resume === 'after-verb' && /en$/u.test(next))) return false;
  if (!finite) return true;
  // "Follow the directions to make sure the image has …": too far away to be the verb of a noun in front.
  const distance = words.slice(at + 1).findIndex(isFinite);
  return subordination.resume === 'second-finite' && distance >= 4 && !verbs.never.has(words[at]?.word ?? '');
}
