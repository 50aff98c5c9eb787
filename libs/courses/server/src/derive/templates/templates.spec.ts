import { type Finding, lintItem, lintItems, MISCONCEPTIONS, type Item } from '@leidraad/quizzes/model';
import { type Language, LANGUAGES } from '@leidraad/shared/model';
import { contextOf } from '../context';
import type { Bound } from '../items/candidate';
import { dependsOnClause, falsified } from '../items/falsify';
import { makeItem } from '../items/make-item';
import { wordsOf } from '../template-texts';
import { type Given, reading, sourceOf } from '../testing/sources';
import { negated, type Stances } from '../verdict';
import { ACTS, TEMPLATE_FILES, TEMPLATES } from './all-templates';
import { type Stance, type Template, templateFileSchema } from './template';

const acts = new Map(ACTS.map((act) => [act.id, act]));
/** Clauses that no template has a word of. */
const NEUTRAL: Given[] = [
  { text: 'Zo zit het hier nu eenmaal voor wie het wil weten.' },
  ...['roos', 'tulp', 'iris', 'lelie', 'anjer', 'dahlia', 'papaver'].map((flower) => ({
    text: `Geef elke ochtend wat water aan een ${flower}.`,
  })),
];

/** A template with neutral clauses in its roles, all of them or only the main one. */
function boundTo(template: Template, language: Language, withRoles: boolean) {
  const given = NEUTRAL.map((clause) => ({ ...clause, reading: reading('obligation') }));
  const source = sourceOf(given, { master: language });
  const context = contextOf(source, language, { acts: ACTS, templates: TEMPLATES });
  const [main, ...others] = source.clauses;
  const roles = new Map([['main', main]]);
  const stances = new Map<string, Stance>([['main', template.stances[0]]]);
  for (const [at, [role, act]] of withRoles ? Object.entries(template.with ?? {}).entries() : []) {
    roles.set(role, others[at]);
    stances.set(role, acts.get(act)?.says[0].stance ?? 'tells');
  }
  const bound: Bound = { template, main, roles, stances, lessonKey: 'privacy' };
  return { bound, context, source };
}

/** The item of a template, with the rules of a post to mark taken from clauses that say nothing to it. */
function itemOf(template: Template, language: Language, withRoles: boolean) {
  const { bound, context, source } = boundTo(template, language, withRoles);
  const rules = source.clauses.slice(0, 3).map((clause) => ({ clause, kind: 'must' as const }));
  if (template.type !== 'breach') return { made: makeItem(bound, rules, context), bound, source };
  // What stands beside the rule is chosen by its act, which neutral clauses have none of: so two are given one.
  const [one, two] = template.beside;
  const patched = new Map(acts);
  for (const [at, id] of [one, two].entries()) {
    const act = acts.get(id);
    const flower = ['roos', 'tulp'][at];
    if (act)
      patched.set(id, {
        ...act,
        says: [{ stance: 'asks', norms: ['obligation'], nl: [flower], en: [flower] }],
      });
  }
  return { made: makeItem(bound, rules, { ...context, acts: patched }), bound, source };
}

const findings = (item: Item, language: Language, source: ReturnType<typeof sourceOf>): Finding[] =>
  lintItem(item, {
    language,
    clauses: new Map(
      source.clauses.map(({ id, number, text }) => [id, { number, text: text[language] ?? '' }]),
    ),
  }).filter(({ code }) => code !== 'item.translation-missing');

const cases = TEMPLATES.flatMap((template) =>
  LANGUAGES.flatMap((language) =>
    (template.with ? [false, true] : [false]).map((withRoles) => ({
      id: template.id,
      template,
      language,
      withRoles,
    })),
  ),
);

describe('the templates', () => {
  it('fit their schema', () => {
    for (const file of TEMPLATE_FILES) expect(templateFileSchema.parse(file)).toEqual(file);
  });

  it('are forty at least, each with a name of its own', () => {
    expect(TEMPLATES.length).toBeGreaterThanOrEqual(40);
    for (const ids of [TEMPLATES, ACTS].map((list) => list.map(({ id }) => id)))
      expect(new Set(ids).size).toBe(ids.length);
  });

  it('are about acts that are there, and every act with a rule is asked about', () => {
    const named = TEMPLATES.flatMap((template) => [
      template.about,
      ...Object.values(template.with ?? {}),
      ...(template.type === 'breach' ? template.beside : []),
    ]);
    expect(named.filter((id) => id !== 'any' && !acts.has(id))).toEqual([]);
    // One says only where to look.
    expect(ACTS.map(({ id }) => id).filter((id) => !named.includes(id))).toEqual(['written-elsewhere']);
  });

  it('know all nine misconceptions, each in three templates at least', () => {
    const counts = MISCONCEPTIONS.map((mistake) => [
      mistake,
      TEMPLATES.filter((template) => JSON.stringify(template).includes(`"mistake":"${mistake}"`)).length,
    ]);
    expect(counts.filter(([, count]) => Number(count) < 3)).toEqual([]);
  });

  it('ask about duties, bans, freedoms, advice and ownership', () => {
    const topics = new Set(TEMPLATES.map(({ about }) => acts.get(about)?.topic ?? 'any'));
    expect([...topics].sort()).toEqual([
      'any',
      'ground-rules',
      'legal-risk',
      'monitoring',
      'ownership',
      'privacy',
      'responsibility',
      'taboo',
      'training',
    ]);
    expect(new Set(TEMPLATES.flatMap(({ stances }) => stances))).toEqual(
      new Set(['forbids', 'asks', 'allows']),
    );
    expect(new Set(TEMPLATES.map(({ type }) => type)).size).toBe(4);
  });

  it('say different things in Dutch and English, with the same slots', () => {
    for (const [nl, en] of wordsOf(TEMPLATE_FILES)) {
      expect(nl).not.toBe(en);
      expect(nl.match(/\{\w+\}/gu) ?? []).toEqual(en.match(/\{\w+\}/gu) ?? []);
      expect(`${nl} ${en}`).not.toMatch(/ {2}|!!|\bTODO\b/u);
    }
  });
});

describe.each(cases)(
  'the template $id in $language (other clauses: $withRoles)',
  ({ template, language, withRoles }) => {
    it('gives an item without a fault that changes with its clause', () => {
      const { made, bound, source } = itemOf(template, language, withRoles);
      if (!made) throw new Error('no item');
      expect(findings(made.item, language, source).map(({ code, params }) => ({ code, params }))).toEqual([]);
      expect(dependsOnClause(falsified(made.keyUnder, bound.stances))).toBe(true);
      if (made.item.type === 'situation') {
        expect(made.item.options.filter(({ right }) => right)).toHaveLength(1);
        expect(made.item.options.length).toBeGreaterThanOrEqual(3);
      }
    });

    it.each(template.stances)('has another key where a clause that says "%s" says the opposite', (stance) => {
      const { made, bound } = itemOf(template, language, withRoles);
      const under = (said: Stance): Stances => new Map([...bound.stances, ['main', said]]);
      expect(made?.keyUnder(under(stance))).not.toEqual(made?.keyUnder(under(negated(stance))));
    });
  },
);

describe('all templates together', () => {
  it.each(LANGUAGES)('give no habit to guess by in %s', (language) => {
    const items = TEMPLATES.flatMap((template) => itemOf(template, language, false).made?.item ?? []);
    expect(lintItems(items, { language })).toEqual([]);
    const places = items.flatMap((item) =>
      item.type === 'situation' ? [item.options.findIndex(({ right }) => right)] : [],
    );
    for (const place of [0, 1, 2]) {
      const share = places.filter((each) => each === place).length / places.length;
      expect(share).toBeGreaterThan(0.2);
      expect(share).toBeLessThan(0.5);
    }
  });
});
