import type { Addressee, Norm } from '@leidraad/policies/model';
import type { Candidate } from './candidate';
import type { Lexicon } from './lexicon/lexicon';
import { pattern } from './pattern';
import type { Stance } from './stated-norms';

export interface FoundAddressee {
  addressee: Addressee;
  place: { start: number; end: number } | null;
  /** False when the words leave open whom it binds. */
  sure: boolean;
}

/** Whom a norm binds. In a text for employers "u" is the employer, unless the sentence is about conduct at work. */
export function addresseeOf(
  candidate: Candidate,
  plain: string,
  stance: Stance,
  lexicon: Lexicon,
  inherited: Addressee | null,
): FoundAddressee {
  const { subjects } = lexicon;
  const { actor } = candidate;
  const policy = pattern(subjects.policy).exec(plain);
  if (policy && isAboutPolicy(candidate.norm, actor === null || actor.kind === 'reader', policy.index, candidate.start, stance))
    return { addressee: 'policy', place: { start: policy.index, end: policy.index + policy[0].length }, sure: true };
  if (!actor) {
    if (inherited) return { addressee: inherited, place: null, sure: true };
    if (stance.toEmployers && pattern(subjects.manages).test(plain)) return { addressee: 'employer', place: null, sure: false };
    return { addressee: 'employee', place: null, sure: !stance.toEmployers };
  }
  const place = { start: actor.start, end: actor.end };
  if (actor.kind === 'self') return { addressee: 'employee', place, sure: true };
  if (actor.kind === 'us') return { addressee: 'company', place, sure: true };
  if (actor.kind !== 'reader') {
    const mine = stance.toEmployers && actor.kind === 'company';
    return { addressee: mine && pattern(subjects.toEmployers).test(plain) ? 'employer' : actor.kind, place, sure: true };
  }
  if (!stance.toEmployers) return { addressee: inherited ?? 'employee', place, sure: true };
  const conduct = pattern(subjects.conduct).test(plain) && !pattern(subjects.manages).test(plain);
  return conduct ? { addressee: 'employee', place, sure: false } : { addressee: 'employer', place, sure: true };
}

/** "Uw beleid moet … bevatten": the policy document is what must do something. */
function isAboutPolicy(norm: Norm, free: boolean, at: number, verb: number, stance: Stance): boolean {
  return norm === 'obligation' && free && at < verb && at < (stance.toEmployers ? 90 : 8);
}
