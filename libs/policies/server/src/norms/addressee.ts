import type { Addressee, Norm } from '@leidraad/policies/model';
import type { Candidate } from './candidate';
import type { Lexicon } from './lexicon/lexicon';
import { pattern } from './pattern';
import type { Stance } from './stated-norms';
import { actorsIn, type Actor } from './subject';

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
  /** Whom the clause before this one bound. */
  previous: Addressee | null,
  /** The section says what a policy document must hold. */
  aboutPolicy: boolean,
): FoundAddressee {
  const { subjects } = lexicon;
  const actor = bound(candidate, plain, lexicon);
  if (aboutPolicy && (actor === null || actor.kind === 'reader' || actor.kind === 'same'))
    return { addressee: 'policy', place: null, sure: true };
  const policy = pattern(subjects.policy).exec(plain);
  if (
    policy &&
    // "The policy is reviewed every year": what is done to it, somebody does.
    (candidate.name !== 'passive-present' || stance.toEmployers) &&
    isAboutPolicy(
      candidate.norm,
      actor === null || actor.kind === 'reader',
      policy.index,
      candidate.start,
      stance,
    )
  )
    return {
      addressee: 'policy',
      place: { start: policy.index, end: policy.index + policy[0].length },
      sure: true,
    };
  if (!actor) {
    if (inherited) return { addressee: inherited, place: null, sure: true };
    if (
      stance.toEmployers &&
      (pattern(subjects.manages).test(plain) || !pattern(subjects.conduct).test(plain))
    )
      return { addressee: 'employer', place: null, sure: false };
    const passed =
      candidate.name === 'passive-present' &&
      !candidate.negative &&
      (stance.register === 'regulation' || pattern(subjects.willBe).test(plain));
    return { addressee: passed ? 'company' : 'employee', place: null, sure: !stance.toEmployers };
  }
  const place = { start: actor.start, end: actor.end };
  if (actor.kind === 'same')
    return { addressee: previous === null || previous === 'none' ? 'employee' : previous, place, sure: true };
  if (actor.kind === 'self') return { addressee: 'employee', place, sure: true };
  if (actor.kind === 'us') return { addressee: stance.pledge ? 'employee' : 'company', place, sure: true };
  if (actor.kind !== 'reader') {
    const any =
      stance.toEmployers &&
      actor.kind === 'company' &&
      (pattern(subjects.anyCompany).test(plain.slice(0, actor.start)) ||
        pattern(subjects.employers).test(plain.slice(actor.start, actor.end)));
    return { addressee: any ? 'employer' : actor.kind, place, sure: true };
  }
  if (!stance.toEmployers) return { addressee: inherited ?? 'employee', place, sure: true };
  const conduct =
    candidate.name === 'imperative' &&
    pattern(subjects.conduct).test(plain) &&
    !pattern(subjects.manages).test(plain);
  return conduct
    ? { addressee: 'employee', place, sure: false }
    : { addressee: 'employer', place, sure: true };
}

/** Who is bound: the role the reader is spoken to in, or whom a speaker speaks to, else the subject. */
function bound({ actor, speaker }: Candidate, plain: string, { subjects }: Lexicon): Actor | null {
  const role = actorsIn(plain, subjects).find(({ start }) =>
    pattern(subjects.inRole).test(plain.slice(0, start)),
  );
  if (role && actor?.kind === 'reader') return role;
  if (speaker !== true) return actor;
  const told = pattern(subjects.reader).exec(plain);
  if (told) return { kind: 'reader', start: told.index, end: told.index + told[0].length };
  const free = actorsIn(plain, subjects).find(
    (each) => each.kind === 'employee' || each.kind === 'spokesperson',
  );
  return free ?? null;
}

/** "Uw beleid moet … bevatten": the policy document is what must do something. */
function isAboutPolicy(norm: Norm, free: boolean, at: number, verb: number, stance: Stance): boolean {
  return (
    (norm === 'obligation' || (norm === 'advice' && stance.toEmployers)) &&
    free &&
    at < verb &&
    at < (stance.toEmployers ? 90 : 8)
  );
}
