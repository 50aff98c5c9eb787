import type { ErrorCatalogue } from '@leidraad/shared/model';

/** What can be refused in reports, with the message people see. */
export const REPORT_ERRORS = {
  'report.status-unknown': { nl: 'Deze status kennen we niet.', en: "We don't know this status." },
} as const satisfies ErrorCatalogue;
