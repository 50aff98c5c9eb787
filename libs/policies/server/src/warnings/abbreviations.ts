import type { Warning } from '@leidraad/policies/model';
import { firstUses } from './first-uses';
import { has } from './words';
import { aboutClause, type WarnedDocument } from './warned-document';

/** Capitals that number things, and words people shout. */
const ROMAN = /^[IVXLC]+$/u;
const ABBREVIATION =
  /(?<![\p{L}\p{N}@#._/&-])\p{Lu}{2,5}(?![’']\p{L}|[\p{L}\p{N}@._/&-]\p{L}|[\p{L}\p{N}@_/&])/gu;
const SHOUTED = /(?<![\p{L}])\p{Lu}{2,} \p{Lu}{2,}(?![\p{L}])/u;

/** Abbreviations that are written out nowhere, each at its first use. Those that everybody knows need no explanation. */
export function abbreviations({ document, clauses, lexicon }: WarnedDocument): Warning[] {
  const whole = [
    document.title ?? '',
    ...document.sections.map(({ heading }) => heading),
    ...clauses.map(({ clause }) => clause.text),
  ].join('\n');
  return firstUses(clauses, (text) => {
    if (has(text, SHOUTED)) return [];
    return [...text.matchAll(ABBREVIATION)]
      .map((match) => ({ start: match.index, end: match.index + match[0].length, words: match[0] }))
      .filter(
        ({ words }) =>
          !lexicon.knownAbbreviations.has(words) &&
          !ROMAN.test(words) &&
          !/^(?:X+|DD|MM|JJJJ|YYYY|NTB|TBD|TBC)$/u.test(words),
      );
  }).flatMap(({ warned, at }) =>
    isWrittenOut(at.words, whole)
      ? []
      : [aboutClause('undefined-term', warned.clause, at, { why: 'abbreviation' })],
  );
}

/** "Full Name (ABC)", "ABC (full name)", "ABC: …", "ABC means": whoever writes one of these has explained it. */
function isWrittenOut(abbreviation: string, text: string): boolean {
  const places = [
    `\\((?:the |de |het |hierna:? )?["“'‘]?${abbreviation}["”'’]?[),;]`,
    `(?<![\\p{L}])${abbreviation} ?\\((?:\\p{L}+[ -]){1,8}`,
    `(?:^|\\n)${abbreviation} ?[:=–—|-] ?\\p{L}`,
    `(?<![\\p{L}])${abbreviation} (?:staat voor|betekent|means|stands for|is short for|is (?:de|een) afkorting)`,
  ];
  if (has(text, new RegExp(places.join('|'), 'u'))) return true;
  const initials = [...abbreviation]
    .map((letter) => `(?:${letter}|${letter.toLowerCase()})\\p{L}+`)
    .join('[ -](?:(?:of|the|and|for|van|de|en|voor) )?');
  return abbreviation.length > 2 && has(text, new RegExp(`(?<![\\p{L}])${initials}(?![\\p{L}])`, 'u'));
}
