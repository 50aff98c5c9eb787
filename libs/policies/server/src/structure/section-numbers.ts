import type { Passage } from '../text/outline';

/** What the author put before a heading: 'Artikel 3a', '4.2', '§ 1'. */
export interface OwnNumber {
  number: string;
  /** The kind of part it numbers, lower case; empty where only the number stands. */
  word: string;
  /** Whether nothing tells it from an amount ("10 tips") but its place in the row. */
  bare: boolean;
}

export interface NumberedHeading {
  own: OwnNumber | null;
  /** Without its number; the whole line where the number is all there is. */
  heading: string;
}

const NUMBER = String.raw`\d{1,3}(?:[.:]\d{1,4}){0,3}[a-z]?`;
const WORDS =
  'artikel|article|art\\.|hoofdstuk|chapter|section|sectie|paragraaf|afdeling|titel|deel|part|bijlage|annex|appendix|stap|step|§';
const WITH_WORD = new RegExp(
  `^(?<word>${WORDS})\\s{0,3}(?<number>${NUMBER}|[ivxlc]{1,7}(?![\\p{L}])|\\p{L}(?![\\p{L}’']))(?<mark>[.):]?)(?:\\s*[-–—]?\\s*(?<heading>\\S.*))?$`,
  'iu',
);
const WITHOUT_WORD = new RegExp(
  `^(?<number>${NUMBER})(?<mark>[.):]?)(?:\\s+[-–—]?\\s*(?<heading>\\S.*))?$`,
  'u',
);
/** "A. Scope", "IV. Scope". */
const LETTERED = /^(?<number>[A-Z]|[IVX]{1,5})(?<mark>[.)])\s+(?<heading>\S.*)$/u;

/** Parts "4. Privacy" into number and heading. A number that the format computed counts as the author's. */
export function numberedHeading(passage: Passage & { kind: 'heading' }): NumberedHeading {
  const line = passage.visible.text;
  if (passage.number !== undefined) {
    const computed = parsed(passage.number.trim());
    if (computed?.own) return { own: { ...computed.own, bare: false }, heading: line };
  }
  return parsed(line) ?? { own: null, heading: line };
}

function parsed(line: string): NumberedHeading | null {
  const groups = (WITH_WORD.exec(line) ?? WITHOUT_WORD.exec(line) ?? LETTERED.exec(line))?.groups;
  const number = groups?.['number'];
  if (groups === undefined || number === undefined) return null;
  const word = (groups['word'] ?? '').toLowerCase().replace('art.', 'artikel');
  const bare = word === '' && groups['mark'] === '' && !/[.:]/u.test(number);
  return { own: { number, word, bare }, heading: groups['heading'] ?? '' };
}

/**
 * Numbers of which the author's own come first: an unnumbered section never takes a number that a later one has.
 * A number that two series use ("Hoofdstuk 1" and "Artikel 1") stays with the longest series; the other gets the first
 * letter of its word before it ('H1').
 */
export class SectionNumbers {
  private readonly taken = new Set<string>();
  private readonly reserved: ReadonlySet<string>;
  private readonly plainWord: string;
  private readonly plainNumbers: ReadonlySet<string>;
  /** The last whole number that was given. */
  private last = '0';

  constructor(own: readonly OwnNumber[], hasIntroduction: boolean) {
    const counts = new Map<string, number>();
    for (const { word } of own) counts.set(word, (counts.get(word) ?? 0) + 1);
    const plainWord = [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? '';
    this.plainWord = plainWord;
    this.plainNumbers = new Set(own.filter(({ word }) => word === plainWord).map(({ number }) => number));
    this.reserved = new Set(own.map((item) => this.written(item)));
    this.waiting = [...this.reserved].filter((number) => WHOLE.test(number)).length;
    if (hasIntroduction) this.taken.add('0');
  }

  /** How many whole numbers of the author are still to come. */
  private waiting: number;

  /** The author's number in the form that is unique, null when it was used before. */
  own(item: OwnNumber): string | null {
    const number = this.written(item);
    if (this.taken.has(number)) return null;
    if (WHOLE.test(number)) this.waiting -= 1;
    return this.take(number);
  }

  /** A number for a section without one: below `parent`, else between the author's numbers, else the next one. */
  free(parent: string | null): string {
    if (parent === null && this.waiting > 0) return this.take(this.between());
    const prefix = parent === null ? '' : `${parent}.`;
    let count = parent === null ? Number.parseInt(this.last, 10) : (this.children.get(parent) ?? 0);
    do count += 1;
    while (this.isUsed(prefix + count));
    if (parent !== null) this.children.set(parent, count);
    return this.take(prefix + count);
  }

  private readonly children = new Map<string, number>();

  private take(number: string): string {
    this.taken.add(number);
    if (WHOLE.test(number)) this.last = number;
    return number;
  }

  /** Before 1 comes 0, between 2 and 3 comes 2a. */
  private between(): string {
    if (this.last === '0' && !this.isUsed('0')) return '0';
    let count = 0;
    const name = () =>
      `${this.last}${String.fromCharCode(97 + (count % 26))}${count < 26 ? '' : Math.floor(count / 26)}`;
    while (this.isUsed(name())) count += 1;
    return name();
  }

  private isUsed(number: string): boolean {
    return this.taken.has(number) || this.reserved.has(number);
  }

  private written({ word, number }: OwnNumber): string {
    const clashes = word !== this.plainWord && this.plainNumbers.has(number);
    return clashes ? `${word.charAt(0).toUpperCase()}${number}` : number;
  }
}

const WHOLE = /^\d+$/u;
