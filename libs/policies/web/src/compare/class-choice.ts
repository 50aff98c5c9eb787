import { type ChangeClass, type ComparedRelation } from '@leidraad/policies/model';

/** What the owner says about a change: it asks something of people, or it is only worded differently. */
export type Weight = 'substantive' | 'wording';

/** What choosing a weight comes down to. */
export type Chosen =
  { step: 'agree' } | { step: 'restore' } | { step: 'explain'; change: Exclude<ChangeClass, 'none'> };

type Row = Pick<ComparedRelation, 'kind' | 'change' | 'proposed' | 'needsLook'>;

export const weightOf = (change: ChangeClass): Weight =>
  change === 'substantive' ? 'substantive' : 'wording';

/** Whether a row has a class to choose: what only moved, is new or is gone has none, for nothing would follow from it. */
export const hasWeight = ({ kind, change }: Row): boolean =>
  !['added', 'removed'].includes(kind) && (change !== 'none' || !['same', 'moved'].includes(kind));

/** The weight that counts now; none for a clarified clause until its owner decided. */
export function weightNow({ change, needsLook }: Row): Weight | undefined {
  return change === 'clarifying' && needsLook ? undefined : weightOf(change);
}

/**
 * What follows when the owner chooses: to agree with what stands there, to go back to the proposal, or to choose
 * otherwise and say why. Otherwise than substantive means clarified: the owner vouches that the meaning stays.
 */
export function chosen({ change, proposed }: Row, weight: Weight): Chosen {
  if (change !== 'none' && weightOf(change) === weight) return { step: 'agree' };
  if (proposed !== null && weightOf(proposed) === weight) return { step: 'restore' };
  return { step: 'explain', change: weight === 'substantive' ? 'substantive' : 'clarifying' };
}
