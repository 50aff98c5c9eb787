import type { Warning } from '@leidraad/policies/model';
import { has, type Stretch } from './words';
import { aboutClause, type WarnedClause, type WarnedDocument } from './warned-document';

/** Capitals that number things, and words people shout. */
const ROMAN = /^[IVXLC]+$/u;
const ABBREVIATION = /(?<![\p{L}\p{N}@#._/&-])\p{Lu}{2,6}(?![\p{L}\p{N}@._/&-]\p{L}|[\p{L}\p{N}@_/&])/gu;
const SHOUTED = /(?<![\p{L}])\p{Lu}{2,} \p{Lu}{2,}(?![\p{L}])/u;

/** Abbreviations nobody writes out, and capitalised roles that a document with definitions does not define; each once. */
export function undefinedTerms(document: WarnedDocument): Warning[] {
  return [...abbreviations(document), ...undefinedRoles(document)];
}

function abbreviations({ document, clauses, lexicon }: WarnedDocument): Warning[] {
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
        ({ words }) => !lexicon.knownAbbreviations.has(words) && !ROMAN.test(words) && !/^X+$/u.test(words),
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

/** Roles written with a capital, in a document that defines others that way. */
function undefinedRoles({ clauses, lexicon }: WarnedDocument): Warning[] {
  const { definingHeading, defines, definable, articles } = lexicon;
  const role = `(?<![\\p{L}])(?:${definable.join('|')})(?![\\p{L}-]| \\p{Lu})`;
  const defining = clauses.filter(
    ({ clause, section, proposal }) =>
      proposal?.norm === 'definition' || has(section.heading, definingHeading) || has(clause.text, defines),
  );
  const defined = new Set(
    defining.flatMap(({ clause }) =>
      [...clause.text.matchAll(new RegExp(role, 'giu'))].map((match) => match[0].toLowerCase()),
    ),
  );
  const capitals = defining.some(
    ({ clause }) =>
      has(clause.text.slice(1), new RegExp(role, 'u')) ||
      has(clause.text, new RegExp(`^["“'‘]?${role}["”'’]? ?(?::|means|is|–|-)`, 'u')),
  );
  if (!capitals) return [];
  const used = new RegExp(
    `(?<=(?:^|[^\\p{L}])(?:${articles.map((word) => `[${word[0]}${word[0]?.toUpperCase()}]${word.slice(1)}`).join('|')}) )${role}`,
    'gu',
  );
  return firstUses(clauses, (text) =>
    [...text.matchAll(used)]
      .map((match) => ({ start: match.index, end: match.index + match[0].length, words: match[0] }))
      .filter(({ words }) => !isDefined(words.toLowerCase(), defined)),
  ).map(({ warned, at }) => aboutClause('undefined-term', warned.clause, at, { why: 'role' }));
}

/** In one number or the other. */
const isDefined = (word: string, defined: ReadonlySet<string>): boolean =>
  [word, `${word}s`, `${word}en`, word.replace(/(?:en|s)$/u, '')].some((form) => defined.has(form));

/** The first place where each of the words stands, whatever clause that is in. */
function firstUses(
  clauses: readonly WarnedClause[],
  find: (text: string) => Stretch[],
): { warned: WarnedClause; at: Stretch }[] {
  const seen = new Set<string>();
  return clauses.flatMap((warned) =>
    find(warned.clause.text).flatMap((at) => {
      if (seen.has(at.words)) return [];
      seen.add(at.words);
      return [{ warned, at }];
    }),
  );
}
