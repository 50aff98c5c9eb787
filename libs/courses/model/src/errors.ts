import { BLOCKER_MESSAGES } from './blocker-messages';

/** Every code this capability answers with, in words for the person who gets it. Codes are never reused. */
export const COURSE_ERRORS = {
  ...BLOCKER_MESSAGES,
  'course.unknown': {
    nl: 'Deze cursus bestaat niet, of je mag haar niet zien.',
    en: 'This course does not exist, or you may not see it.',
  },
  'course.version-unknown': {
    nl: 'Deze versie van de cursus bestaat niet.',
    en: 'This version of the course does not exist.',
  },
  'course.no-draft': {
    nl: 'Deze cursus heeft geen concept. Begin een nieuwe versie.',
    en: 'This course has no draft. Start a new version.',
  },
  'course.no-approved-policy': {
    nl: 'Dit beleid heeft nog geen goedgekeurde versie. Keur het beleid eerst goed.',
    en: 'This policy has no approved version yet. Approve the policy first.',
  },
  'course.policy-unknown': {
    nl: 'Dit beleid bestaat niet.',
    en: 'This policy does not exist.',
  },
  'course.draft-stale': {
    nl: 'Iemand heeft dit concept intussen veranderd. Bekijk het verschil.',
    en: 'Somebody changed this draft meanwhile. Look at the difference.',
  },
  'course.items-unknown': {
    nl: 'Een van deze vragen staat niet meer in het concept. Kies opnieuw.',
    en: 'One of these questions is no longer in the draft. Choose again.',
  },
  'course.proposal-slow': {
    nl: 'Uit dit beleid kwam binnen een minuut geen voorstel. Schrijf de cursus zelf, of deel het beleid op.',
    en: 'No proposal came of this policy within a minute. Write the course yourself, or divide the policy.',
  },
  'course.proposal-busy': {
    nl: 'Er worden al voorstellen gemaakt. Probeer het zo nog eens.',
    en: 'Proposals are being made already. Try again in a moment.',
  },
  'course.proposal-failed': {
    nl: 'Het voorstel mislukte door een fout van ons. Er is niets veranderd. Schrijf de cursus zelf, of meld het.',
    en: 'The proposal failed by a fault of ours. Nothing was changed. Write the course yourself, or report it.',
  },
  'course.awaiting-approval': {
    nl: 'Dit concept ligt ter goedkeuring. Trek de aanvraag in om iets te veranderen.',
    en: 'This draft is waiting for approval. Withdraw the request to change anything.',
  },
  'course.not-awaiting-approval': {
    nl: 'Voor dit concept is geen goedkeuring gevraagd.',
    en: 'No approval has been requested for this draft.',
  },
  'course.four-eyes': {
    nl: 'Iemand anders dan de schrijver of de aanvrager hoort dit goed te keuren.',
    en: 'Somebody other than the author or the requester has to approve this.',
  },
  'course.consequence-changed': {
    nl: 'Wie iets moet doen, is intussen veranderd. Bekijk het opnieuw.',
    en: 'Who has to do something has changed meanwhile. Look at it again.',
  },
  'course.not-ready': {
    nl: 'Je kunt nog niet publiceren: {open} punten open.',
    en: "You can't publish yet: {open} points open.",
  },
  'course.picture-unknown': {
    nl: 'Vraag {number} heeft een afbeelding die hier niet bestaat. Kies daar opnieuw een afbeelding, of haal haar weg.',
    en: 'Question {number} has a picture that does not exist here. Choose a picture again there, or take it out.',
  },
  'key.shape': {
    nl: 'Gebruik alleen kleine letters, cijfers en streepjes.',
    en: 'Use lower-case letters, digits and hyphens only.',
  },
} as const satisfies Record<string, { nl: string; en: string }>;

export type CourseErrorCode = keyof typeof COURSE_ERRORS;
