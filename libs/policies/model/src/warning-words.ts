import { errorMessage, type Language } from '@leidraad/shared/model';
import type { Warning, WarningCode } from './clauses';

type Words = Record<Language, string>;

/** What each warning says of its clause; `{name}` is filled from its params. */
export const WARNING_TITLES: Record<WarningCode, Words> = {
  'addressed-to-employer': {
    nl: 'Deze zin richt zich tot de werkgever.',
    en: 'This sentence addresses the employer.',
  },
  'about-the-policy-itself': {
    nl: 'Deze zin zegt wat in het beleid moet staan, niet wat mensen moeten doen.',
    en: 'This sentence says what the policy must contain, not what people must do.',
  },
  hedge: { nl: 'Voorbehoud “{words}” blijft staan.', en: 'The hedge “{words}” is kept.' },
  'heading-conflict': {
    nl: '“{words}” botst met de kop “{heading}”.',
    en: '“{words}” clashes with the heading “{heading}”.',
  },
  'broken-sentence': { nl: 'Dit is geen hele zin.', en: 'This is not a whole sentence.' },
  'count-mismatch': {
    nl: 'Beloofd: {promised}. Geteld: {counted}.',
    en: 'Promised: {promised}. Counted: {counted}.',
  },
  'translation-slip': {
    nl: '“{words}” lijkt een vertaalfout.',
    en: '“{words}” looks like a translation slip.',
  },
  'other-language': {
    nl: 'Deze zin is in een andere taal dan de rest.',
    en: 'This sentence is in another language than the rest.',
  },
  'undefined-term': { nl: '“{words}” wordt nergens uitgelegd.', en: '“{words}” is explained nowhere.' },
  placeholder: { nl: '“{words}” moet nog worden ingevuld.', en: '“{words}” still has to be filled in.' },
  'mixed-norms': { nl: 'In deze zin staan twee regels.', en: 'This sentence holds two rules.' },
  unsure: {
    nl: 'Is dit een regel voor medewerkers?',
    en: 'Is this a rule for employees?',
  },
};

/** What to do about warnings of a kind. */
export const WARNING_ADVICE: Record<WarningCode, Words> = {
  'addressed-to-employer': {
    nl: 'Wijs de zin af, of neem hem over als iets wat het bedrijf doet. Zo komt hij niet in een les.',
    en: 'Reject the sentence, or adopt it as something the company does. Then it stays out of lessons.',
  },
  'about-the-policy-itself': {
    nl: 'Wijs de zin af en zet in het beleid zelf wat hij vraagt.',
    en: 'Reject the sentence and put what it asks for into the policy itself.',
  },
  hedge: {
    nl: 'Maak er in de lezing geen vaste regel van, of pas de tekst aan.',
    en: 'Do not turn it into a firm rule in the reading, or change the text.',
  },
  'heading-conflict': {
    nl: 'Lees de zin onder zijn kop. Bedoelt hij iets anders, verander dan de tekst of noem hem dubbelzinnig.',
    en: 'Read the sentence under its heading. If it means something else, change the text or call it ambiguous.',
  },
  'broken-sentence': {
    nl: 'Kijk in het origineel wat er hoort te staan.',
    en: 'See in the original what belongs here.',
  },
  'count-mismatch': {
    nl: 'Kijk of er iets ontbreekt, of pas het aantal aan.',
    en: 'See whether something is missing, or change the number.',
  },
  'translation-slip': {
    nl: 'Lees de zin in de oorspronkelijke taal en verbeter de vertaling.',
    en: 'Read the sentence in its first language and mend the translation.',
  },
  'other-language': {
    nl: 'Vertaal de zin, of lees dit deel in als vertaling.',
    en: 'Translate the sentence, or import this part as a translation.',
  },
  'undefined-term': {
    nl: 'Leg het woord uit bij de begrippen, of schrijf het uit.',
    en: 'Explain the word among the definitions, or write it out.',
  },
  placeholder: {
    nl: 'Vul in wat er hoort te staan en lees het document opnieuw in.',
    en: 'Fill in what belongs there and import the document again.',
  },
  'mixed-norms': {
    nl: 'Kies de regel die telt, of maak er in de tekst twee zinnen van.',
    en: 'Choose the rule that counts, or make two sentences of it in the text.',
  },
  unsure: {
    nl: 'Beslis zelf: neem de zin over met de goede soort, of wijs hem af.',
    en: 'Decide yourself: adopt the sentence with the right kind, or reject it.',
  },
};

/** A warning in a sentence, its params filled. */
export const warningTitle = (
  { code, params }: Pick<Warning, 'code' | 'params'>,
  language: Language,
): string => errorMessage(WARNING_TITLES, code, language, params);

/** What to do about a warning of this kind. */
export const warningAdvice = (code: WarningCode, language: Language): string =>
  WARNING_ADVICE[code][language];
