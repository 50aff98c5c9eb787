import { FINDING_MESSAGES } from '@leidraad/quizzes/model';

/** What can stop publishing (`blocks`) or is worth a look (`advice`), in words. `{name}` is filled from the params. */
export const BLOCKER_MESSAGES = {
  ...FINDING_MESSAGES,
  'course.policy-not-approved': {
    nl: 'Deze versie van het beleid is nog niet goedgekeurd.',
    en: 'This version of the policy has not been approved yet.',
  },
  'course.no-difference': {
    nl: 'Er is geen verschil met de gepubliceerde versie.',
    en: 'There is no difference from the published version.',
  },
  'course.slot-open': {
    nl: '{slot} is nog niet ingevuld.',
    en: '{slot} has not been filled in yet.',
  },
  'course.no-lessons': {
    nl: 'Er is nog geen les.',
    en: 'There is no lesson yet.',
  },
  'course.lesson-no-quotation': {
    nl: 'Les “{lesson}” heeft nog geen citaat uit het beleid.',
    en: 'Lesson “{lesson}” has no quotation from the policy yet.',
  },
  'course.block-empty': {
    nl: 'In les “{lesson}” staat een leeg blok.',
    en: 'Lesson “{lesson}” has an empty block.',
  },
  'course.key-twice': {
    nl: 'Twee onderdelen hebben dezelfde sleutel “{key}”.',
    en: 'Two parts have the same key “{key}”.',
  },
  'course.line-uncited': {
    nl: 'Een regel in les “{lesson}” wijst naar geen zin van het beleid.',
    en: 'A line in lesson “{lesson}” points to no sentence of the policy.',
  },
  'course.clause-twice': {
    nl: 'Zin {number} staat hier twee keer bij.',
    en: 'Sentence {number} is cited twice here.',
  },
  'course.clause-unknown': {
    nl: 'Hier staat een verwijzing naar een zin die niet in deze versie van het beleid staat.',
    en: 'This points to a sentence that is not in this version of the policy.',
  },
  'course.clause-undecided': {
    nl: 'Zin {number} heeft nog geen besluit.',
    en: 'Sentence {number} has no decision yet.',
  },
  'course.clause-rejected': {
    nl: 'Zin {number} is afgewezen en kan niet worden uitgelegd of gevraagd.',
    en: 'Sentence {number} was rejected and cannot be taught or asked.',
  },
  'course.clause-ambiguous': {
    nl: 'Zin {number} is onduidelijk. Beslis eerst bij het beleid.',
    en: 'Sentence {number} is ambiguous. Decide about it in the policy first.',
  },
  'course.rule-no-rule': {
    nl: 'Zin {number} is geen regel voor wie de cursus doet. Zet hem bij de uitleg.',
    en: 'Sentence {number} is not a rule for people who take the course. Move it to the explanation.',
  },
  'course.assumption': {
    nl: 'Dit staat niet in het beleid. Jij beslist.',
    en: 'This is not in the policy. You decide.',
  },
  'course.item-twice': {
    nl: 'Dezelfde vraag staat er twee keer in.',
    en: 'The same question is in there twice.',
  },
  'course.item-options': {
    nl: 'Een vraag heeft minstens twee antwoorden nodig.',
    en: 'A question needs at least two options.',
  },
  'course.item-none-right': {
    nl: 'Bij deze vraag is geen antwoord goed.',
    en: 'No option of this question is right.',
  },
  'course.item-all-right': {
    nl: 'Bij deze vraag is elk antwoord goed.',
    en: 'Every option of this question is right.',
  },
  'course.item-lesson-unknown': {
    nl: 'Deze vraag hoort bij een les die er niet is.',
    en: 'This question belongs to a lesson that is not there.',
  },
  'course.option-no-clause': {
    nl: 'Antwoord {option} wijst naar geen zin van het beleid.',
    en: 'Option {option} points to no sentence of the policy.',
  },
  'course.right-honours-nothing': {
    nl: 'Het goede antwoord {option} volgt geen zin van het beleid.',
    en: 'The right option {option} honours no sentence of the policy.',
  },
  'course.feedback-no-clause': {
    nl: 'Bij deze vraag wijst een uitleg naar geen zin van het beleid ({count} keer).',
    en: 'A line of feedback of this question points to no sentence of the policy ({count} times).',
  },
  'course.row-no-target': {
    nl: 'Bij regel {row} is niet gekozen wat erbij hoort.',
    en: 'It has not been chosen what belongs to row {row}.',
  },
  'course.nothing-broken': {
    nl: 'In dit bericht breekt geen enkel stuk een regel.',
    en: 'No part of this message breaks a rule.',
  },
  'course.rule-no-clause': {
    nl: 'Regel {rule} van deze vraag wijst naar geen zin van het beleid.',
    en: 'Rule {rule} of this question points to no sentence of the policy.',
  },
  'course.broken-rule-unknown': {
    nl: 'Stuk {part} breekt een regel die er niet meer is.',
    en: 'Part {part} breaks a rule that is gone.',
  },
  'course.alt-missing': {
    nl: 'Bij een afbeelding van deze vraag ontbreekt de alternatieve tekst ({count} keer).',
    en: 'A picture of this question lacks its alternative text ({count} times).',
  },
  'course.too-few-items': {
    nl: 'De toets stelt {count} vragen, maar er zijn er {items}.',
    en: 'The quiz asks {count} questions, but there are {items}.',
  },
  'course.too-many-critical': {
    nl: 'Er zijn {critical} kritieke vragen en de toets stelt er {count}.',
    en: 'There are {critical} critical questions and the quiz asks {count}.',
  },
  'course.rule-not-taught': {
    nl: 'Zin {number} is een regel, maar staat in geen les.',
    en: 'Sentence {number} is a rule, but no lesson teaches it.',
  },
  'course.rule-not-tested': {
    nl: 'Zin {number} is een regel, maar geen goed antwoord gaat erover.',
    en: 'Sentence {number} is a rule, but no right option is about it.',
  },
  'course.text-missing': {
    nl: 'Er ontbreekt tekst in de hoofdtaal ({count} keer).',
    en: 'Text in the main language is missing ({count} times).',
  },
  'course.translation-missing': {
    nl: 'Er ontbreekt een vertaling ({count} keer). Daar zien mensen de hoofdtaal.',
    en: 'A translation is missing ({count} times). People see the main language there.',
  },
  'course.translation-outdated': {
    nl: 'Een vertaling is ouder dan de tekst ({count} keer). In die taal is de vraag nog niet klaar.',
    en: 'A translation is older than its text ({count} times). In that language the question is not ready yet.',
  },
} as const satisfies Record<string, { nl: string; en: string }>;

export type BlockerCode = keyof typeof BLOCKER_MESSAGES;
