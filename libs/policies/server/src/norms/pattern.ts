/** Expressions of the lexicon, compiled once. Sources come from our own lexicon only. */
const once = new Map<string, RegExp>();
const all = new Map<string, RegExp>();

/** The source as an expression that finds the first match. */
export function pattern(source: string): RegExp {
  let known = once.get(source);
  if (!known) once.set(source, (known = new RegExp(source, 'u')));
  return known;
}

/** The source as an expression for all matches. */
export function everywhere(source: string): RegExp {
  let known = all.get(source);
  if (!known) all.set(source, (known = new RegExp(source, 'gu')));
  return known;
}

/** All places of the source in a text. */
export function placesOf(source: string, text: string): { start: number; end: number }[] {
  return [...text.matchAll(everywhere(source))].map((found) => ({
    start: found.index,
    end: found.index + found[0].length,
  }));
}
