/**
 * Frequent words that belong to one of these languages only; a word that two of them share says nothing and is left out
 * ("in", "is", "we", "die", "over"). Keys are ISO 639-1.
 */
const WORDS: Readonly<Record<string, string>> = {
  nl: 'het een en van dat niet zijn op te voor met aan er om ook als bij naar dan nog wordt worden door geen moet kan wij je uw mag deze dit heeft hebben zij hun maar tot uit wel zich wat wie welke onze moeten kunnen mogen zal zou niets alle medewerkers',
  en: 'the and to that for with are be this by from not or have which you your should must will they their it at as all any may been has but our who what when if company employees can its',
  de: 'und das ist nicht mit für auf ein eine zu dem sich auch werden wird sie oder bei nach wenn kann muss dürfen alle haben sind im vom zur zum einer eines durch mitarbeiter',
  fr: 'le la les et est une pour dans que qui pas sur avec vous nous sont ce cette au aux du par il elle ne se ou doit doivent être leur votre ses',
};

const entries = Object.entries(WORDS).map(([language, words]) => [language, words.split(' ')] as const);
const shared = new Set(
  entries.flatMap(([language, words]) =>
    words.filter((word) => entries.some(([other, theirs]) => other !== language && theirs.includes(word))),
  ),
);

/** Per language, the words that only it has. */
export const FUNCTION_WORDS: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  entries.map(([language, words]) => [language, new Set(words.filter((word) => !shared.has(word)))]),
);
