import { type Consequence } from '@leidraad/quizzes/model';
import { type LocalizedText } from '@leidraad/shared/model';
import { type IconName } from '@leidraad/shared/web';

/** A clause that an answer honours or breaks, in the words of the policy that is taught. */
export interface ToldClause {
  clauseId: string;
  number: string;
  text: LocalizedText;
  effect: 'honours' | 'breaks';
}

type Told<T> = Omit<T, 'clauses'> & { clauses: readonly ToldClause[] };

export type PartNote = Told<NonNullable<Consequence['parts']>[number]>;
export type PartState = PartNote['state'];
export type ToldEnding = Told<NonNullable<Consequence['ending']>>;

/** What follows from an answer, with its clauses in full: whoever shows it knows the policy. */
export interface ToldConsequence extends Omit<Told<Consequence>, 'parts' | 'ending'> {
  parts?: readonly PartNote[] | undefined;
  ending?: ToldEnding | undefined;
}

/** The policy that clauses are quoted from. */
export interface QuotedPolicy {
  slug: string;
  number: string;
}

export const PART_ICONS: Record<PartState, IconName> = {
  right: 'check_circle',
  wrong: 'info',
  missed: 'error',
  allowed: 'info',
};
