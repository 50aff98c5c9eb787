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
