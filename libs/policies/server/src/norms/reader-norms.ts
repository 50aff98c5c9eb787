import type { Candidate } from './candidate';
import { wordsOf } from './imperative';
import type { Lexicon } from './lexicon/lexicon';
import { negatorsIn } from './negation';
import type { Part } from './parts';
import { pattern } from './pattern';
import type { Stance } from './stated-norms';
import { actorsIn } from './subject';

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
  if (lexicon.subordination.resume !== 'after-verb') return null;
  // "Je oude laptop lever je in": the first "je" may say whose.
  for (const [index, { word }] of wordsOf(part.text).entries()) {
    if (index > FAR_READER) break;
    if (!pattern(`^(?:${lexicon.subjects.reader})$`).test(word)) continue;
    const found = readerNormAt(index, part, lexicon, stance, conditioned);
    if (found) return found;
  }
  return null;
}

/** So many words may stand before the reader ("Een uitnodiging op kosten van een ander bespreek je vooraf"). */
const FAR_READER = 14;
/** From so many words on, only a verb that surely asks something counts. */
const NEAR_READER = 6;

function readerNormAt(
  index: number,
  part: Part,
  lexicon: Lexicon,
  stance: Stance,
  conditioned: boolean,
): Candidate | null {
  const { verbs, subordination, negation } = lexicon;
  const words = wordsOf(part.text);
  const reader = words[index];
  if (!reader || (index > NEAR_READER && !verbs.duty.has(words[index - 1]?.word ?? ''))) return null;
  const before = words[index - 1];
  const after = words[index + 1];
  const inverted =
    before !== undefined &&
    (index > 1 || conditioned) &&
    isAction(before.word, lexicon) &&
    isSubjectOf(before.word, reader.word, words.slice(0, index - 1), lexicon);
  const told =
    stance.tells && after !== undefined && /[^e]t$/u.test(after.word) && !isNoAction(after.word, lexicon);
  const straight = index === 0 && after !== undefined && (isAction(after.word, lexicon) || told);
  if (!inverted && !straight) return null;
  const verb = inverted ? before : after;
  if (!verb || words.slice(0, index).some(({ word }) => subordination.finite.has(word))) return null;
  const [denial] = negatorsIn(part.text, negation);
  const directive =
    pattern(verbs.directive).test(part.text) ||
    ((verbs.duty.has(verb.word) || stance.tells) && !pattern(verbs.habit).test(part.text));
  if (!denial && !directive && pattern(verbs.habit).test(part.text)) return null;
  if ((!denial && !directive && !inverted) || (stance.toEmployers && !inverted)) return null;
  const softened = pattern(verbs.softened).test(part.text);
  return {
    norm: denial ? 'prohibition' : softened ? 'advice' : 'obligation',
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
  { subjects, subordination, verbs }: Lexicon,
): boolean {
  if (reader === 'jullie') return verb.endsWith('n');
  if (/[^aeiou]en$|ën$/u.test(verb) && !verbs.imperative.has(verb)) return false;
  if (reader !== 'u' && !verb.endsWith('t')) return true;
  // "Een foto zet je niet online": a stem in -t, and nobody named who could be its subject.
  if (reader !== 'u' && verbs.imperative.has(verb))
    return actorsIn(front.map(({ word }) => word).join(' '), subjects).length === 0;
  const [first] = front;
  if (first === undefined) return true;
  // "De beelden bewaart u": one verb of a single subject behind a plural.
  if (/(?:[^aeiou]en|[^aeious]s)$/u.test(front.at(-1)?.word ?? '') && verb.endsWith('t')) return true;
  return !subordination.subjectStart.has(first.word) && !pattern(`^(?:${subjects.us})$`).test(first.word);
}

const isNoAction = (word: string, { verbs, subordination }: Lexicon): boolean =>
  verbs.stative.has(word) ||
  verbs.never.has(word) ||
  subordination.finite.has(word) ||
  verbs.notVerb.has(word);

const isAction = (word: string, { verbs }: Lexicon): boolean =>
  (verbs.action.has(word) || verbs.imperative.has(word)) &&
  !verbs.stative.has(word) &&
  !verbs.never.has(word);

/** "Niet roken.", "Geen alcohol tijdens werktijd.", "Altijd eerst overleggen.", "No filming." */
export function bareNorm(part: Part, lexicon: Lexicon): Candidate | null {
  const text = part.text.trim();
  const words = wordsOf(text);
  if (words.some(({ word }) => lexicon.subordination.finite.has(word))) return null;
  const infinitive = endsInInfinitive(
    words.map(({ word }) => word),
    text,
    lexicon,
  );
  const forbids =
    pattern(lexicon.verbs.bareProhibition).test(text) ||
    // "Onder de achttien geen alcohol."
    (pattern(lexicon.verbs.verblessProhibition).test(text) &&
      !words.some(({ word }) => lexicon.verbs.stative.has(word) || isFiniteOnly(word, lexicon))) ||
    (infinitive && negatorsIn(text, lexicon.negation).length > 0);
  if (!forbids && !infinitive && !pattern(lexicon.verbs.bareObligation).test(text)) return null;
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

/** "Ongevallen direct melden aan de chef.", "Gereedschap terugleggen.": an infinitive instead of a finite verb. */
function endsInInfinitive(words: readonly string[], text: string, lexicon: Lexicon): boolean {
  const { verbs, subjects } = lexicon;
  if (
    words.length < 3 ||
    !/[.!]$/u.test(text) ||
    words.some((word) => verbs.stative.has(word) || word === 'te')
  )
    return false;
  if (actorsIn(text, subjects)[0]?.start === 0 || verbs.notVerb.has(words[0] ?? '')) return false;
  // "Integriteit laat zich niet afdwingen": a finite verb makes the infinitive hang on it.
  if (words.slice(1, -1).some((word) => isFiniteOnly(word, lexicon))) return false;
  const last = words.at(-1) ?? '';
  if (verbs.infinitive.has(last)) return true;
  if (isWithParticle(words[0] ?? '', lexicon)) return true;
  return (
    words.slice(1).some((word) => isWithParticle(word, lexicon)) ||
    (pattern(verbs.directive).test(text) && words.slice(2).some((word) => verbs.infinitive.has(word)))
  );
}

/** "terugleggen", "aanmelden" */
function isWithParticle(word: string, { verbs }: Lexicon): boolean {
  const particle = pattern(verbs.particle).exec(word)?.[0];
  return particle !== undefined && verbs.infinitive.has(word.slice(particle.length));
}

/** A form that can only be a finite verb: no infinitive, and no noun that looks like one. */
const isFiniteOnly = (word: string, { verbs }: Lexicon): boolean =>
  word.endsWith('t') && verbs.action.has(word) && !verbs.infinitive.has(word) && !verbs.never.has(word);
