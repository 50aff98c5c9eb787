import type { Norm } from '@leidraad/policies/model';
import type { Actor } from './subject';

/** A norm that some words of a clause point to; offsets in the clause. */
export interface Candidate {
  norm: Norm;
  confidence: number;
  /** The pattern or construction that found it. */
  name: string;
  start: number;
  end: number;
  /** The words that deny it, if any. */
  denial: { start: number; end: number } | null;
  /** Offsets in the clause. */
  actor: Actor | null;
  /** Said with a word for it (modal, adjective, noun), not only by the form of the sentence. */
  explicit: boolean;
  /** Its subject only says it; whom it binds must be found otherwise. */
  speaker?: boolean;
  negative: boolean;
}

const STRENGTH: Record<Norm, number> = {
  prohibition: 8,
  obligation: 7,
  permission: 6,
  advice: 5,
  sanction: 4,
  allocation: 3,
  definition: 2,
  fact: 1,
  none: 0,
};

/** Higher binds more; advice that only the form of the sentence shows gives way to a consequence or an allocation. */
export function strengthOf({ norm, explicit }: Pick<Candidate, 'norm' | 'explicit'>): number {
  return norm === 'advice' && !explicit ? 2.5 : STRENGTH[norm];
}

/** The candidates from strongest to weakest, first come first where they bind alike. */
export function byStrength(candidates: readonly Candidate[]): Candidate[] {
  return [...candidates].sort((a, b) => strengthOf(b) - strengthOf(a) || b.confidence - a.confidence);
}
