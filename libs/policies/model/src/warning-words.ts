import { errorMessage, type Language } from '@leidraad/shared/model';
import type { Warning, WarningCode } from './clauses';

type Words = Record<Language, string>;

/** What each warning says of its clause; `{name}` is filled from its params. Variants stand in `WARNING_VARIANTS`. */
export const WARNING_TITLES: Record<WarningCode, Words> = {
  'file-name': {
    nl: '“{words}” is in werkelijkheid een {really}-bestand en is zo gelezen.',
    en: '“{words}” is really a {really} file and was read as one.',
  },
  'addressed-to-employer': {
    nl: 'Deze zin richt zich tot de werkgever, niet tot medewerkers.',
    en: 'This sentence addresses the employer, not employees.',
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
    nl: '“{words}”: {promised} beloofd, {counted} geteld.',
    en: '“{words}”: {promised} promised, {counted} counted.',
  },
  'translation-slip': {
    nl: '“{words}” lijkt een vertaalfout van “{original}”. Bedoeld is waarschijnlijk: {meant}.',
    en: '“{words}” looks like a translation slip of “{original}”. It probably means: {meant}.',
  },
  'other-language': {
    nl: 'Deze zin is in een andere taal dan de rest: {language}.',
    en: 'This sentence is in another language than the rest: {language}.',
  },
  'undefined-term': { nl: '“{words}” wordt nergens uitgelegd.', en: '“{words}” is explained nowhere.' },
  placeholder: { nl: '“{words}” moet nog worden ingevuld.', en: '“{words}” still has to be filled in.' },
  'deceiving-characters': {
    nl: '“{words}” bevat een letter uit een ander schrift die er hetzelfde uitziet: {letters}.',
    en: '“{words}” holds a letter of another script that looks the same: {letters}.',
  },
  'mixed-norms': { nl: 'In deze zin staan twee regels.', en: 'This sentence holds two rules.' },
  unsure: {
    nl: 'Is dit een regel voor medewerkers? Dat is niet zeker.',
    en: 'Is this a rule for employees? That is not certain.',
  },
};

/** What a warning says instead when its param `why` is given, as `<code>.<why>`. */
export const WARNING_VARIANTS: Readonly<Record<string, Words>> = {
  'addressed-to-employer.document': {
    nl: 'Dit document is vooral voor werkgevers geschreven: {clauses} van de {of} regels richten zich tot de werkgever.',
    en: 'This document is mostly written for employers: {clauses} of its {of} rules address the employer.',
  },
  'addressed-to-employer.words': {
    nl: 'Dit document lijkt voor werkgevers geschreven: {clauses} zinnen spreken hen aan, zoals met “{words}”. Kijk bij elke regel voor wie hij is.',
    en: 'This document seems written for employers: {clauses} sentences speak to them, as with “{words}”. See for each rule whom it is for.',
  },
  'broken-sentence.doubled': { nl: '“{words}” staat er dubbel.', en: '“{words}” is doubled.' },
  'broken-sentence.marks': {
    nl: '“{words}” is opmaak of een leesteken dat verkeerd is overgenomen.',
    en: '“{words}” is markup or a character that was copied wrong.',
  },
  'broken-sentence.pairs': {
    nl: 'Een haakje of aanhalingsteken gaat open en niet dicht, of andersom.',
    en: 'A bracket or quotation mark opens and does not close, or the other way about.',
  },
  'broken-sentence.start': {
    nl: 'Deze zin begint met een kleine letter: “{words}”. Het begin lijkt te ontbreken.',
    en: 'This sentence starts in lower case: “{words}”. Its beginning seems to be missing.',
  },
  'broken-sentence.end': {
    nl: 'Deze zin houdt op bij “{words}”. Het einde lijkt te ontbreken.',
    en: 'This sentence stops at “{words}”. Its end seems to be missing.',
  },
  'broken-sentence.subordinate': {
    nl: 'Dit is alleen een bijzin. De hoofdzin lijkt te ontbreken.',
    en: 'This is a subordinate clause only. The main clause seems to be missing.',
  },
  'count-mismatch.heading': {
    nl: 'De kop belooft “{words}”: {promised} beloofd, {counted} geteld.',
    en: 'The heading promises “{words}”: {promised} promised, {counted} counted.',
  },
  'translation-slip.heading': {
    nl: '“{words}” in een kop lijkt een vertaalfout van “{original}”. Bedoeld is waarschijnlijk: {meant}.',
    en: '“{words}” in a heading looks like a translation slip of “{original}”. It probably means: {meant}.',
  },
  'translation-slip.untranslated': {
    nl: '“{words}” is niet vertaald. Bedoeld is waarschijnlijk: {meant}.',
    en: '“{words}” was not translated. It probably means: {meant}.',
  },
  'translation-slip.verb-form': {
    nl: '“{words}” past niet achter “{leadIn}”. Dit lijkt een opdracht, maar is dat waarschijnlijk niet.',
    en: '“{words}” does not fit after “{leadIn}”. It looks like an instruction, and probably is none.',
  },
  'translation-slip.register': {
    nl: '“{words}” en “{other}” staan in één zin. Kies één aanspreekvorm.',
    en: '“{words}” and “{other}” stand in one sentence. Choose one way to address the reader.',
  },
  'translation-slip.document-register': {
    nl: 'De tekst zegt nu eens u ({formal} zinnen), dan weer je ({informal} zinnen).',
    en: 'The text speaks formally to its reader in {formal} sentences, and informally in {informal}.',
  },
  'undefined-term.abbreviation': {
    nl: 'De afkorting “{words}” wordt nergens uitgeschreven.',
    en: 'The abbreviation “{words}” is written out nowhere.',
  },
  'undefined-term.role': {
    nl: '“{words}” heeft een hoofdletter zoals een begrip, maar wordt nergens uitgelegd.',
    en: '“{words}” has a capital like a defined term, but is defined nowhere.',
  },
  'placeholder.heading': {
    nl: '“{words}” in een kop moet nog worden ingevuld.',
    en: '“{words}” in a heading still has to be filled in.',
  },
  'deceiving-characters.direction': {
    nl: 'Hierin staat een teken dat de leesrichting omdraait: wat je ziet, is niet wat er staat.',
    en: 'This holds a mark that turns the reading direction: what you see is not what is written.',
  },
  'deceiving-characters.parted': {
    nl: 'In “{words}” staan tekens zonder breedte. Zoeken vindt dit woord niet.',
    en: '“{words}” holds characters without a width. Searching does not find this word.',
  },
  'deceiving-characters.unseen': {
    nl: 'Hierin staan letters die niemand ziet en die programma’s wel lezen.',
    en: 'This holds letters that nobody sees and that programs do read.',
  },
  'deceiving-characters.heading': {
    nl: '“{words}” in een kop bevat een letter uit een ander schrift die er hetzelfde uitziet: {letters}.',
    en: '“{words}” in a heading holds a letter of another script that looks the same: {letters}.',
  },
};

/** What to do about warnings of a kind. */
export const WARNING_ADVICE: Record<WarningCode, Words> = {
  'file-name': {
    nl: 'Kijk of dit het goede bestand is, en geef het een naam die klopt.',
    en: 'See whether this is the right file, and give it a name that fits.',
  },
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
  'deceiving-characters': {
    nl: 'Vraag na hoe dit in het document kwam, typ de woorden opnieuw en lees het document opnieuw in.',
    en: 'Ask how this came into the document, type the words again and import the document again.',
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

/** A warning in a sentence, its params filled. A language param is shown by its name. */
export function warningTitle({ code, params }: Pick<Warning, 'code' | 'params'>, language: Language): string {
  const key = `${code}.${params['why'] ?? ''}`;
  const shown =
    typeof params['language'] === 'string'
      ? {
          ...params,
          language: new Intl.DisplayNames([language], { type: 'language' }).of(params['language']) ?? '',
        }
      : params;
  return errorMessage(
    { ...WARNING_TITLES, ...WARNING_VARIANTS },
    key in WARNING_VARIANTS ? key : code,
    language,
    shown,
  );
}

/** What to do about a warning of this kind. */
export const warningAdvice = (code: WarningCode, language: Language): string =>
  WARNING_ADVICE[code][language];
