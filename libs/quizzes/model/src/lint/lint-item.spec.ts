import type { Language } from '@leidraad/shared/model';
import { checkItem } from '../check-item';
import { type Finding, isPublishable } from '../findings/finding';
import { wordsOfFinding } from '../findings/finding-messages';
import { LINT_MESSAGES } from '../findings/lint-messages';
import type { Item } from '../item';
import { CLAUSE } from '../testing/scenarios';
import {
  CLAUSES,
  soundItems,
  soundMatching,
  soundOrder,
  soundScenario,
  soundSituation,
  soundStatement,
} from '../testing/sound-items';
import { optionSays, spoilt, SPOILT, text } from '../testing/spoilt-items';
import { lintItem } from './lint-item';
import { lintItems } from './lint-items';

const lint = (item: Item, language: Language = 'nl') => lintItem(item, { clauses: CLAUSES, language });

/** What stops publishing; all else is worth a look. */
const BLOCKS = new Set<Finding['code']>([
  'item.none-right',
  'item.all-right',
  'item.key-twice',
  'item.row-without-target',
  'item.no-breach',
  'item.rule-unknown',
  'item.rule-no-clause',
  'item.right-honours-nothing',
  'item.text-missing',
  'item.feedback-missing',
  'item.alt-missing',
  'item.translation-missing',
  'item.translation-outdated',
  'item.no-clause',
  'item.clause-unknown',
  'item.assumption',
]);

describe('the lint', () => {
  it.each(soundItems().map((item) => [item.type, item] as const))(
    'has nothing to say of a sound %s',
    (_, item) => {
      for (const language of ['nl', 'en'] as const)
        expect(checkItem(item, { clauses: CLAUSES, language }).findings).toEqual([]);
    },
  );

  it.each(SPOILT)('finds %s', (code, item, expected) => {
    const found = lint(item).filter((finding) => finding.code === code);
    expect(found).toHaveLength(1);
    expect(found[0]).toMatchObject(expected);
    if (expected.severity === undefined) expect(BLOCKS.has(code)).toBe(found[0].severity === 'error');
    for (const language of ['nl', 'en'] as const)
      expect(wordsOfFinding(found[0], language)).not.toMatch(/\{|“”/u);
  });

  it('has an example of everything it says', () => {
    const tried = [...new Set(SPOILT.map(([code]) => code))];
    const overItems = Object.keys(LINT_MESSAGES).filter((code) => code.startsWith('items.'));
    expect([...tried, ...overItems].sort()).toEqual(Object.keys(LINT_MESSAGES).sort());
  });

  it('finds the same in English', () => {
    const codes = (item: Item) => lint(item, 'en').map(({ code }) => code);
    expect(codes(optionSays(0, 'You never share names.'))).toContain('item.absolute');
    expect(codes(optionSays(0, 'None of the above.'))).toContain('item.above-options');
    expect(codes(optionSays(0, 'You don’t do nothing.'))).toContain('item.double-negative');
    expect(codes(optionSays(0, 'It is not unusual to share it.'))).toContain('item.double-negative');
  });

  it.each([
    'Je antwoordt niet en geeft geen namen door.',
    'Je zegt niets. Je deelt geen foto.',
    'Je zegt dat je niet onder druk kiest.',
  ])('takes no two thoughts for a double negative: %s', (words) => {
    expect(lint(optionSays(0, words)).map(({ code }) => code)).not.toContain('item.double-negative');
  });

  it('lets an option be over-cautious without a clause that it breaks', () => {
    const item = spoilt(soundSituation(), ({ options }) => {
      options[2].clauses = [{ ...options[2].clauses[0], clauseId: CLAUSE(2), effect: 'honours' }];
      options[2].misconception = 'over-cautious';
    });
    expect(lint(item)).toEqual([]);
  });

  it('lets an accepted assumption be', () => {
    const item = spoilt(soundMatching(), ({ rows }) => {
      rows[0].feedback = { ...rows[0].feedback, accepted: true };
      rows[0].feedback.clauses[0].support = 'A';
    });
    expect(lint(item)).toEqual([]);
  });

  it('stops only the language that lags behind', () => {
    const findings = lint(spoilt(soundOrder(), ({ steps }) => (steps[1].text = { nl: 'Team bellen' })));
    expect(isPublishable(findings, 'nl')).toBe(true);
    expect(isPublishable(findings, 'en')).toBe(false);
  });

  it('looks nothing up where it knows no clauses', () => {
    expect(lintItem(soundSituation(), { clauses: new Map(), language: 'nl' })).toEqual([]);
  });

  it('tells where things stand in a scenario whose keys have dots', () => {
    const item = spoilt(soundScenario(), ({ situations }) => {
      situations[4].key = 'wait.ing';
      situations[0].choices[2].to = 'wait.ing';
      situations[4].choices[0].key = 'a.b';
      situations[4].choices[0].feedback = {};
    });
    expect(lint(item)).toMatchObject([{ code: 'item.feedback-missing', node: 'wait.ing', choice: 'a.b' }]);
  });
});

describe('the lint of several items', () => {
  const four = (change: (item: ReturnType<typeof soundSituation>, at: number) => void) =>
    Array.from({ length: 4 }, (_, at) =>
      spoilt(soundSituation(), (item) => {
        item.id = CLAUSE(20 + at);
        // Not all in one place, unless a test wants so.
        item.options.push(...item.options.splice(0, at % 3));
        change(item, at);
      }),
    );
  const codes = (items: Item[]) => lintItems(items, { language: 'nl' }).map(({ code }) => code);

  it('has nothing to say of a few that differ', () => {
    expect(codes(four(() => undefined))).toEqual([]);
    expect(codes(soundItems().map((item, at) => ({ ...item, id: CLAUSE(30 + at) })))).toEqual([]);
  });

  it('sees that the right option is always the longest, if by little', () => {
    const items = four(({ options }) => {
      for (const option of options) if (option.right) option.text = text(`${option.text.nl} Daarna lunch.`);
    });
    expect(codes(items)).toEqual(['items.right-longest']);
  });

  it('sees that it always stands in the same place', () => {
    const items = four(({ options }) => options.sort((a, b) => a.key.localeCompare(b.key)));
    expect(lintItems(items, { language: 'nl' })).toMatchObject([
      { code: 'items.right-in-one-place', params: { place: 2, count: 4, of: 4 } },
    ]);
  });

  it.each([true, false])('sees that all statements are %s', (isTrue) => {
    const items = Array.from({ length: 4 }, (_, at) => ({
      ...soundStatement(),
      id: CLAUSE(40 + at),
      isTrue,
    }));
    expect(codes(items)).toEqual([isTrue ? 'items.mostly-true' : 'items.mostly-false']);
  });

  it('sees an item that is there twice', () => {
    expect(lintItems([soundOrder(), soundOrder()], { language: 'nl' })).toMatchObject([
      { code: 'items.id-twice', severity: 'error', itemId: CLAUSE(9) },
    ]);
  });
});
