import type { Language } from '@leidraad/shared/model';
import * as dutchFacts from './dutch-facts';
import * as dutchFormal from './dutch-formal';
import * as dutchHandbooks from './dutch-handbooks';
import * as dutchInformal from './dutch-informal';
import * as dutchLong from './dutch-long';
import * as dutchMixed from './dutch-mixed';
import * as dutchPolicies from './dutch-policies';
import * as dutchRulebooks from './dutch-rulebooks';
import * as dutchWork from './dutch-work-rules';
import * as englishFacts from './english-facts';
import * as englishHandbooks from './english-handbooks';
import * as englishLong from './english-long';
import * as englishMixed from './english-mixed';
import * as englishPolicies from './english-policies';
import * as englishRulebooks from './english-rulebooks';
import * as englishTexts from './english-texts';
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
  ].flatMap((each) => Object.values(each)),
};
