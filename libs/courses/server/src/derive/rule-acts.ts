import type { DerivableClause } from '@leidraad/courses/model';
import type { Context } from './context';
import { stanceOf } from './recognise';
import type { Act, Stance } from './templates/template';

/** The acts that a clause says something about, and what. */
export function actsOf(clause: DerivableClause, context: Context): { act: Act; stance: Stance }[] {
  const { acts, master, clauseById } = context;
  return [...acts.values()].flatMap((act) => {
    const stance = stanceOf(act, clause, master, clauseById);
    return stance === null ? [] : [{ act, stance }];
  });
}
