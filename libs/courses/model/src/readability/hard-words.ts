import type { Language } from '@leidraad/shared/model';
import { syllablesIn } from './syllables';

/** Long words that everybody at work knows. */
const EVERYDAY: Readonly<Record<Language, ReadonlySet<string>>> = {
  nl: new Set(
    `medewerker medewerkers informatie collega's collega’s leidinggevende leidinggevenden organisatie organisaties
    communicatie telefoonnummer wachtwoorden directeur vrijdagmiddag woensdagmiddag maandagmorgen burgemeester
    website-adres e-mailadres e-mailadressen uitnodiging uitnodigingen toestemming aanwezigheid sollicitatie
    bedrijfsaccount bedrijfsaccounts privébericht privéberichten afdelingen veiligheid gebruikersnaam persoonlijke vertrouwelijke
    gemakkelijker belangrijke controleren antwoorden beantwoorden uitzondering`.split(/\s+/u),
  ),
  en: new Set(
    `information organisation organization organisations organizations communication communications department
    departments everybody anybody operation photographer necessary especially community company's company’s
    identity security responsibility technology education`.split(/\s+/u),
  ),
};

/** Letters and syllables from which a word is long in either language. */
const LONG = { letters: 11, syllables: 4 };
/** Words of offices and law, hard at any length. */
const FORMAL: Readonly<Record<Language, RegExp>> = {
  nl: /^(?:teneinde|derhalve|middels|indien|conform|inzake|omtrent|hetgeen|alsmede|dienaangaande|ressorter\p{L}*|desbetreffende?|voornoemde?|geschiedt?|onverwijld|terstond|ingevolge|krachtens|jegens|nimmer|tevens|voorts)$/iu,
  en: /^(?:hereby|herein|thereof|pursuant|notwithstanding|aforementioned|heretofore|whereas|forthwith|utili[sz]e\p{L}*|endeavou?r|commence|prior|therein)$/iu,
};

/** Whether a word is one that many readers stumble over: formal, or long and not of every day. A name is not. */
export function isHardWord(word: string, language: Language): boolean {
  const plain = word.toLowerCase();
  if (FORMAL[language].test(plain)) return true;
  const isName = /^\p{Lu}/u.test(word.slice(1)) || /\d/u.test(word);
  return (
    !isName &&
    !EVERYDAY[language].has(plain) &&
    plain.replaceAll(/[^\p{L}]/gu, '').length >= LONG.letters &&
    syllablesIn(word, language) >= LONG.syllables
  );
}
