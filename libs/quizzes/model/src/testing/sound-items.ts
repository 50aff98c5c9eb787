import type { CheckedClauses } from '../findings/finding';
import type { BreachItem } from '../items/breach';
import type { MatchingItem } from '../items/matching';
import type { OrderingItem } from '../items/ordering';
import type { Citation } from '../items/parts';
import type { ScenarioItem } from '../items/scenario';
import type { SituationItem } from '../items/situation';
import type { TrueFalseItem } from '../items/true-false';
import { CLAUSE } from './scenarios';
import { whisper } from './whisper';

// An item of each type that nothing is wrong with, in both languages; a test spoils what matters.

export const CLAUSES: CheckedClauses = new Map([
  [CLAUSE(1), { number: '4.1', text: 'Medewerkers houden vertrouwelijke informatie over klanten geheim.' }],
  [CLAUSE(2), { number: '4.2', text: 'Vragen van buiten gaan naar het team communicatie.' }],
]);

const both = (nl: string, en: string) => ({ nl, en });
const honours = (number: number): Citation => ({ clauseId: CLAUSE(number), effect: 'honours', support: 'L' });
const breaks = (number: number): Citation => ({ clauseId: CLAUSE(number), effect: 'breaks', support: 'L' });
const said = (...clauses: Citation[]) => ({ text: both('Zo staat het er.', 'It says so.'), clauses });

const base = { id: CLAUSE(9), lessonKey: 'privacy', critical: false };
const question = both('Wat doe je?', 'What do you do?');

export const soundSituation = (): SituationItem => ({
  ...base,
  type: 'situation',
  situation: both('Op een foto is een lijst met namen te zien.', 'A picture shows a list of names.'),
  question,
  options: [
    {
      key: 'a',
      text: both('Je plaatst de foto in een besloten groep.', 'You post the picture in a closed group.'),
      right: false,
      feedback: both('Dat lekt toch uit.', 'It leaks all the same.'),
      clauses: [breaks(1)],
    },
    {
      key: 'b',
      text: both('Je maakt een andere foto zonder de lijst.', 'You take another one without the list.'),
      right: true,
      feedback: both('Zo blijft het binnen.', 'That keeps it inside.'),
      clauses: [honours(1)],
    },
    {
      key: 'c',
      text: both('Je plaatst nu en haalt hem later weg.', 'You post now and remove it later on.'),
      right: false,
      feedback: both('Dan is het te laat.', 'By then it is too late.'),
      clauses: [breaks(1)],
    },
  ],
});

export const soundStatement = (): TrueFalseItem => ({
  ...base,
  type: 'true-false',
  statement: both('Een chat met één klant is ook openbaar.', 'A chat with one customer is public too.'),
  isTrue: true,
  feedback: { true: said(honours(1)), false: said(breaks(1)) },
});

export const soundOrder = (): OrderingItem => ({
  ...base,
  type: 'ordering',
  question: both('Wat doe je eerst?', 'What comes first?'),
  steps: [
    { key: 'a', text: both('Bericht lezen', 'Read the message') },
    { key: 'b', text: both('Team bellen', 'Phone the team') },
  ],
  feedback: { right: said(honours(2)), wrong: said(breaks(2)) },
});

export const soundMatching = (): MatchingItem => ({
  ...base,
  type: 'matching',
  question: both('Van wie is het?', 'Whose is it?'),
  targets: [
    { key: 'own', text: both('Van jou', 'Yours') },
    { key: 'firm', text: both('Van het bedrijf', 'The company’s') },
  ],
  rows: [
    {
      key: 'a',
      text: both('Een blog over fietsen', 'A blog on cycling'),
      target: 'own',
      feedback: said(honours(1)),
    },
    {
      key: 'b',
      text: both('De bedrijfspagina', 'The company page'),
      target: 'firm',
      feedback: said(honours(2)),
    },
  ],
});

export const soundBreach = (): BreachItem => ({
  ...base,
  type: 'breach',
  question: both('Wat mag hier niet?', 'What is not allowed here?'),
  message: { form: 'post', author: 'Sam' },
  parts: [
    {
      key: 'a',
      place: 'text',
      text: both('Drukke dag!', 'Busy day!'),
      breaks: null,
      feedback: said(honours(1)),
    },
    {
      key: 'b',
      place: 'photo',
      text: both('Een scherm met namen', 'A screen with names'),
      breaks: 'secret',
      feedback: said(breaks(1)),
    },
  ],
  rules: [
    { key: 'secret', text: both('Houd namen geheim', 'Keep names secret'), clauseId: CLAUSE(1) },
    { key: 'team', text: both('Vragen naar het team', 'Questions to the team'), clauseId: CLAUSE(2) },
  ],
});

export function soundScenario(): ScenarioItem {
  const item = whisper();
  // The shape of `whisper`, and words of its own for each choice.
  for (const { key, choices } of item.situations)
    for (const choice of choices) {
      choice.text = both(`Keuze ${choice.key} bij ${key}`, `Choice ${choice.key} at ${key}`);
      if (choice.clauses.length === 0) choice.clauses = [breaks(2)];
    }
  for (const ending of item.endings) ending.clauses = [ending.kind === 'passed' ? honours(1) : breaks(1)];
  return item;
}

export const soundItems = () => [
  soundSituation(),
  soundStatement(),
  soundOrder(),
  soundMatching(),
  soundBreach(),
  soundScenario(),
];
