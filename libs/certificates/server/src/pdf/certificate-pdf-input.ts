import type { CalendarDate, Language } from '@leidraad/shared/model';

/** Everything a certificate shows. Nothing else decides the bytes: equal input gives an equal file. */
export interface CertificatePdfInput {
  /** Language of the certificate's own words. */
  language: Language;
  companyName: string;
  /** The 12 characters without groups. */
  number: string;
  holderName: string;
  courseTitle: string;
  policyTitle: string;
  /** As people say it: `1.0`. */
  policyVersion: string;
  completedOn: CalendarDate;
  /** The last day on which the certificate counts. */
  validUntil: CalendarDate;
  /** The policy's own words, in the language they are written in. */
  quote: { text: string; clauseNumber: string; language: Language };
  /** Complete address of the verification page, also the content of the QR code. */
  verifyUrl: string;
  /** Instant of issue, ISO 8601. */
  issuedAt: string;
  /** Zone in which the day of issue is named; Europe/Amsterdam when absent. */
  timeZone?: string;
  /** A PNG shown before the company's name; left out when it can't be read (`isReadableLogo`). */
  logoPng?: Uint8Array;
}
