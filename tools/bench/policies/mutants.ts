import type { ComparableClause } from '@leidraad/policies/model';
import type { Random } from './random.ts';

export const MUTATIONS = [
  'number',
  'must to may',
  'negation in',
  'negation out',
  'actor',
  'exception in',
  'exception out',
  'date',
  'whitespace',
  'quotes',
  'renumbering',
  'link target',
  'rename',
  're-wrapping',
  'split',
  'merge',
  'move',
] as const;
export type Mutation = (typeof MUTATIONS)[number];

export const SUBSTANTIVE: readonly Mutation[] = MUTATIONS.slice(0, 8);
export const COSMETIC: readonly Mutation[] = MUTATIONS.slice(8, 14);

/** A new text with what is true about it: which old clauses became which new ones. Everything else stayed. */
export interface Mutant {
  mutation: Mutation;
  old: ComparableClause[];
  new: ComparableClause[];
  /** Clauses that were touched, by id. Moved: the clause that stands elsewhere. */
  touched: { from: string[]; to: string[] }[];
}

/** How one language is mutated. Written without a look at the lexicons: what people write, not what is recognised. */
export interface Mutators {
  /** Replacements for a kind of edit; the first pattern that fits a sentence is used. */
  replacements: Readonly<
    Record<
      'must to may' | 'negation in' | 'negation out' | 'exception out',
      readonly (readonly [RegExp, string])[]
    >
  >;
  numberWords: readonly string[];
  actors: readonly string[];
  exceptions: readonly string[];
  /** Dates that are put into the old text, and where they move to. */
  dates: readonly (readonly [string, string])[];
  /** Words that link two sentences in one. */
  and: string;
  renames: readonly (readonly [RegExp, string])[];
}

/** An edit of one sentence, or null where it does not apply. */
export function edited(text: string, mutation: Mutation, mutators: Mutators, random: Random): string | null {
  switch (mutation) {
    case 'number':
      return otherNumber(text, mutators, random);
    case 'must to may':
    case 'negation in':
    case 'negation out':
    case 'exception out':
      return replaced(text, mutators.replacements[mutation]);
    case 'actor':
      return otherActor(text, mutators, random);
    case 'exception in':
      return /[.;]$/u.test(text) ? text.replace(/[.;]$/u, ` ${random.pick(mutators.exceptions)}$&`) : null;
    case 'quotes':
      return otherQuotes(text);
    case 'whitespace':
      return text.replace(/ /gu, () => (random.next() < 0.3 ? '  ' : ' ')) + ' ';
    case 're-wrapping':
      return wrapped(text, 30 + random.below(40));
    case 'link target':
      return /https?:\/\/|www\./u.test(text)
        ? text.replace(/(?:https?:\/\/|www\.)[^\s)]+/u, 'https://intranet.example/new/page')
        : null;
    default:
      return null;
  }
}

function replaced(text: string, replacements: readonly (readonly [RegExp, string])[]): string | null {
  for (const [pattern, by] of replacements) {
    const result = text.replace(pattern, by);
    if (result !== text) return result;
  }
  return null;
}

/** One more or one less, in figures or in words; numbers of articles are left alone. */
function otherNumber(text: string, { numberWords }: Mutators, random: Random): string | null {
  const step = random.next() < 0.5 ? 1 : -1;
  const figure =
    /(?<![\d.,:/§-]|(?:artikel|artikelen|section|article|lid|step)\s{1,2})\b(\d{1,4})\b(?![.,:/°-]\d|°|\.\s)/iu.exec(
      text,
    );
  if (figure?.[1] && figure.index > 3) {
    const value = Math.max(0, Number(figure[1]) + step);
    if (value !== Number(figure[1]))
      return text.slice(0, figure.index) + String(value) + text.slice(figure.index + figure[1].length);
  }
  for (const [at, word] of numberWords.entries()) {
    const other = numberWords[at + step];
    const pattern = new RegExp(`(?<![\\p{L}-])${word}(?![\\p{L}-])`, 'u');
    if (other !== undefined && pattern.test(text)) return text.replace(pattern, other);
  }
  return null;
}

function otherActor(text: string, { actors }: Mutators, random: Random): string | null {
  const there = actors.filter((actor) => new RegExp(`(?<!\\p{L})${actor}(?!\\p{L})`, 'u').test(text));
  if (there.length === 0) return null;
  const was = random.pick(there);
  const becomes = random.pick(actors.filter((actor) => !isForm(actor, was) && !text.includes(actor)));
  return text.replace(new RegExp(`(?<!\\p{L})${was}(?!\\p{L})`, 'u'), becomes);
}

function otherQuotes(text: string): string | null {
  const result = /["“”'‘’]/u.test(text)
    ? text
        .replace(/["“”]/gu, (quote) => (quote === '"' ? '”' : '"'))
        .replace(/['‘’]/gu, (quote) => (quote === "'" ? '’' : "'"))
    : text.replace(/(\p{L}{6,})/u, '"$1"');
  return result === text ? null : result;
}

function wrapped(text: string, width: number): string {
  let column = 0;
  return text
    .split(' ')
    .map((word) => {
      const breaks = column + word.length > width;
      column = breaks ? word.length : column + word.length + 1;
      return (breaks ? '\n' : ' ') + word;
    })
    .join('')
    .trimStart();
}

/** "medewerkers" is more than one "medewerker", not somebody else. */
function isForm(actor: string, was: string): boolean {
  const [a, b] = [actor.toLowerCase(), was.toLowerCase()];
  return a.startsWith(b) || b.startsWith(a);
}
