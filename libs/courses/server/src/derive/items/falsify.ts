import type { DerivedCourse } from '@leidraad/courses/model';
import { negated, type Stances } from '../verdict';
import type { KeyUnder } from './candidate';

type Keys = DerivedCourse['origins'][number]['keys'];

/**
 * What is right as things are, with the opposite of the main clause, and without it. An item tests its clause only where
 * both change what is right (`dependsOnClause`).
 */
export function falsified(keyUnder: KeyUnder, stances: Stances): Keys {
  const main = stances.get('main');
  const opposite = new Map(stances);
  if (main !== undefined) opposite.set('main', negated(main));
  const without = new Map(stances);
  without.delete('main');
  return { asIs: keyUnder(stances), negated: keyUnder(opposite), removed: keyUnder(without) };
}

export function dependsOnClause({ asIs, negated: opposite, removed }: Keys): boolean {
  return asIs.length > 0 && asIs.join() !== opposite.join() && asIs.join() !== removed.join();
}
