import type { Register } from '@leidraad/policies/model';
import type { Candidate } from './candidate';
import { wordsOf } from './imperative';
import type { Lexicon } from './lexicon/lexicon';
import { negatorsIn } from './negation';
import type { Part } from './parts';
import { pattern } from './pattern';
import { moved } from './said-norms';
import { actorsIn, isPrepositional, subjectOf, type Actor } from './subject';

/** What of the document decides whether a plain present states a duty. */
export interface Stance {
  register: Register;
  toEmployers: boolean;
  pledge: boolean;
  /** Says in the plain present what the reader does ("U houdt zich aan …"), sentence after sentence. */
  tells: boolean;
}

/** Duties in the plain present: "De beheerder verstrekt …", "The officer reviews …", "Ik deel geen …". */
export function statedNorms(part: Part, lexicon: Lexicon, stance: Stance): Candidate[] {
  if (pattern(lexicon.describes).test(part.text)) return [];
  return [
    whoeverStates(part, lexicon),
    bodyMay(part, lexicon, stance),
    actorStates(part, lexicon, stance),
    weState(part, lexicon, stance),
    passiveStates(part, lexicon, stance),
  ].filter((found) => found !== null);
}

function candidate(
  part: Part,
  lexicon: Lexicon,
  verb: { start: number; end: number },
  actor: Actor | null,
  name: string,
  confidence: number,
): Candidate {
  const [denial] = negatorsIn(part.text, lexicon.negation);
  return {
    norm: denial ? 'prohibition' : 'obligation',
    confidence,
    name,
    start: part.start + verb.start,
    end: part.start + verb.end,
    denial: denial ? { start: part.start + denial.start, end: part.start + denial.end } : null,
    actor: actor && moved(actor, part.start),
    explicit: false,
    negative: denial !== undefined,
  };
}

const isDirective = (part: Part, lexicon: Lexicon): boolean =>
  pattern(lexicon.verbs.directive).test(part.text);

/** A role with the verb that says what it does; in regulations a duty, elsewhere when it is said of all or of one office. */
function actorStates(part: Part, lexicon: Lexicon, stance: Stance): Candidate | null {
  if (stance.toEmployers || pattern(lexicon.verbs.statedFact).test(part.text)) return null;
  if (pattern(lexicon.verbs.passiveSeldom).test(part.text)) return null;
  const { subjects, verbs } = lexicon;
  for (const actor of actorsIn(part.text, subjects)) {
    const before = part.text.slice(Math.max(0, actor.start - 60), actor.start);
    if (actor.kind === 'same' && stance.register === 'informal') continue;
    if (isPrepositional(part.text, actor, subjects) || pattern(subjects.generic).test(before.trimStart()))
      continue;
    const verb = verbOf(part.text, actor, lexicon);
    if (!verb) continue;
    const definite =
      actor.kind === 'same' ||
      pattern(subjects.definite).test(before.trimStart().replace(/^\S.*[,\n]\s*/u, ''));
    const bare = before.trim() === '';
    const everyone = pattern(subjects.everyone).test(part.text.slice(actor.start, actor.end));
    const directive = isDirective(part, lexicon) || negatorsIn(part.text, lexicon.negation).length > 0;
    if (stance.register === 'regulation')
      return candidate(part, lexicon, verb, actor, 'office-present', 0.78);
    if (directive) return candidate(part, lexicon, verb, actor, 'office-present', 0.72);
    if (
      stance.register === 'informal' &&
      (bare || definite || everyone) &&
      verbs.duty.has(part.text.slice(verb.start, verb.end)) &&
      !pattern(verbs.habit).test(part.text)
    )
      return candidate(part, lexicon, verb, actor, 'office-present', 0.62);
    if (stance.register === 'informal' && actor.kind === 'company') continue;
    // What a body does is told more often than ordered.
    if (
      stance.register === 'formal' &&
      (actor.kind === 'company' || actor.kind === 'spokesperson') &&
      !verbs.duty.has(part.text.slice(verb.start, verb.end))
    )
      continue;
    if (definite && !bare)
      return candidate(
        part,
        lexicon,
        verb,
        actor,
        'office-present',
        stance.register === 'formal' ? 0.68 : 0.62,
      );
    if (
      stance.register === 'formal' &&
      bare &&
      !subjects.names.includes(part.text.slice(actor.start, actor.end))
    )
      return candidate(part, lexicon, verb, actor, 'office-present', 0.6);
  }
  return null;
}

/** "De directeur kan de termijn verlengen": in a regulation, what a body can do is what it is entitled to. */
function bodyMay(part: Part, lexicon: Lexicon, stance: Stance): Candidate | null {
  const { verbs, subjects, negation } = lexicon;
  if (stance.register !== 'regulation' || negatorsIn(part.text, negation).length > 0) return null;
  const found = pattern(verbs.can).exec(part.text);
  if (!found) return null;
  const verb = { start: found.index, end: found.index + found[0].length };
  const actor = subjectOf(part.text, verb, lexicon);
  if (
    actor?.kind !== 'company' ||
    pattern(verbs.breach).test(part.text) ||
    isPrepositional(part.text, actor, subjects)
  )
    return null;
  return { ...candidate(part, lexicon, verb, actor, 'body-may', 0.62), norm: 'permission' };
}

/** "Wie iets plaatst namens de school, vermeldt zijn functie": a clause in front is the subject, so the verb comes first. */
function whoeverStates(part: Part, lexicon: Lexicon): Candidate | null {
  const { verbs, subordination } = lexicon;
  if (subordination.resume !== 'after-verb' || !/^\s{8,}/u.test(part.text)) return null;
  const [first] = wordsOf(part.text);
  if (
    !first ||
    !verbs.duty.has(first.word) ||
    !first.word.endsWith('t') ||
    pattern(verbs.habit).test(part.text)
  )
    return null;
  return candidate(part, lexicon, first, null, 'whoever-present', 0.66);
}

/** The finite verb of an actor: right before it (inversion) or soon after it. */
function verbOf(
  text: string,
  actor: Actor,
  { verbs, subordination }: Lexicon,
): { start: number; end: number } | null {
  const words = wordsOf(text);
  const index = words.findIndex(({ start }) => start >= actor.start);
  if (index === -1) return null;
  let left = index - 1;
  while (
    left >= 0 &&
    (subordination.subjectStart.has(words[left]?.word ?? '') ||
      verbs.lead.has(words[left]?.word ?? '') ||
      verbs.only.has(words[left]?.word ?? ''))
  )
    left -= 1;
  const before = words[left];
  if (left >= 0 && before && subordination.resume === 'after-verb') {
    if (verbs.stative.has(before.word)) return null;
    if (verbs.action.has(before.word) && !verbs.never.has(before.word)) return before;
  }
  // Other words before the subject make it an object or a later noun, unless they are few (an adverbial).
  if (index > 4) return null;
  const denying = /^(?:do|does|not|don't|doesn't|never)$/u;
  const denied = words.some(
    ({ start, word }) => start >= actor.end && start < actor.end + 12 && denying.test(word),
  );
  const after = words.filter(({ start, word }) => start >= actor.end && !denying.test(word)).slice(0, 6);
  for (const [place, word] of after.entries()) {
    if (verbs.stative.has(word.word) || subordination.finite.has(word.word)) return null;
    if (verbs.never.has(word.word) && !denied) {
      if (place === 0 && subordination.resume === 'second-finite') return null;
      continue;
    }
    const previous = after[place - 1];
    const afterArticle =
      previous !== undefined &&
      word.start - previous.end < 2 &&
      subordination.subjectStart.has(previous.word);
    if (
      verbs.action.has(word.word) &&
      !afterArticle &&
      (denied || agrees(text.slice(actor.start, actor.end), word.word, subordination.resume))
    )
      return word;
    if (
      place === 0 &&
      pattern(verbs.actionEnding).test(word.word) &&
      !subordination.subjectStart.has(word.word)
    )
      return word;
  }
  return null;
}

/** In English a single person takes a verb in -s ("nobody read it" tells of the past). */
const agrees = (actor: string, verb: string, resume: string): boolean =>
  resume !== 'second-finite' ||
  /s$|^(?:staff|personnel|people|faculty|workforce|they|hr)/u.test(actor) ||
  /s$/u.test(verb);

/** "Ik deel geen …", "Wij plaatsen nooit …": a promise; without denial or directive only where the whole text promises. */
function weState(part: Part, lexicon: Lexicon, stance: Stance): Candidate | null {
  const { subjects, verbs } = lexicon;
  const words = wordsOf(part.text);
  const index = words.findIndex(({ word }) => pattern(`^(?:${subjects.us}|${subjects.self})$`).test(word));
  const pronoun = words[index];
  if (!pronoun || index > 8) return null;
  const self = pattern(subjects.self).test(pronoun.word);
  const skip = /^(?:do|don't|not|never|always|will|also|only|all|both|each|therefore|then|too|\p{L}+ly)$/u;
  let next = index + 1;
  while (skip.test(words[next]?.word ?? '')) next += 1;
  // Right after an English pronoun, "use" can only be its verb.
  const surely = lexicon.subordination.resume === 'second-finite' ? words[next] : undefined;
  const verb = [words[next], words[index - 1]].find(
    (word) =>
      word && (isOwnAction(word.word, self, lexicon) || (word === surely && verbs.imperative.has(word.word))),
  );
  const early = [words[next]?.word, words[index - 1]?.word].some((word) => word && verbs.stative.has(word));
  if (!verb || (early && !verbs.action.has(verb.word))) return null;
  if (verbs.stative.has(verb.word) && !(self && verbs.action.has(verb.word))) return null;
  const denied = negatorsIn(part.text, lexicon.negation).length > 0;
  const actor: Actor = { kind: self ? 'self' : 'us', start: pronoun.start, end: pronoun.end };
  if (denied) return candidate(part, lexicon, verb, actor, 'first-person', 0.72);
  if (self || stance.pledge) return candidate(part, lexicon, verb, actor, 'first-person', 0.72);
  // "Klachten bespreken we met …": what it is about stands in front.
  const fronted =
    index > 1 &&
    verb === words[index - 1] &&
    (!verbs.notVerb.has(words[0]?.word ?? '') ||
      /^(?:elke?|iedere?|alle|de|het|een)$/u.test(words[0]?.word ?? ''));
  if (fronted && verbs.duty.has(verb.word) && !pattern(verbs.habit).test(part.text))
    return candidate(part, lexicon, verb, actor, 'first-person', 0.61);
  return isDirective(part, lexicon) ? candidate(part, lexicon, verb, actor, 'first-person', 0.66) : null;
}

const isOwnAction = (word: string, self: boolean, { verbs }: Lexicon): boolean =>
  !verbs.never.has(word) && (verbs.action.has(word) || (self && verbs.imperative.has(word)));

/** "Vertrouwelijke informatie wordt niet gedeeld", "… are reviewed every year by the owner". */
function passiveStates(part: Part, lexicon: Lexicon, stance: Stance): Candidate | null {
  if (stance.toEmployers) return null;
  const { verbs, subjects } = lexicon;
  const found = pattern(verbs.passive).exec(part.text);
  if (!found || pattern(verbs.passiveFact).test(part.text)) return null;
  const verb = { start: found.index, end: found.index + found[0].length };
  const agent = actorsIn(part.text, subjects).find((actor) =>
    pattern(subjects.agent).test(part.text.slice(Math.max(0, actor.start - 40), actor.start)),
  );
  const denied = negatorsIn(part.text, lexicon.negation).length > 0;
  const directive = isDirective(part, lexicon) || pattern(verbs.everyOne).test(part.text);
  const surely = pattern(verbs.surelyDutyPassive).test(part.text);
  if (stance.register === 'informal' && !denied && !directive && !surely) return null;
  if (pattern(verbs.passiveSeldom).test(part.text)) return null;
  if (agent) return candidate(part, lexicon, verb, agent, 'passive-present', 0.68);
  if (
    !denied &&
    (stance.register !== 'informal' || surely) &&
    !pattern(verbs.breach).test(part.text) &&
    pattern(verbs.dutyPassive).test(part.text) &&
    !pattern(verbs.habit).test(part.text)
  )
    return candidate(part, lexicon, verb, null, 'passive-present', 0.61);
  if (directive || denied) return candidate(part, lexicon, verb, null, 'passive-present', 0.63);
  return null;
}
