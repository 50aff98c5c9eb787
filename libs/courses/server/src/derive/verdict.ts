import type { Stance } from './templates/template';

/** How what somebody does stands to a clause: it honours it, breaks it, or the clause says nothing about it. */
export type Effect = 'honours' | 'breaks' | null;

/**
 * What a clause says of doing, or leaving, an act. Leaving what a clause allows takes a freedom away, which goes against it
 * as well. A clause that only tells something speaks for whoever acts by it.
 */
export function effectOf(stance: Stance | null, does: boolean): Effect {
  switch (stance) {
    case null:
      return null;
    case 'forbids':
      return does ? 'breaks' : 'honours';
    case 'asks':
    case 'allows':
    case 'tells':
      return does ? 'honours' : 'breaks';
  }
}

/** The opposite of what a clause says. */
export function negated(stance: Stance): Stance {
  return stance === 'forbids' ? 'asks' : 'forbids';
}

/** What the clauses say, by the roles they fill. */
export type Stances = ReadonlyMap<string, Stance>;

/** Effects of something that can be chosen, by role, without those that nothing is said of. */
export function effectsOf(
  does: Readonly<Record<string, boolean>>,
  stances: Stances,
): Map<string, Exclude<Effect, null>> {
  const effects = new Map<string, Exclude<Effect, null>>();
  for (const [role, acts] of Object.entries(does)) {
    const effect = effectOf(stances.get(role) ?? null, acts);
    if (effect !== null) effects.set(role, effect);
  }
  return effects;
}

/** Right is what honours a clause and breaks none; where no clause speaks, nothing is right. */
export function isRight(does: Readonly<Record<string, boolean>>, stances: Stances): boolean {
  const effects = [...effectsOf(does, stances).values()];
  return effects.length > 0 && effects.every((effect) => effect === 'honours');
}
