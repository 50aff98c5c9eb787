/** Above this LIX is "difficult" for most readers: about the tenth school year (Anderson 1983), where B1 is well below. */
export const HARD_LIX = 45;
/** Of fewer words a formula says little. */
const FEWEST_WORDS = 30;

/**
 * How hard a text is to read: LIX, the words in a sentence and the per cent of words longer than six letters, added
 * (Björnsson 1968, "Läsbarhet"; for other languages Anderson 1983, "Lix and Rix", Journal of Reading 26). It counts letters,
 * not syllables, so that it is the same for Dutch and English. Undefined for a text that is too short to say.
 */
export function lixOf(text: string): number | undefined {
  const words = text.match(/\p{L}[\p{L}\p{N}’'-]*/gu) ?? [];
  if (words.length < FEWEST_WORDS) return undefined;
  const sentences = text.split(/[.!?:]+(?=\s|["”’)]|$)|\n+/u).filter((part) => /\p{L}/u.test(part)).length;
  const long = words.filter((word) => word.replaceAll(/[^\p{L}]/gu, '').length > 6).length;
  return Math.round(words.length / sentences + (100 * long) / words.length);
}
