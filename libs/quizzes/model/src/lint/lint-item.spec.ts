import type { Language } from '@leidraad/shared/model';
import { checkItem } from '../check-item';
import { type Finding, isPublishable } from '../findings/finding';
import { wordsOfFinding } from '../findings/finding-messages';
import { LINT_MESSAGES } from '../findings/lint-messages';
import type { Item } from '../item';
import { CLAUSE } from '../testing/scenarios';
import {
  CLAUSES,
  soundBreach,
  soundItems,
  soundMatching,
  soundOrder,
  soundScenario,
  soundSituation,
  soundStatement,
} from '../testing/sound-items';
import { lintItem } from './lint-item';
import { lintItems } from './lint-items';

const lint = (item: Item, language: Language = 'nl') => lintItem(item, { clauses: CLAUSES, language });

/** A sound item with something changed in it. */
function spoilt<Kind extends Item>(item: Kind, change: (item: Kind) => void): Kind {
  change(item);
  return item;
}

const text = (nl: string) => ({ nl, en: nl });
const optionSays = (at: number, words: string) =>
  spoilt(soundSituation(), ({ options }) => (options[at].text = text(words)));
const noClause: { clauseId: string; effect: 'honours' | 'breaks'; support: 'L' | 'A' }[] = [];

const PLANTED: [Finding['code'], Item, Partial<Finding>][] = [
  ['item.none-right', spoilt(soundSituation(), ({ options }) => (options[1].right = false)), {}],
  [
    'item.all-right',
    spoilt(soundSituation(), ({ options }) => options.forEach((each) => (each.right = true))),
    {},
  ],
  [
    'item.key-twice',
    spoilt(soundSituation(), ({ options }) => (options[2].key = 'a')),
    { part: 'options.a' },
  ],
  ['item.key-twice', spoilt(soundOrder(), ({ steps }) => (steps[1].key = 'a')), { part: 'steps.a' }],
  [
    'item.row-without-target',
    spoilt(soundMatching(), ({ rows }) => (rows[0].target = null)),
    { part: 'rows.a' },
  ],
  [
    'item.row-without-target',
    spoilt(soundMatching(), ({ rows }) => (rows[1].target = 'us')),
    { part: 'rows.b' },
  ],
  ['item.no-breach', spoilt(soundBreach(), ({ parts }) => (parts[1].breaks = null)), {}],
  [
    'item.all-breach',
    spoilt(soundBreach(), ({ parts }) => (parts[0].breaks = 'team')),
    { severity: 'warning' },
  ],
  ['item.rule-unknown', spoilt(soundBreach(), ({ parts }) => (parts[1].breaks = 'law')), { part: 'parts.b' }],
  [
    'item.rule-no-clause',
    spoilt(soundBreach(), ({ rules }) => (rules[0].clauseId = null)),
    { part: 'rules.secret' },
  ],
  [
    'item.rule-no-clause',
    spoilt(soundBreach(), ({ rules }) => (rules[1].clauseId = null)),
    { part: 'rules.team', severity: 'warning' },
  ],
  [
    'item.right-honours-nothing',
    spoilt(soundSituation(), ({ options }) => (options[1].clauses[0].effect = 'breaks')),
    { part: 'options.b' },
  ],
  [
    'item.right-honours-nothing',
    spoilt(soundStatement(), (item) => (item.isTrue = false)),
    { part: 'feedback.false' },
  ],
  [
    'item.right-honours-nothing',
    spoilt(soundOrder(), ({ feedback }) => (feedback.right.clauses[0].effect = 'breaks')),
    { part: 'feedback.right' },
  ],
  ['item.text-missing', spoilt(soundMatching(), (item) => (item.question = {})), { part: 'question' }],
  [
    'item.text-missing',
    spoilt(soundScenario(), ({ situations }) => (situations[0].choices[1].text = {})),
    { part: 'situations.asked.choices.b.text', node: 'asked', choice: 'b' },
  ],
  [
    'item.feedback-missing',
    spoilt(soundSituation(), ({ options }) => (options[0].feedback = {})),
    { part: 'options.a.feedback' },
  ],
  [
    'item.feedback-missing',
    spoilt(soundBreach(), ({ parts }) => (parts[0].feedback.text = {})),
    { part: 'parts.a.feedback.text' },
  ],
  [
    'item.alt-missing',
    spoilt(soundStatement(), (item) => (item.picture = { fileId: CLAUSE(8), alt: {} })),
    { part: 'picture.alt' },
  ],
  [
    'item.translation-missing',
    spoilt(soundOrder(), ({ steps }) => (steps[1].text = { nl: 'Team bellen' })),
    { part: 'steps.b.text', language: 'en' },
  ],
  [
    'item.translation-outdated',
    spoilt(soundSituation(), (item) => (item.outdated = [{ path: 'question', language: 'nl' }])),
    { part: 'question', language: 'nl' },
  ],
  [
    'item.no-clause',
    spoilt(soundSituation(), ({ options }) => (options[0].clauses = noClause)),
    { part: 'options.a' },
  ],
  [
    'item.no-clause',
    spoilt(soundScenario(), ({ situations }) => (situations[3].choices[0].clauses = noClause)),
    { node: 'overheard', choice: 'a' },
  ],
  [
    'item.ending-no-clause',
    spoilt(soundScenario(), ({ endings }) => (endings[3].clauses = noClause)),
    { node: 'failed', severity: 'warning' },
  ],
  [
    'item.clause-unknown',
    spoilt(soundStatement(), ({ feedback }) => (feedback.true.clauses[0].clauseId = CLAUSE(7))),
    { clauseId: CLAUSE(7), part: 'feedback.true' },
  ],
  [
    'item.clause-twice',
    spoilt(soundSituation(), ({ options }) => options[0].clauses.push(options[0].clauses[0])),
    { clauseId: CLAUSE(1), severity: 'warning' },
  ],
  [
    'item.assumption',
    spoilt(soundMatching(), ({ rows }) => (rows[0].feedback.clauses[0].support = 'A')),
    { part: 'rows.a.feedback' },
  ],
  [
    'item.not-refuted',
    spoilt(
      soundSituation(),
      ({ options }) =>
        (options[2].clauses = [{ ...options[2].clauses[0], clauseId: CLAUSE(2), effect: 'honours' }]),
    ),
    { part: 'options.c', severity: 'warning' },
  ],
  [
    'item.two-right',
    spoilt(soundSituation(), ({ options }) => (options[2].clauses = options[1].clauses)),
    { part: 'options.c', severity: 'warning' },
  ],
  [
    'item.answers-alike',
    optionSays(2, 'Je plaatst, de foto: in een besloten groep!'),
    { severity: 'warning' },
  ],
  [
    'item.answers-alike',
    spoilt(
      soundOrder(),
      ({ steps }) =>
        (steps[1].text = text('Meteen een kort bericht van je collega lezen')) &&
        (steps[0].text = text('Een kort bericht van je collega meteen lezen')),
    ),
    { part: 'steps.b.text' },
  ],
  [
    'item.right-longest',
    optionSays(
      1,
      'Je maakt een andere foto, zonder de lijst, en vraagt daarna je collega of het zo goed is.',
    ),
    { severity: 'warning', language: 'nl' },
  ],
  [
    'item.absolute',
    optionSays(0, 'Je deelt namen nooit.'),
    { part: 'options.a.text', params: { part: 'a', word: 'nooit' } },
  ],
  [
    'item.absolute',
    spoilt(soundStatement(), (item) => (item.statement = text('Iedereen mag een chat lezen.'))),
    { part: 'statement' },
  ],
  ['item.above-options', optionSays(2, 'Alle bovenstaande antwoorden.'), { part: 'options.c.text' }],
  ['item.above-options', optionSays(2, 'Geen van deze.'), { part: 'options.c.text' }],
  [
    'item.double-negative',
    optionSays(0, 'Je deelt de foto niet zonder te vragen.'),
    { part: 'options.a.text' },
  ],
  [
    'item.double-negative',
    optionSays(0, 'Het is niet onverstandig om te delen.'),
    { part: 'options.a.text' },
  ],
  [
    'item.double-negative',
    spoilt(optionSays(0, 'Je deelt de foto niet.'), (item) => {
      item.question = text('Wat doe je niet?');
      item.options[1].text = text('Je vraagt het na.');
    }),
    { part: 'options.a.text' },
  ],
  [
    'item.found-by-clause',
    optionSays(1, 'Je houdt informatie over klanten geheim.'),
    { part: 'options.b.text', clauseId: CLAUSE(1), params: { part: 'b', clause: '4.1' } },
  ],
  [
    'item.hard-to-read',
    spoilt(soundSituation(), (item) => {
      item.situation = text(
        'Naar aanleiding van vertrouwelijke communicatie-uitingen betreffende klantgegevens, waarvan openbaarmaking ongeoorloofd geacht wordt, beoordeelt de verantwoordelijke leidinggevende desgevraagd nauwgezet of publicatie gerechtvaardigd voorkomt, waarbij organisatiebelangen, reputatieschade, aansprakelijkheid en betrokkenen zorgvuldig afgewogen behoren te zijn.',
      );
    }),
    { severity: 'warning' },
  ],
];

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

  it.each(PLANTED)('finds %s', (code, item, expected) => {
    const found = lint(item).filter((finding) => finding.code === code);
    expect(found).toHaveLength(1);
    expect(found[0]).toMatchObject(expected);
    if (expected.severity === undefined) expect(BLOCKS.has(code)).toBe(found[0].severity === 'error');
    for (const language of ['nl', 'en'] as const)
      expect(wordsOfFinding(found[0], language)).not.toMatch(/\{|“”/u);
  });

  it('has an example of everything it says', () => {
    const tried = [...new Set(PLANTED.map(([code]) => code))];
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
