import type { Addressee } from '@leidraad/policies/model';
import type { Lexicon, Subjects } from './lexicon/lexicon';
import { pattern, placesOf } from './pattern';

/** Who is said to act: an addressee, or a pronoun whose meaning the document decides. */
export type ActorKind = Addressee | 'reader' | 'us' | 'self' | 'same';

export interface Actor {
  kind: ActorKind;
  start: number;
  end: number;
}

/** The last stretch asked about, since every pattern asks about the same one. */
const last = new WeakMap<Subjects, { text: string; actors: readonly Actor[] }>();

/** All persons and bodies that a stretch names, in order, the longer name first where two overlap. */
export function actorsIn(text: string, subjects: Subjects): readonly Actor[] {
  const known = last.get(subjects);
  if (known?.text === text) return known.actors;
  const actors = namedIn(text, subjects);
  last.set(subjects, { text, actors });
  return actors;
}

function namedIn(text: string, subjects: Subjects): Actor[] {
  const found: Actor[] = [];
  for (const { at, addressee } of subjects.actors)
    for (const place of placesOf(at, text))
      // "the company's business", "company-owned": says whose, not who acts.
      if (
        !/[-'’]/u.test(text.charAt(place.end)) &&
        !found.some((actor) => place.start < actor.end && actor.start < place.end)
      )
        found.push({
          kind: pattern(subjects.speaksFor).test(text.slice(place.end)) ? 'spokesperson' : addressee,
          ...place,
        });
  for (const name of subjects.names)
    for (let at = text.indexOf(name); at !== -1; at = text.indexOf(name, at + name.length))
      if (
        !/[\p{L}\p{N}-]/u.test(text.charAt(at - 1)) &&
        !/[\p{L}\p{N}'’-]/u.test(text.charAt(at + name.length))
      )
        found.push({ kind: 'company', start: at, end: at + name.length });
  for (const place of placesOf(subjects.they, text)) found.push({ kind: 'same', ...place });
  return found.sort((a, b) => a.start - b.start);
}

/** Whether an actor hangs on a preposition ("van de medewerker"), so that it is no subject. */
export function isPrepositional(text: string, actor: Actor, subjects: Subjects): boolean {
  return pattern(subjects.prepositional).test(text.slice(Math.max(0, actor.start - 60), actor.start));
}

/** A pronoun right beside the verb at `anchor`: "je mag", "moet u". */
function pronounBeside(
  text: string,
  anchor: { start: number; end: number },
  subjects: Subjects,
): Actor | null {
  const beside: [ActorKind, string][] = [
    ['reader', subjects.reader],
    ['us', subjects.us],
    ['self', subjects.self],
  ];
  for (const [kind, source] of beside)
    for (const place of placesOf(source, text)) {
      const gap =
        place.end <= anchor.start ? text.slice(place.end, anchor.start) : text.slice(anchor.end, place.start);
      const near = gap.trim() === '' || (place.end <= anchor.start && /^\s*\S{1,14}\s*$/u.test(gap));
      if (near && (place.end <= anchor.start || place.start >= anchor.end)) return { kind, ...place };
    }
  return null;
}

/** A pronoun that the words found hold themselves: "ben je bereikbaar". */
function pronounWithin(
  text: string,
  anchor: { start: number; end: number },
  subjects: Subjects,
): Actor | null {
  const [place] = placesOf(subjects.reader, text).filter(
    ({ start, end }) => start >= anchor.start && end <= anchor.end,
  );
  return place ? { kind: 'reader', ...place } : null;
}

/** In a language that puts its verb second: with nothing but articles and adjectives between, or within the words found. */
function isRightAfter(
  text: string,
  anchor: { start: number; end: number },
  actor: Actor,
  { subordination }: Lexicon,
): boolean {
  if (actor.start < anchor.end) return actor.start >= anchor.start;
  const between = text.slice(anchor.end, actor.start).trim();
  const words = between === '' ? [] : between.split(/\s+/u);
  return (
    words.length <= 4 &&
    (words.length === 0 || words.some((word) => subordination.subjectStart.has(word)) || words.length <= 1)
  );
}

/**
 * The subject of the verb at `anchor`: a pronoun beside it, else the first actor before it that hangs on no
 * preposition, else the one that acts in a passive, else the first actor after it.
 */
export function subjectOf(
  text: string,
  anchor: { start: number; end: number },
  lexicon: Lexicon,
): Actor | null {
  const { subjects } = lexicon;
  const pronoun = pronounBeside(text, anchor, subjects);
  if (pronoun) return pronoun;
  const actors = actorsIn(text, subjects);
  const free = actors.filter((actor) => !isPrepositional(text, actor, subjects));
  const agent = actors.find((actor) =>
    pattern(subjects.agent).test(text.slice(Math.max(0, actor.start - 40), actor.start)),
  );
  return (
    free.find((actor) => actor.end <= anchor.start) ??
    agent ??
    (lexicon.subordination.resume === 'after-verb'
      ? free.find((actor) => isRightAfter(text, anchor, actor, lexicon))
      : null) ??
    pronounWithin(text, anchor, subjects) ??
    null
  );
}
