import type { Finding } from '../findings/finding';
import type { Item } from '../item';
import { CLAUSE } from './scenarios';
import {
  soundBreach,
  soundMatching,
  soundOrder,
  soundScenario,
  soundSituation,
  soundStatement,
} from './sound-items';

/** A sound item with something changed in it. */
export function spoilt<Kind extends Item>(item: Kind, change: (item: Kind) => void): Kind {
  change(item);
  return item;
}

export const text = (nl: string) => ({ nl, en: nl });
export const optionSays = (at: number, words: string) =>
  spoilt(soundSituation(), ({ options }) => (options[at].text = text(words)));
const noClause: { clauseId: string; effect: 'honours' | 'breaks'; support: 'L' | 'A' }[] = [];

/** Everything that the lint says of one item, with an item that it says it of. */
export const SPOILT: [Finding['code'], Item, Partial<Finding>][] = [
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
