import type { ErrorCatalogue } from '@leidraad/shared/model';

/** What can be refused about certificates, with the message people see. */
export const CERTIFICATE_ERRORS = {
  'certificate.unknown': {
    nl: 'Dit certificaat bestaat niet of is niet van jou.',
    en: 'This certificate does not exist or is not yours.',
  },
  'certificate.pdf-not-ready': {
    nl: 'De pdf wordt nog gemaakt. Probeer het zo weer.',
    en: 'The PDF is still being made. Try again in a moment.',
  },
  'certificate.missing-glyphs': {
    nl: 'Deze tekens kunnen niet op een certificaat: {characters}.',
    en: 'These characters cannot be put on a certificate: {characters}.',
  },
  'certificate-task.unknown': {
    nl: 'Deze taak is al klaar of bestaat niet.',
    en: 'This task is done already or does not exist.',
  },
  'verification.limited': {
    nl: 'Je hebt vaak achter elkaar gecontroleerd. Wacht {seconds} seconden en probeer het opnieuw.',
    en: 'You have checked many times in a row. Wait {seconds} seconds and try again.',
  },
} as const satisfies ErrorCatalogue;
