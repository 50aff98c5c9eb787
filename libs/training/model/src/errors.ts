import type { ErrorCatalogue } from '@leidraad/shared/model';

/** What can be refused in training, with the message people see. */
export const TRAINING_ERRORS = {
  'cycle.unknown': {
    nl: 'Deze training bestaat niet of is niet van jou.',
    en: 'This training does not exist or is not yours.',
  },
  'cycle.own': {
    nl: 'Over je eigen training beslist iemand anders.',
    en: 'Somebody else decides about your own training.',
  },
  'cycle.withdrawn': { nl: 'Deze training hoeft niet meer.', en: 'This training is no longer needed.' },
  'cycle.completed': { nl: 'Deze training is al afgerond.', en: 'This training is already completed.' },
  'cycle.no-help-needed': {
    nl: 'Hier is geen hulp nodig: er zijn nog pogingen over.',
    en: 'No help is needed here: there are attempts left.',
  },
  'lesson.unknown': {
    nl: 'Deze les hoort niet bij je training.',
    en: 'This lesson is not part of your training.',
  },
  'lesson.changed': {
    nl: 'Deze les is intussen vernieuwd. Laad de pagina opnieuw en lees verder.',
    en: 'This lesson was renewed meanwhile. Reload the page and read on.',
  },
  'quiz.already-passed': { nl: 'Je hebt de toets al gehaald.', en: 'You have already passed the quiz.' },
  'quiz.no-attempts-left': {
    nl: 'Je pogingen zijn op. De trainer weet het en helpt je verder.',
    en: 'You have used all your attempts. The trainer knows and will help you.',
  },
  'quiz.no-questions': {
    nl: 'Deze training heeft geen toetsvragen.',
    en: 'This training has no quiz questions.',
  },
  'attempt.unknown': {
    nl: 'Deze poging bestaat niet of is niet van jou.',
    en: 'This attempt does not exist or is not yours.',
  },
  'attempt.not-graded': {
    nl: 'Rond eerst de toets af. Daarna kun je dit opnieuw spelen.',
    en: 'Finish the test first. Then you can play this again.',
  },
  'answer.position-unknown': {
    nl: 'Deze vraag zit niet in je toets.',
    en: 'This question is not in your quiz.',
  },
  'answer.option-unknown': {
    nl: 'Dit antwoord hoort niet bij deze vraag.',
    en: 'This answer does not belong to this question.',
  },
  'answer.key-reused': {
    nl: 'Dit antwoord is al eerder verstuurd met een andere keuze. Laad de pagina opnieuw.',
    en: 'This answer was sent before with another choice. Reload the page.',
  },
  'attestation.changed': {
    nl: 'De verklaring is intussen veranderd. Lees de nieuwe tekst en beslis opnieuw.',
    en: 'The statement has changed meanwhile. Read the new text and decide again.',
  },
  'attestation.already-signed': {
    nl: 'Je hebt deze verklaring al afgelegd.',
    en: 'You have already made this statement.',
  },
  'assignment.course-unknown': { nl: 'Deze cursus bestaat niet.', en: 'This course does not exist.' },
  'assignment.not-published': {
    nl: 'Van deze cursus is vandaag geen versie van kracht.',
    en: 'No version of this course is in force today.',
  },
  'assignment.due-past': { nl: 'Kies een datum vanaf vandaag.', en: 'Choose today or a later date.' },
  'assignment.due-far': {
    nl: 'Kies een datum binnen een jaar.',
    en: 'Choose a date within a year.',
  },
  'assignment.preview-changed': {
    nl: 'Intussen is er iets veranderd. Bekijk opnieuw wie wat krijgt.',
    en: 'Something changed meanwhile. Look again at who gets what.',
  },
  'assignment.nobody': {
    nl: 'Niemand krijgt iets nieuws: iedereen heeft deze cursus al.',
    en: 'Nobody gets anything new: everybody has this course already.',
  },
  'exemption.until-past': {
    nl: 'Kies een einddatum vanaf vandaag.',
    en: 'Choose an end date of today or later.',
  },
  'exemption.in-force': {
    nl: 'Deze persoon is al vrijgesteld. Pas de vrijstelling aan of beëindig die.',
    en: 'This person is exempt already. Change the exemption or end it.',
  },
  'exemption.none': {
    nl: 'Deze persoon is niet meer vrijgesteld.',
    en: 'This person is no longer exempt.',
  },
} as const satisfies ErrorCatalogue;
