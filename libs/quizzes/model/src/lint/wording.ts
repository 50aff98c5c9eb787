import { type Finding, warning } from '../findings/finding';
import type { Item } from '../item';
import { type Answer, type AnswerSet, answerSetsOf } from './answers';
import { isRightLongest } from './length';
import type { LintContext } from './lint-context';
import { denies, deniesTwice } from './negations';
import type { Place } from './places';
import { contentOf, LINT_WORDS, sharedBy } from './words/lint-words';

type PlaceOf = (path: string) => Place;

/** What the words of an item give away or make harder than it is, in one language. Never more than worth a look. */
export function wordingFindings(item: Item, context: LintContext, placeOf: PlaceOf): Finding[] {
  const { language } = context;
  return answerSetsOf(item).flatMap((set) => [
    ...(isRightLongest(set, language) ? [warning('item.right-longest', { language, part: 'options' })] : []),
    ...set.answers.flatMap((answer) => answerFindings(set, answer, context, placeOf)),
    ...alike(set, context, placeOf),
    ...foundByClause(set, context, placeOf),
  ]);
}

function answerFindings(
  { question, answers }: AnswerSet,
  { key, path, text }: Answer,
  { language }: LintContext,
  placeOf: PlaceOf,
): Finding[] {
  const words = text[language] ?? '';
  const { absolutes, aboveOptions } = LINT_WORDS[language];
  const where = { ...placeOf(path), language };
  const above = answers.length > 1 ? aboveOptions.exec(words)?.[0] : undefined;
  const absolute = above === undefined ? absolutes.exec(words)?.[0] : undefined;
  const asked = question?.text[language] ?? '';
  return [
    ...(absolute === undefined
      ? []
      : [warning('item.absolute', { ...where, params: { part: key, word: absolute } })]),
    ...(above === undefined
      ? []
      : [warning('item.above-options', { ...where, params: { part: key, word: above } })]),
    ...(deniesTwice(words, language) || (denies(asked, language) && denies(words, language))
      ? [warning('item.double-negative', { ...where, params: { part: key } })]
      : []),
  ];
}

/** Answers that say almost the same: whoever chooses one of them could as well have chosen the other. */
const ALIKE = 0.8;

function alike({ answers }: AnswerSet, { language }: LintContext, placeOf: PlaceOf): Finding[] {
  const contents = answers.map(({ text }) => contentOf(text[language] ?? '', language));
  const findings: Finding[] = [];
  for (const [at, answer] of answers.entries())
    for (let other = 0; other < at; other++) {
      // Rules and steps may differ in one word that says it all; alike are those with the same words, too.
      const [mine, theirs] = [answer.text[language] ?? '', answers[other].text[language] ?? ''];
      const shared = sharedBy(contents[at], contents[other]);
      const all = contents[at].size + contents[other].size - shared;
      const isOpposite = denies(mine, language) !== denies(theirs, language);
      if (
        mine !== '' &&
        (plainly(mine) === plainly(theirs) || (shared >= 4 && !isOpposite && shared >= ALIKE * all))
      )
        findings.push(
          warning('item.answers-alike', {
            ...placeOf(answer.path),
            language,
            params: { part: answer.key, other: answers[other].key },
          }),
        );
    }
  return findings;
}

const plainly = (text: string): string =>
  text
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** At least so many words, and so much of the option, stand in the clause, and so many more than of any wrong option. */
const FOUND = { words: 3, share: 0.5, more: 2 };

/** A right option that can be found by laying the options beside the clause: it tests reading, not understanding. */
function foundByClause(
  { answers }: AnswerSet,
  { clauses, language }: LintContext,
  placeOf: PlaceOf,
): Finding[] {
  const wrong = answers.filter(({ right }) => right === false);
  if (wrong.length === 0) return [];
  return answers
    .filter(({ right }) => right === true)
    .flatMap((answer): Finding[] => {
      const own = contentOf(answer.text[language] ?? '', language);
      for (const { clauseId, effect } of answer.clauses) {
        const clause = clauses.get(clauseId);
        if (effect !== 'honours' || !clause) continue;
        const words = contentOf(clause.text, language);
        const shared = sharedBy(own, words);
        const most = Math.max(
          ...wrong.map(({ text }) => sharedBy(contentOf(text[language] ?? '', language), words)),
        );
        if (shared >= FOUND.words && shared >= FOUND.share * own.size && shared - most >= FOUND.more)
          return [
            warning('item.found-by-clause', {
              ...placeOf(answer.path),
              language,
              clauseId,
              params: { part: answer.key, clause: clause.number },
            }),
          ];
      }
      return [];
    });
}
