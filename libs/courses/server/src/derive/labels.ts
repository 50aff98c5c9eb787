import type { Topic } from '@leidraad/policies/model';
import type { Words } from './templates/template';

/** What a lesson on a topic is called, where no rule in it says it better. */
export const LESSON_TITLES: Readonly<Record<Topic, Words>> = {
  privacy: ['Zorgvuldig met informatie', 'Careful with information'],
  taboo: ['Wat je hier achterwege laat', 'What you leave out here'],
  ownership: ['Wat is van wie?', 'What belongs to whom?'],
  responsibility: ['Wie doet wat?', 'Who does what?'],
  'ground-rules': ['Zo doe je goed mee', 'How to take part well'],
  monitoring: ['Wat het bedrijf bekijkt', 'What the company looks at'],
  definitions: ['Wat de woorden betekenen', 'What the words mean'],
  training: ['Je training', 'Your training'],
  'legal-risk': ['Eerlijk en volgens de regels', 'Honest and by the rules'],
  strategy: ['Ons uitgangspunt', 'Where we start from'],
  none: ['De regels', 'The rules'],
};

/** What somebody knows after a lesson, by the kinds of rule in it. */
export const GOALS: Readonly<Record<'must' | 'must-not' | 'may' | 'better' | 'owns', Words>> = {
  must: ['wat je moet doen', 'what you have to do'],
  'must-not': ['wat niet mag', 'what is not allowed'],
  may: ['wat je vrij staat', 'what you are free to do'],
  better: ['wat het beste is', 'what works best'],
  owns: ['wat van wie is', 'what belongs to whom'],
};
export const GOAL_FRAME: Readonly<{ before: Words; and: Words; comma: Words; after: Words }> = {
  before: ['Na deze les weet je ', 'After this lesson you know '],
  and: [' en ', ' and '],
  comma: [', ', ', '],
  after: ['.', '.'],
};

/** The line that says whom to ask, where the policy names nobody. */
export const ASK_LINE: Words = ['Twijfel je? Vraag het aan {contact}.', 'In doubt? Ask {contact}.'];

/** Stands before the words of the clause in the feedback to what is right. */
export const QUOTE_FRAME: { before: Words; after: Words } = {
  before: [' Het beleid zegt: “', ' The policy says: “'],
  after: ['”', '”'],
};

/** What is asked, where a template says nothing else. */
export const WHAT_DO_YOU_DO: Words = ['Wat doe je?', 'What do you do?'];
export const PUT_IN_ORDER: Words = [
  'Zet de stappen in de goede volgorde.',
  'Put the steps in the right order.',
];
export const FIND_THE_BREACH: Words = [
  'Wat in dit bericht gaat tegen het beleid in? Noem er de regel bij.',
  'What in this message goes against the policy? Name the rule of each.',
];

/** Items that are made of the lists of a policy itself. */
export const LIST_WORDS = {
  matching: [
    'Het beleid noemt deze gevallen. Wat hoort waarbij?',
    'The policy names these cases. What goes where?',
  ],
  matched: [
    'Dit geval staat in het beleid bij: “{group}”.',
    'In the policy this case stands under: “{group}”.',
  ],
  ordering: [
    'Het beleid noemt deze stappen. Zet ze in de goede volgorde.',
    'The policy names these steps. Put them in the right order.',
  ],
  ordered: ['Zo is het: dit is de volgorde van het beleid.', 'That is it: this is the order of the policy.'],
  disordered: [
    'Dit is niet de volgorde van het beleid. Kijk welke stap een andere nodig heeft.',
    'This is not the order of the policy. See which step needs another one first.',
  ],
} as const satisfies Record<string, Words>;
