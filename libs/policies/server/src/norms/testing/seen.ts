import type { Language } from '@leidraad/shared/model';
import * as dutchAnswers from './dutch-answers';
import * as dutchFacts from './dutch-facts';
import * as dutchFormal from './dutch-formal';
import * as dutchHandbooks from './dutch-handbooks';
import * as dutchInformal from './dutch-informal';
import * as dutchKinds from './dutch-kinds';
import * as dutchLong from './dutch-long';
import * as dutchMixed from './dutch-mixed';
import * as dutchOnceKept from './dutch-once-kept';
import * as dutchPlaces from './dutch-places';
import * as dutchPolicies from './dutch-policies';
import * as dutchRulebooks from './dutch-rulebooks';
import * as dutchTrades from './dutch-trades';
import * as dutchTurns from './dutch-turns';
import * as dutchWork from './dutch-work-rules';
import * as englishAnswers from './english-answers';
import * as englishFacts from './english-facts';
import * as englishHandbooks from './english-handbooks';
import * as englishKinds from './english-kinds';
import * as englishLong from './english-long';
import * as englishMixed from './english-mixed';
import * as englishOnceKept from './english-once-kept';
import * as englishPlaces from './english-places';
import * as englishPolicies from './english-policies';
import * as englishRulebooks from './english-rulebooks';
import * as englishTexts from './english-texts';
import * as englishTrades from './english-trades';
import * as englishTurns from './english-turns';
import * as englishWork from './english-work-rules';

/** The labelled texts that the rules were developed on. */
export const SEEN: Readonly<Record<Language, readonly string[]>> = {
  nl: [
    dutchInformal,
    dutchFormal,
    dutchHandbooks,
    dutchRulebooks,
    dutchPolicies,
    dutchLong,
    dutchMixed,
    dutchFacts,
    dutchWork,
    dutchPlaces,
    dutchKinds,
    dutchTrades,
    dutchTurns,
    dutchAnswers,
    dutchOnceKept,
  ].flatMap((each) => Object.values(each)),
  en: [
    englishTexts,
    englishHandbooks,
    englishRulebooks,
    englishPolicies,
    englishLong,
    englishMixed,
    englishFacts,
    englishWork,
    englishPlaces,
    englishKinds,
    englishTrades,
    englishTurns,
    englishAnswers,
    englishOnceKept,
  ].flatMap((each) => Object.values(each)),
};
