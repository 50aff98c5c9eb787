/** The words of a text, apart by spaces, as a set. */
export function words(...texts: string[]): ReadonlySet<string> {
  return new Set(texts.flatMap((text) => text.split(/\s+/u)).filter((word) => word !== ''));
}
