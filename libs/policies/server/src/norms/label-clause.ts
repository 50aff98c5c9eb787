import type { Norm, Proposal, Topic } from '@leidraad/policies/model';
import { isLearnerRule, UNSURE_BELOW } from '@leidraad/policies/model';
import type { SplitClause } from '../text/outline';
import { addresseeOf, type FoundAddressee } from './addressee';
import { byStrength, type Candidate } from './candidate';
import { confidenceOf } from './confidence';
import { cuesOf } from './cues';
import { isDefinition } from './definition';
import { imperativeIn, wordsOf } from './imperative';
import { inheritedNorm, rowNorm, type Above } from './inheritance';
import type { Lexicon } from './lexicon/lexicon';
import { readClause, type ReadClause } from './main-clause';
import { negatorsIn } from './negation';
import { partsOf, type Part } from './parts';
import { pattern } from './pattern';
import { qualifiersOf } from './qualifiers';
import { bareNorm, readerNorm } from './reader-norms';
import { saidNorms } from './said-norms';
import { actorsIn } from './subject';
import { statedNorms, type Stance } from './stated-norms';
import { clauseTopic } from './topic';

/** What a clause takes from its surroundings. */
export interface Surroundings {
  stance: Stance;
  /** The section's topic. */
  topic: Topic;
  above: Above | null;
  /** The section defines terms. */
  defines: boolean;
  /** The words of the question right before this clause, null for none. */
  question: string | null;
  /** The section says what a policy document must hold. */
  aboutPolicy: boolean;
  /** Whom the clause before this one bound, null for nobody. */
  previous: Proposal['addressee'] | null;
}

/** What a clause does, for whom, and which words show it. Pure: the same clause in the same surroundings, the same label. */
export function labelClause(clause: SplitClause, around: Surroundings, lexicon: Lexicon): Proposal {
  const read = readClause(clause.text, lexicon.subordination);
  const topic = clauseTopic(read.plain, around.topic, lexicon);
  const candidates = byStrength(candidatesIn(clause, read, around, lexicon));
  // What finishes a lead-in is the first sentence of an item; what follows says more about it.
  const end = around.above?.unfinished ? /[.!?] /u.exec(read.plain)?.index : undefined;
  const own = candidates.find(({ start }) => end === undefined || start < end) ?? null;
  const decided = decide(clause, read, own, around, lexicon);
  const chosen = decided.from === 'own' ? own : null;
  const inherited = decided.from === 'own' ? (around.above?.addressee ?? null) : decided.addressee;
  const binds = isNorm(decided.norm);
  const found: FoundAddressee = binds
    ? addresseeOf(
        chosen ?? above(decided.norm, read, lexicon),
        read.plain,
        around.stance,
        lexicon,
        inherited,
        around.previous,
        around.aboutPolicy,
      )
    : { addressee: 'none', place: null, sure: true };
  const qualifiers = qualifiersOf(read.plain, lexicon);
  const words = (shows: string): string | null => {
    const qualifier = qualifiers.find((each) => each.shows === shows);
    return qualifier ? clause.text.slice(qualifier.start, qualifier.end) : null;
  };
  const hedge = words('hedge');
  // What asks something and is about nothing in particular is a rule of the house.
  const shown =
    binds && topic.topic === 'none' ? { topic: 'ground-rules' as const, place: null, asRule: true } : topic;
  const confidence = confidenceOf(clause, read, decided, chosen, candidates, found, hedge !== null);
  const other = candidates.find(({ norm }) => norm !== decided.norm && isNorm(norm));
  return {
    norm: decided.norm,
    addressee: found.addressee,
    polarity:
      decided.norm === 'prohibition' ||
      (chosen ? chosen.negative : negatorsIn(read.main, lexicon.negation).length > 0)
        ? 'negative'
        : 'positive',
    hedge,
    exception: words('exception'),
    condition: words('condition'),
    topic: shown.topic,
    confidence,
    learnerRule:
      confidence >= UNSURE_BELOW &&
      isLearnerRule({ decision: 'adopted', norm: decided.norm, addressee: found.addressee }),
    second: secondOf(decided, other, read, around, lexicon),
    cues: cuesOf(clause.text, decided, chosen, found, shown, qualifiers),
  };
}

const BINDING: readonly Norm[] = ['obligation', 'prohibition', 'permission', 'advice'];
const isNorm = (norm: Norm): boolean => BINDING.includes(norm);

/** What the label rests on. */
export interface Decision {
  norm: Norm;
  from: 'own' | 'lead-in' | 'heading' | 'table' | 'question' | 'kind' | 'none';
  confidence: number;
  addressee: Proposal['addressee'] | null;
  /** The words elsewhere that made it. */
  words: string;
  second: Norm | null;
}

function decide(
  clause: SplitClause,
  read: ReadClause,
  own: Candidate | null,
  around: Surroundings,
  lexicon: Lexicon,
): Decision {
  const made = (
    norm: Norm,
    from: Decision['from'],
    confidence: number,
    words = '',
    second: Norm | null = null,
  ): Decision => ({
    norm,
    from,
    confidence,
    addressee: null,
    words,
    second,
  });
  if (clause.kind === 'heading') return made('none', 'kind', 0.95);
  if (clause.kind === 'question' || (/\?["'”’)]*\s*$/u.test(clause.text) && !own?.explicit))
    return made('none', 'kind', 0.92);
  if (/\?["'”’)]*\s*$/u.test(clause.text) && clause.kind !== 'table-row') return made('none', 'kind', 0.85);
  if (clause.kind === 'table-row') {
    const row = rowNorm(clause, lexicon);
    if (row)
      return { ...made(row.norm, 'table', 0.7, row.words, row.second), addressee: roleOf(read, lexicon) };
  }
  if (pattern(lexicon.examples.wrong).test(read.plain)) return made('prohibition', 'kind', 0.7);
  if (pattern(lexicon.examples.right).test(read.plain)) return made('permission', 'kind', 0.7);
  const answered = answerTo(around.question, read, lexicon);
  if (answered && (own?.explicit !== true || deniesDuty(answered, own, read, lexicon)))
    return made(answered, 'question', 0.68, around.question ?? '');
  const { above: higher } = around;
  const isItem = clause.kind === 'list-item' || clause.kind === 'table-row';
  if (
    isDefinition(read, around.defines, lexicon) &&
    (own === null || !own.explicit || own.norm === 'permission')
  )
    return made('definition', 'kind', 0.75);
  // "Dat je zegt wat je denkt." under "Wat we van elkaar verwachten"
  const hangs = higher?.from === 'heading' && !/\p{L}{2}/u.test(read.main);
  const loose = isItem || hangs || (!/[.!?:]$/u.test(clause.text) && clause.text.length < 120);
  if (
    higher &&
    loose &&
    inheritedNorm(own, higher, isItem) === 'above' &&
    !(own === null && higher.norm === 'none')
  )
    return {
      ...made(
        hangs && higher.norm === 'obligation' && negatorsIn(read.plain, lexicon.negation).length > 0
          ? 'prohibition'
          : higher.norm,
        higher.from,
        Math.min(higher.confidence, 0.86),
        higher.words,
      ),
      addressee: higher.addressee,
    };
  if (own) return { ...made(own.norm, 'own', own.confidence) };
  if (clause.text.trim().split(/\s+/u).length < 3) return made('none', 'none', 0.6);
  return made('fact', 'none', tellsConduct(read, lexicon) ? 0.58 : 0.78);
}

/** "Je legt de afspraken vast": what somebody does, in words that often ask it; whether they do here is a question. */
function tellsConduct(read: ReadClause, { verbs, subjects }: Lexicon): boolean {
  const words = wordsOf(read.main);
  if (pattern(verbs.habit).test(read.plain) || words.some(({ word }) => verbs.stative.has(word)))
    return false;
  const at = words.findIndex(({ word }) => verbs.duty.has(word));
  const person = pattern(`^(?:${subjects.reader}|${subjects.us}|${subjects.self})$`);
  return (
    at >= 0 && [words[at - 1], words[at + 1]].some((word) => word !== undefined && person.test(word.word))
  );
}

/** Whom the first cell of a row names ("CISO | Stelt ieder jaar …"). */
function roleOf(read: ReadClause, { subjects }: Lexicon): Proposal['addressee'] | null {
  const kind = actorsIn(read.plain.split('|')[0] ?? '', subjects)[0]?.kind;
  return kind === 'employee' || kind === 'spokesperson' || kind === 'company' ? kind : null;
}

/** "Nee, we vragen je dat niet te doen": what is asked is to leave it. */
const deniesDuty = (answered: Norm, own: Candidate, read: ReadClause, { negation }: Lexicon): boolean =>
  answered === 'prohibition' && own.norm === 'obligation' && negatorsIn(read.plain, negation).length > 0;

function answerTo(question: string | null, read: ReadClause, { answers, definition }: Lexicon): Norm | null {
  if (question === null) return null;
  if (pattern(answers.asksMeaning).test(question) && pattern(definition.inSection).test(read.plain))
    return 'definition';
  // "Moet ik altijd bereikbaar zijn?" "Nee."
  if (pattern(answers.asksDuty).test(question)) {
    if (pattern(answers.no).test(read.plain)) return 'permission';
    return pattern(answers.yes).test(read.plain) ? 'obligation' : null;
  }
  if (!pattern(answers.asksLeave).test(question)) return null;
  if (pattern(answers.limited).test(read.plain)) return 'permission';
  if (pattern(answers.no).test(read.plain)) return 'prohibition';
  return pattern(answers.yes).test(read.plain) ? 'permission' : null;
}

/** A stand-in for words elsewhere, so that the clause's own actor is still looked for. */
function above(norm: Norm, read: ReadClause, lexicon: Lexicon): Candidate {
  return {
    norm,
    confidence: 0,
    name: 'above',
    start: read.main.length,
    end: read.main.length,
    denial: null,
    actor: null,
    explicit: false,
    negative: pattern(lexicon.negation.words).test(read.main),
  };
}

function candidatesIn(
  clause: SplitClause,
  read: ReadClause,
  around: Surroundings,
  lexicon: Lexicon,
): Candidate[] {
  const whole = clause.leadsIn && !hasFinite(read.main, lexicon) ? { ...read, main: read.plain } : read;
  const found = partsOf(whole, lexicon).flatMap((part) => candidatesOf(part, read, around.stance, lexicon));
  if (!pattern(lexicon.tip).test(read.plain)) return found;
  return found.map((each) =>
    each.explicit || each.norm !== 'obligation' ? each : { ...each, norm: 'advice' },
  );
}

function candidatesOf(part: Part, read: ReadClause, stance: Stance, lexicon: Lexicon): Candidate[] {
  const said = saidNorms(part, lexicon);
  const imperative = imperativeIn(part, lexicon);
  if (imperative) {
    const advised = said.some(({ norm, explicit }) => norm === 'advice' && explicit);
    return advised && imperative.norm === 'obligation' ? said : [...said, imperative];
  }
  if (said.some(({ norm }) => isNorm(norm))) return said;
  const conditioned = read.main.slice(0, part.start + 2).trim() === '' || /^\s{3}/u.test(part.text);
  const rest = [readerNorm(part, lexicon, stance, conditioned), bareNorm(part, lexicon)].filter(
    (found) => found !== null,
  );
  const stated = said.some(({ norm }) => norm !== 'allocation') ? [] : statedNorms(part, lexicon, stance);
  return [...said, ...(stated.length > 0 ? stated : rest)];
}

function secondOf(
  decided: Decision,
  other: Candidate | undefined,
  read: ReadClause,
  around: Surroundings,
  lexicon: Lexicon,
): Proposal['second'] {
  if (decided.second) return { norm: decided.second, addressee: 'employee' };
  if (!other || !isNorm(decided.norm) || decided.from !== 'own') return null;
  return {
    norm: other.norm,
    addressee: addresseeOf(other, read.plain, around.stance, lexicon, null, around.previous, false).addressee,
  };
}

/** "Uses that require consent:" has no verb of its own; as a lead-in its relative clause says what its items do. */
function hasFinite(main: string, { subordination, verbs }: Lexicon): boolean {
  return wordsOf(main).some(({ word }) => subordination.finite.has(word) || verbs.stative.has(word));
}
