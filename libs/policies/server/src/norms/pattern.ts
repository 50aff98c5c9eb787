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

const whole = new Map<string, string>();

/** The source for whole words only. Kept, for a long source that is put together anew takes time to be found again. */
export function wholeWords(source: string): string {
  let known = whole.get(source);
  if (known === undefined) whole.set(source, (known = `(?<!\\p{L})(?:${source})(?!\\p{L})`));
  return known;
}

/** All places of the source in a text. */
export function placesOf(source: string, text: string): { start: number; end: number }[] {
  const expression = everywhere(source);
  const places: { start: number; end: number }[] = [];
  // matchAll() would make a copy of the expression for every text.
  expression.lastIndex = 0;
  for (let found = expression.exec(text); found; found = expression.exec(text)) {
    places.push({ start: found.index, end: found.index + found[0].length });
    if (found[0] === '') expression.lastIndex += 1;
  }
  return places;
}
