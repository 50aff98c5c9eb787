/** Titles that programs put into a file by themselves. */
const BY_PROGRAM =
  /^(?:microsoft word\s*-|document\s?\d*$|untitled|naamloos|geen titel|no title)|\.(?:docx?|odt|pdf|html?)$/iu;

/** A title out of the properties of a file, undefined where nobody chose it. */
export function tellingTitle(title: string | null): string | undefined {
  const words = title?.trim() ?? '';
  return !/\p{L}{2}/u.test(words) || BY_PROGRAM.test(words) ? undefined : words;
}
