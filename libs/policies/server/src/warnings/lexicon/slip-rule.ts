/** Words that only a translation by machine or ear puts together. */
export interface SlipRule {
  pattern: RegExp;
  /** The words in the language they come from. */
  original: string;
  /** What they should have become. */
  meant: string;
}

export const slip = (pattern: RegExp, original: string, meant: string): SlipRule => ({
  pattern,
  original,
  meant,
});
