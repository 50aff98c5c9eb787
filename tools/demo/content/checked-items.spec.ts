import {
  checkItem,
  citedParts,
  ITEM_TYPES,
  offered,
  played,
  type ScenarioItem,
  type Step,
} from '@leidraad/quizzes/model';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { withClauseIds } from '../loading/clause-ids';
import { COURSE } from './course';
import { clauseIdOf, numberedClauses } from './numbered-clauses';

const LANGUAGES = ['nl', 'en'] as const;
const policy = {
  nl: numberedClauses(readFileSync(join(__dirname, 'policy.nl.md'), 'utf8')),
  en: numberedClauses(readFileSync(join(__dirname, 'policy.en.md'), 'utf8')),
};
const { items } = withClauseIds(COURSE, clauseIdOf);
const scenarios = items.filter((item) => item.type === 'scenario');

/** Each way through a scenario, with the kind of ending that it comes to. */
function waysThrough(
  item: ScenarioItem,
  way: readonly Step[] = [],
): { way: readonly Step[]; kind: string }[] {
  const state = played(item, way).at(-1);
  const situation = item.situations.find(({ key }) => key === state?.at);
  if (!state || !situation)
    return [{ way, kind: item.endings.find(({ key }) => key === state?.at)?.kind ?? 'nowhere' }];
  return offered(situation, state.flags).flatMap(({ key }) =>
    waysThrough(item, [...way, { situation: situation.key, choice: key }]),
  );
}

it('has items of every type, and a scenario about privacy, taboo topics and ownership', () => {
  expect(new Set(items.map(({ type }) => type))).toEqual(new Set(ITEM_TYPES));
  expect(scenarios.map(({ lessonKey }) => lessonKey).toSorted()).toEqual(['ownership', 'privacy', 'taboo']);
});

describe.each(LANGUAGES)('what checking an item finds (%s)', (language) => {
  const clauses = new Map(
    [...policy[language]].map(([number, text]) => [clauseIdOf(number), { number, text }]),
  );
  const findings = items.flatMap((item) =>
    checkItem(item, { clauses, language, passMark: COURSE.settings.passMark }).findings.map((finding) => ({
      ...finding,
      item,
    })),
  );

  it('is no error in any item', () => {
    expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  it('is no warning in what has no words in common with the other items', () => {
    // The options of situation questions share the words that could tell right from wrong (`items.spec.ts`), and quote.
    const warnings = findings.filter(({ item }) => item.type !== 'situation');
    expect(warnings.map(({ item, code, node, params }) => [item.id, code, node, params])).toEqual([]);
  });

  it('is not that an option stands out in situations: by length, or as the only one found in its clause', () => {
    const telling = findings.filter(
      ({ item, code }) => item.type === 'situation' && code !== 'item.absolute',
    );
    expect(telling.map(({ item, code, params }) => [item.id, code, params])).toEqual([]);
  });
});

describe.each(scenarios.map((item) => [item.title.en, item] as const))('the scenario “%s”', (_, item) => {
  const ways = waysThrough(item);

  it('is three levels deep, and the best way through passes', () => {
    const passed = ways.filter(({ kind }) => kind === 'passed');
    expect(passed.length).toBeGreaterThan(0);
    for (const { way } of passed) expect(way.length).toBeGreaterThanOrEqual(3);
  });

  it('leads from a breach back to second-best, and never to a pass', () => {
    const broken = ways.filter(({ way }) => (played(item, way).at(-1)?.broken.length ?? 0) > 0);
    const afterFirst = broken.filter(({ way }) => (played(item, way)[1]?.broken.length ?? 0) > 0);
    expect(afterFirst.some(({ kind, way }) => kind === 'second-best' && way.length >= 3)).toBe(true);
    expect(broken.filter(({ kind }) => kind === 'passed')).toEqual([]);
  });

  it('rests every choice and ending on clauses, without assumptions, and tells what happens', () => {
    const supports = citedParts(item).flatMap(({ clauses }) => clauses.map(({ support }) => support));
    expect(citedParts(item).filter(({ clauses }) => clauses.length === 0)).toEqual([]);
    expect(supports).not.toContain('A');
    const choices = item.situations.flatMap((situation) => situation.choices);
    expect(choices.filter(({ consequence }) => consequence === undefined)).toEqual([]);
  });

  it('offers two choices at least, whatever was chosen before', () => {
    for (const { way } of ways)
      for (const { at, flags } of played(item, way).slice(0, -1)) {
        const situation = item.situations.find(({ key }) => key === at);
        expect(situation && offered(situation, flags).length).toBeGreaterThanOrEqual(2);
      }
  });
});
