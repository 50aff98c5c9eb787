import type { Finding } from '../findings/finding';
import type { ScenarioChoice, ScenarioItem } from '../items/scenario';
import { choice, CLAUSE, ending, situationWith } from './scenarios';
import { whisper } from './whisper';

/** The sound scenario with something changed in it. */
export function planted(change: (item: ScenarioItem) => void): ScenarioItem {
  const item = structuredClone(whisper());
  change(item);
  return item;
}

export function choiceIn(item: ScenarioItem, name: string): ScenarioChoice {
  const [node, key] = name.split('.');
  const found = item.situations.find((each) => each.key === node)?.choices.find((each) => each.key === key);
  if (!found) throw new Error(`no choice ${name}`);
  return found;
}

const situationIn = (item: ScenarioItem, key: string) =>
  item.situations.find((each) => each.key === key) ?? item.situations[0];

const told = { key: 'told', type: 'boolean', start: false } as const;
const trust = { key: 'trust', type: 'number', start: 0, min: 0, max: 2 } as const;
/** A flag that something asks about and something changes. */
export const used = (item: ScenarioItem) => {
  item.flags = [told, trust];
  choiceIn(item, 'asked.b').changes = [
    { flag: 'told', set: true },
    { flag: 'trust', add: 2 },
  ];
  choiceIn(item, 'pressed.a').when = [
    { flag: 'told', test: 'is', value: true },
    { flag: 'trust', test: 'at-least', value: 1 },
  ];
};

/** `way`: the steps of the play that shows it, written as `asked.a leaked.b`. */
type Expected = Partial<Finding> & { way?: string | undefined };
/** Every finding of the checker with what plants it in the sound scenario. */
export const PLANTED: [Finding['code'], (item: ScenarioItem) => void, Expected][] = [
  ['scenario.no-start', (item) => (item.start = null), {}],
  ['scenario.start-unknown', (item) => (item.start = 'best'), { params: { start: 'best' } }],
  ['scenario.key-twice', (item) => item.endings.push(ending('asked', 'failed')), { node: 'asked' }],
  [
    'scenario.choice-key-twice',
    (item) => situationIn(item, 'leaked').choices.push(choice('a', 'failed')),
    { node: 'leaked', choice: 'a', way: 'asked.a' },
  ],
  ['scenario.flag-key-twice', (item) => (used(item), item.flags.push(told)), { flag: 'told' }],
  [
    'scenario.choice-leads-nowhere',
    (item) => (choiceIn(item, 'overheard.a').to = null),
    { node: 'overheard', choice: 'a', way: 'asked.b pressed.b' },
  ],
  [
    'scenario.choice-leads-to-unknown',
    (item) => (choiceIn(item, 'overheard.a').to = 'gone'),
    { node: 'overheard', choice: 'a', way: 'asked.b pressed.b' },
  ],
  [
    'scenario.dead-end',
    (item) => {
      item.situations.push(situationWith('stuck', []));
      choiceIn(item, 'waiting.b').to = 'stuck';
    },
    { node: 'stuck', way: 'asked.c waiting.b' },
  ],
  [
    'scenario.dead-end',
    (item) => {
      used(item);
      situationIn(item, 'waiting').choices = [
        choice('a', 'second', { when: [{ flag: 'told', test: 'is', value: true }] }),
        choice('b', 'second', { when: [{ flag: 'trust', test: 'at-least', value: 1 }] }),
      ];
      choiceIn(item, 'overheard.a').to = 'waiting';
      item.endings = item.endings.filter(({ key }) => key !== 'good');
    },
    { node: 'waiting', way: 'asked.c' },
  ],
  [
    'scenario.situation-unreachable',
    (item) => item.situations.push(situationWith('island', [choice('a', 'best'), choice('b', 'failed')])),
    { node: 'island', way: undefined },
  ],
  [
    'scenario.ending-unreachable',
    (item) => item.endings.push(ending('heaven', 'second-best')),
    { node: 'heaven', way: undefined },
  ],
  [
    'scenario.no-exit',
    (item) => {
      item.situations.push(
        situationWith('round', [choice('a', 'again'), choice('b', 'round')]),
        situationWith('again', [choice('a', 'round'), choice('b', 'again')]),
      );
      choiceIn(item, 'waiting.b').to = 'round';
    },
    { node: 'round', way: 'asked.c waiting.b' },
  ],
  ['scenario.no-passed-ending', (item) => item.endings.forEach((each) => (each.kind = 'failed')), {}],
  [
    'scenario.no-failed-ending',
    (item) => {
      for (const each of item.endings) each.kind = 'passed';
      for (const each of item.situations)
        for (const own of each.choices) {
          own.clauses = item.tests.map((clauseId) => ({ clauseId, effect: 'honours', support: 'L' }));
          own.points = 2;
        }
      situationIn(item, 'asked').choices.forEach((own) => (own.points = 9));
    },
    {},
  ],
  [
    'scenario.pass-through-breach',
    (item) => (choiceIn(item, 'leaked.b').to = 'waiting'),
    { node: 'asked', choice: 'a', clauseId: CLAUSE(1), way: 'asked.a leaked.b waiting.a' },
  ],
  [
    'scenario.passed-ending-breaks',
    (item) => (item.endings[1].clauses = [{ clauseId: CLAUSE(2), effect: 'breaks', support: 'T' }]),
    { node: 'good', clauseId: CLAUSE(2), way: 'asked.c waiting.a' },
  ],
  [
    'scenario.back-after-breach',
    (item) => (situationIn(item, 'leaked').back = true),
    { node: 'asked', choice: 'a', clauseId: CLAUSE(1), severity: 'warning', way: 'asked.a' },
  ],
  [
    'scenario.test-not-honoured',
    (item) => (choiceIn(item, 'overheard.b').clauses = []),
    { clauseId: CLAUSE(2), way: 'asked.b pressed.b overheard.b' },
  ],
  ['scenario.tests-nothing', (item) => (item.tests = []), {}],
  [
    'scenario.choice-never-offered',
    (item) => {
      used(item);
      choiceIn(item, 'leaked.a').when = [{ flag: 'told', test: 'is', value: true }];
      situationIn(item, 'leaked').choices.push(choice('c', 'failed'));
    },
    { node: 'leaked', choice: 'a', way: 'asked.a' },
  ],
  [
    'scenario.conditions-exclude',
    (item) => {
      used(item);
      situationIn(item, 'pressed').choices.push(
        choice('c', 'failed', {
          when: [
            { flag: 'trust', test: 'at-least', value: 2 },
            { flag: 'trust', test: 'at-most', value: 1 },
          ],
        }),
      );
    },
    { node: 'pressed', choice: 'c', flag: 'trust', way: 'asked.b' },
  ],
  [
    'scenario.condition-unknown-flag',
    (item) => (choiceIn(item, 'pressed.a').when = [{ flag: 'constructor', test: 'is-not', value: true }]),
    { node: 'pressed', choice: 'a', flag: 'constructor', way: 'asked.b' },
  ],
  [
    'scenario.condition-wrong-type',
    (item) => (
      used(item),
      choiceIn(item, 'pressed.a').when?.push({ flag: 'told', test: 'is-not', value: 1 })
    ),
    { node: 'pressed', choice: 'a', flag: 'told', way: 'asked.b' },
  ],
  [
    'scenario.condition-out-of-bounds',
    (item) => (
      used(item),
      choiceIn(item, 'pressed.a').when?.push({ flag: 'trust', test: 'at-most', value: 9 })
    ),
    { node: 'pressed', choice: 'a', flag: 'trust', way: 'asked.b' },
  ],
  [
    'scenario.change-unknown-flag',
    (item) => (choiceIn(item, 'pressed.a').changes = [{ flag: 'mood', set: true }]),
    { node: 'pressed', choice: 'a', flag: 'mood', way: 'asked.b' },
  ],
  [
    'scenario.change-wrong-type',
    (item) => (used(item), (choiceIn(item, 'pressed.a').changes = [{ flag: 'told', add: 1 }])),
    { node: 'pressed', choice: 'a', flag: 'told' },
  ],
  [
    'scenario.change-out-of-bounds',
    (item) => (used(item), (choiceIn(item, 'pressed.a').changes = [{ flag: 'trust', set: 7 }])),
    { node: 'pressed', choice: 'a', flag: 'trust', severity: 'warning' },
  ],
  [
    'scenario.flag-never-read',
    (item) => {
      item.flags = [told];
      choiceIn(item, 'asked.b').changes = [{ flag: 'told', set: true }];
    },
    { flag: 'told', severity: 'warning' },
  ],
  [
    'scenario.flag-never-changed',
    (item) => {
      item.flags = [told];
      choiceIn(item, 'asked.b').when = [{ flag: 'told', test: 'is', value: false }];
    },
    { flag: 'told', severity: 'warning' },
  ],
  [
    'scenario.earning-loop',
    (item) => situationIn(item, 'pressed').choices.push(choice('c', 'asked', { points: 1 })),
    { node: 'asked', way: 'asked.b pressed.c' },
  ],
  [
    'scenario.ending-earns-nothing',
    (item) => (choiceIn(item, 'waiting.a').points = -1),
    { node: 'good', params: { node: 'good', points: 0 }, way: 'asked.c waiting.a' },
  ],
  [
    'scenario.ending-below-pass-mark',
    (item) => (choiceIn(item, 'waiting.a').points = 3),
    {
      node: 'good',
      severity: 'warning',
      params: { node: 'good', points: 4, most: 6, passMark: 80 },
      way: 'asked.c waiting.a',
    },
  ],
  [
    'scenario.only-choice',
    (item) => situationIn(item, 'overheard').choices.shift(),
    { node: 'overheard', severity: 'warning', way: 'asked.b pressed.b' },
  ],
];
