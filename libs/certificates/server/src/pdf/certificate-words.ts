import type { CalendarDate, Language } from '@leidraad/shared/model';
import { DateTime } from 'luxon';

interface CertificateWords {
  certificate: string;
  belongsTo: string;
  completedFor: string;
  policy: string;
  version: (version: string) => string;
  completedOn: string;
  validThrough: string;
  source: (policyTitle: string) => string;
  issued: (day: string, companyName: string) => string;
  check: string;
  checkLink: (url: string) => string;
  qrCode: (url: string) => string;
  documentTitle: (courseTitle: string, holderName: string) => string;
}

/** The words of the page. They claim what is checked today: who issued it and when; there is no digital signature. */
export const CERTIFICATE_WORDS: Record<Language, CertificateWords> = {
  nl: {
    certificate: 'Certificaat',
    belongsTo: 'Dit certificaat is van',
    completedFor: 'Lessen, toets en verklaring afgerond voor',
    policy: 'Beleid',
    version: (version) => `Versie ${version}`,
    completedOn: 'Behaald op',
    validThrough: 'Geldig tot en met',
    source: (policyTitle) => `Bron: ${policyTitle}`,
    issued: (day, companyName) => `Afgegeven op ${day} door ${companyName}`,
    check: 'Controleer dit certificaat: scan de code of ga naar ',
    checkLink: (url) => `Controleer dit certificaat op ${url}`,
    qrCode: (url) => `QR-code die de controlepagina van dit certificaat opent: ${url}`,
    documentTitle: (courseTitle, holderName) => `Certificaat ${courseTitle} van ${holderName}`,
  },
  en: {
    certificate: 'Certificate',
    belongsTo: 'This certificate belongs to',
    completedFor: 'Lessons, test and statement completed for',
    policy: 'Policy',
    version: (version) => `Version ${version}`,
    completedOn: 'Completed on',
    validThrough: 'Valid through',
    source: (policyTitle) => `Source: ${policyTitle}`,
    issued: (day, companyName) => `Issued on ${day} by ${companyName}`,
    check: 'Check this certificate: scan the code or go to ',
    checkLink: (url) => `Check this certificate at ${url}`,
    qrCode: (url) => `QR code that opens the verification page of this certificate: ${url}`,
    documentTitle: (courseTitle, holderName) => `Certificate ${courseTitle} of ${holderName}`,
  },
};

const LOCALES: Record<Language, string> = { nl: 'nl-NL', en: 'en-GB' };

/** A day in words: `8 september 2025`, `8 September 2025`. Throws RangeError for what is no date. */
export function dayInWords(date: CalendarDate, language: Language): string {
  return inWords(DateTime.fromISO(date, { zone: 'utc' }), language);
}

/** The day of an instant in a zone, in words. Throws RangeError for what is no instant or no zone. */
export function instantInWords(instant: string, timeZone: string, language: Language): string {
  return inWords(DateTime.fromISO(instant, { zone: timeZone }), language);
}

function inWords(moment: DateTime, language: Language): string {
  if (!moment.isValid) throw new RangeError('not a date');
  return moment.setLocale(LOCALES[language]).toFormat('d MMMM yyyy');
}
