import type { ErrorCatalogue } from '@leidraad/shared/model';

/** What can be refused in reports, with the message people see. */
export const REPORT_ERRORS = {
  'report.status-unknown': { nl: 'Deze status kennen we niet.', en: "We don't know this status." },
  'report.item-unknown': {
    nl: 'Deze vraag zit niet in de nieuwste versie van de cursus.',
    en: 'This question is not in the newest version of the course.',
  },
} as const satisfies ErrorCatalogue;
