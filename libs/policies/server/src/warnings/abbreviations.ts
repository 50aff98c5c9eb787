import type { Warning } from '@leidraad/policies/model';
import { firstUses } from './first-uses';
import { has, stretches } from './words';
import { aboutClause, type WarnedDocument } from './warned-document';

/** Capitals that number things, and marks of a gap, which are warned about as placeholders. */
const NO_ABBREVIATION = /^(?:[IVXLC]+|X+|DD|MM|JJJJ|YYYY|NTB|TBD|TBC)$/u;
const ABBREVIATION =
  /(?<![\p{L}\p{N}@#._/&-])\p{Lu}{2,5}(?![’']\p{L}|[\p{L}\p{N}@._/&-]\p{L}|[\p{L}\p{N}@_/&])/gu;
/** Words in capitals are a shout. */
const SHOUTED = /(?<![\p{L}])\p{Lu}{2,} \p{Lu}{2,}(?![\p{L}])/u;

/** "Full Name (ABC)", "ABC (full name)", "ABC: …", "ABC means": whoever writes one of these has explained it. */
const EXPLAINED = new RegExp(
  [
    `\\((?:the |de |het |hierna:? )?["“'‘]?(\\p{Lu}{2,5})["”'’]?[),;]`,
    `(?<![\\p{L}])(\\p{Lu}{2,5}) ?(?=\\(\\p{L}+[ -])`,
    `^(\\p{Lu}{2,5}) ?[:=–—|-] ?\\p{L}`,
    `(?<![\\p{L}])(\\p{Lu}{2,5}) (?:staat voor|betekent|means|stands for|is short for|is (?:de|een) afkorting)`,
  ].join('|'),
  'gmu',
);

/** Abbreviations that are written out nowhere, each at its first use. Those that everybody knows need no explanation. */
export function abbreviations({ document, clauses, lexicon }: WarnedDocument): Warning[] {
  const whole = [
    document.title ?? '',
    ...document.sections.map(({ heading }) => heading),
    ...clauses.map(({ clause }) => clause.text),
  ].join('\n');
  const explained = new Set([...whole.matchAll(EXPLAINED)].flatMap((match) => match.slice(1)));
  const initials = initialsOf(whole);
  const isKnown = (words: string): boolean =>
    lexicon.knownAbbreviations.has(words) || NO_ABBREVIATION.test(words) || explained.has(words);
  return firstUses(clauses, (text) =>
    has(text, SHOUTED) ? [] : stretches(text, ABBREVIATION).filter(({ words }) => !isKnown(words)),
  ).flatMap(({ warned, at }) =>
    at.words.length > 2 && initials.includes(at.words.toLowerCase())
      ? []
      : [aboutClause('undefined-term', warned.clause, at, { why: 'abbreviation' })],
  );
}

/** The first letters of all words on end, twice: with and without the small words that abbreviations pass over. */
function initialsOf(text: string): string {
  const words = text.match(/\p{L}+|[^\p{L} -]/gu) ?? [];
  const read = (kept: readonly string[]): string =>
    kept.map((word) => (/^\p{L}{2}/u.test(word) ? word.charAt(0).toLowerCase() : '.')).join('');
  const small = /^(?:of|the|and|for|van|de|en|voor)$/u;
  return `${read(words)} ${read(words.filter((word) => !small.test(word)))}`;
}
