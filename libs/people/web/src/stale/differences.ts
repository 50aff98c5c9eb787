/** A field that somebody else filled differently since the reader began; `mine` only when the reader changed it too. */
export interface Conflict<F> {
  field: F;
  mine?: string;
  theirs: string;
}

/** The versions of one thing: as the reader began with it, as they filled it in, as somebody else saved it meanwhile. */
export interface Versions<T> {
  base: T;
  mine: T;
  theirs: T;
}

// Spaces around a text don't count.
const textOf = (value: unknown): string =>
  typeof value === 'string'
    ? value.trim()
    : value === null || value === undefined
      ? ''
      : JSON.stringify(value);

/** The fields, in the order given, that somebody else changed, unless to what the reader filled in. */
export function conflicts<T extends object, F extends keyof T>(
  { base, mine, theirs }: Versions<T>,
  fields: readonly F[],
): Conflict<F>[] {
  return fields.flatMap((field) => {
    const [began, filled, saved] = [textOf(base[field]), textOf(mine[field]), textOf(theirs[field])];
    if (saved === began || saved === filled) return [];
    return [{ field, ...(filled !== began && { mine: filled }), theirs: saved }];
  });
}

/** Both changes together; of a field that both changed the winner's. */
export function merged<T extends object>({ base, mine, theirs }: Versions<T>, winner: 'mine' | 'theirs'): T {
  const [first, second] = winner === 'mine' ? [mine, theirs] : [theirs, mine];
  const entries = (Object.keys(mine) as (keyof T)[]).map((field) => {
    const isChanged = textOf(first[field]) !== textOf(base[field]);
    return [field, isChanged ? first[field] : second[field]] as const;
  });
  return Object.fromEntries(entries) as T;
}
