import { type ComparedRelation } from '@leidraad/policies/model';

/** What the menu of a row offers. */
export const ROW_ACTIONS = ['unpair', 'pair', 'split', 'merge', 'reopen', 'takeBack'] as const;
export type RowAction = (typeof ROW_ACTIONS)[number];

/** The actions that make sense for a row, in the order of the menu. */
export function rowActions(relation: ComparedRelation): RowAction[] {
  const { from, to, lookedAt, change } = relation;
  const fits: Record<RowAction, boolean> = {
    unpair: from.length > 0 && to.length > 0,
    pair: from.length + to.length > 0 && from.length <= 1 && to.length <= 1,
    split: from.length === 1,
    merge: to.length === 1,
    reopen: lookedAt !== null && change !== 'none',
    takeBack: pairingChoice(relation) !== undefined,
  };
  return ROW_ACTIONS.filter((action) => fits[action]);
}

/** The owner's choice that put these clauses together, or apart. */
export const pairingChoice = ({ overrules }: Pick<ComparedRelation, 'overrules'>) =>
  overrules.find(({ kind }) => kind !== 'class');

/** What is picked by hand: clauses of the side that is not `fixed`. */
export interface PairingQuestion {
  action: 'pair' | 'split' | 'merge';
  /** The side that is given; the clauses of the other are picked. */
  fixed: 'from' | 'to';
  /** Clause version ids of the given side. */
  given: string[];
  /** Clause version ids that are picked already. */
  picked: string[];
  /** How many must be picked at least. */
  least: 1 | 2;
}

export function pairingQuestion(
  action: PairingQuestion['action'],
  { from, to }: Pick<ComparedRelation, 'from' | 'to'>,
): PairingQuestion {
  const ids = { from: from.map(versionId), to: to.map(versionId) };
  const fixed = action === 'merge' ? 'to' : action === 'split' || from.length > 0 ? 'from' : 'to';
  const picked = fixed === 'from' ? ids.to : ids.from;
  return { action, fixed, given: ids[fixed], picked, least: action === 'pair' ? 1 : 2 };
}

const versionId = ({ clauseVersionId }: { clauseVersionId: string }) => clauseVersionId;
