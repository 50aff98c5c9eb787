/** What was said in a course already: a thing is said once, in the first lesson that has a reason to. */
export interface Told {
  titles: Set<string>;
  meanings: Set<string>;
  pairs: Set<string>;
  /** Whether it was said whom to ask. */
  asks: boolean;
}

export const nothingTold = (): Told => ({
  titles: new Set(),
  meanings: new Set(),
  pairs: new Set(),
  asks: false,
});
