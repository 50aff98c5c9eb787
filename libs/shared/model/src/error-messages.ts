import type { ErrorCatalogue } from './events';

/** Codes that belong to no capability. `{name}` is filled from the params of the fault. */
export const SHARED_ERRORS = {
  'request.invalid': {
    nl: 'Er klopt iets niet. Kijk bij de velden.',
    en: 'Something is not right. See the fields.',
  },
  'request.malformed': { nl: 'Dit verzoek is niet te lezen.', en: 'This request cannot be read.' },
  'request.too-deep': {
    nl: 'Dit verzoek heeft meer dan {max} niveaus in elkaar.',
    en: 'This request nests more than {max} levels.',
  },
  'request.too-large': {
    nl: 'Dit is te groot. Het mag hoogstens {max} zijn.',
    en: 'This is too large. The limit is {max}.',
  },
  'request.not-json': {
    nl: 'Stuur dit als JSON in UTF-8 (Content-Type: application/json). Een bestand gaat mee in base64.',
    en: 'Send this as JSON in UTF-8 (Content-Type: application/json). A file goes along in base64.',
  },
  'request.compressed': {
    nl: 'Stuur dit verzoek onverpakt, zonder Content-Encoding.',
    en: 'Send this request unpacked, without Content-Encoding.',
  },
  'request.busy': {
    nl: 'Er komen nu te veel bestanden tegelijk binnen. Probeer het over {seconds} seconden opnieuw.',
    en: 'Too many files are coming in at once. Try again in {seconds} seconds.',
  },
  'request.slow': {
    nl: 'Dit kwam te langzaam binnen. Probeer het opnieuw met een snellere verbinding of een kleiner bestand.',
    en: 'This came in too slowly. Try again over a faster connection or with a smaller file.',
  },
  'request.csrf': {
    nl: 'Laad de pagina opnieuw en probeer het nog eens.',
    en: 'Reload the page and try again.',
  },
  'request.not-found': { nl: 'Dit bestaat niet (meer).', en: 'This does not exist (any more).' },
  'request.conflict': {
    nl: 'Iemand heeft dit intussen veranderd. Laad de pagina opnieuw.',
    en: 'Someone changed this meanwhile. Reload the page.',
  },
  'request.cursor-unknown': {
    nl: 'Deze bladzijde van de lijst bestaat niet meer. Begin weer bovenaan.',
    en: 'This page of the list no longer exists. Start at the top again.',
  },
  'request.limited': {
    nl: 'Te veel verzoeken. Probeer het over {seconds} seconden opnieuw.',
    en: 'Too many requests. Try again in {seconds} seconds.',
  },
  'server.fault': {
    nl: 'Dit lukte niet. Je werk is bewaard. Probeer het opnieuw.',
    en: "That didn't work. Your work is kept. Try again.",
  },
  'server.unavailable': {
    nl: 'We zijn even niet bereikbaar. Probeer het zo opnieuw.',
    en: "We can't be reached for a moment. Try again soon.",
  },
  'session.needed': { nl: 'Log eerst in.', en: 'Sign in first.' },
  'permission.missing': { nl: 'Je mag dit niet doen.', en: 'You are not allowed to do this.' },
  'field.required': { nl: 'Vul dit in.', en: 'Fill this in.' },
  'field.type': { nl: 'Dit heeft niet de goede vorm.', en: 'This has the wrong form.' },
  'field.too-short': { nl: 'Gebruik minstens {min} tekens.', en: 'Use at least {min} characters.' },
  'field.too-long': { nl: 'Gebruik hoogstens {max} tekens.', en: 'Use at most {max} characters.' },
  'field.too-small': { nl: 'Kies minstens {min}.', en: 'Choose at least {min}.' },
  'field.too-big': { nl: 'Kies hoogstens {max}.', en: 'Choose at most {max}.' },
  'field.too-few': { nl: 'Geef er minstens {min}.', en: 'Give at least {min}.' },
  'field.too-many': { nl: 'Geef er hoogstens {max}.', en: 'Give at most {max}.' },
  'field.format': { nl: 'Dit heeft niet de goede vorm.', en: 'This has the wrong form.' },
  'field.characters': {
    nl: 'Hierin staat een teken dat we niet kunnen bewaren.',
    en: 'This holds a character that we cannot keep.',
  },
  'field.email': { nl: 'Dit is geen e-mailadres.', en: 'This is not an e-mail address.' },
  'field.date': { nl: 'Dit is geen datum. Gebruik jjjj-mm-dd.', en: 'This is not a date. Use yyyy-mm-dd.' },
  'field.choice': { nl: 'Kies een van de mogelijkheden.', en: 'Choose one of the options.' },
  'text.missing': {
    nl: 'Vul de tekst in minstens één taal in.',
    en: 'Fill in the text in at least one language.',
  },
  'zone.unknown': { nl: 'Deze tijdzone kennen we niet.', en: "We don't know this time zone." },
} as const satisfies ErrorCatalogue;

/** The message of a code in a language with its params filled, days in words; the code itself when nobody gave it words. */
export function errorMessage(
  catalogue: ErrorCatalogue,
  code: string,
  language: 'nl' | 'en',
  params: Record<string, string | number> = {},
): string {
  const text = catalogue[code]?.[language] ?? code;
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => inWords(params[name] ?? whole, language));
}

function inWords(value: string | number, language: 'nl' | 'en'): string {
  if (typeof value === 'number' || !/^\d{4}-\d{2}-\d{2}$/.test(value)) return String(value);
  const locale = language === 'en' ? 'en-GB' : language;
  return new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(Date.parse(value));
}
