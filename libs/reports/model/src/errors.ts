import type { ErrorCatalogue } from '@leidraad/shared/model';

/** What can be refused in reports, with the message people see. */
export const REPORT_ERRORS = {
  'report.cursor-unknown': {
    nl: 'Deze bladzijde van de lijst bestaat niet meer. Begin weer bovenaan.',
    en: 'This page of the list no longer exists. Start at the top again.',
  },
  'report.status-unknown': { nl: 'Deze status kennen we niet.', en: "We don't know this status." },
} as const satisfies ErrorCatalogue;
