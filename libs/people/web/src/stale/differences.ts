/** A field that two versions of the same thing fill differently. */
export interface Difference<F> {
  field: F;
  mine: string;
  theirs: string;
}

/** The fields, in the order given, that differ; spaces around a text don't count. */
export function differences<T extends object, F extends keyof T>(
  mine: T,
  theirs: T,
  fields: readonly F[],
): Difference<F>[] {
  return fields
    .map((field) => ({
      field,
      mine: String(mine[field] ?? '').trim(),
      theirs: String(theirs[field] ?? '').trim(),
    }))
    .filter((row) => row.mine !== row.theirs);
}
