import type { Language } from '@leidraad/shared/model';
import { stemmer as stemDutch } from '@orama/stemmers/dutch';
import { stemmer as stemEnglish } from '@orama/stemmers/english';

/** What the lint knows of a language. */
export interface LintWords {
  /** Words that leave no exception; they give away that an option is wrong. */
  absolutes: RegExp;
  /** "All of the above" and "none of these". */
  aboveOptions: RegExp;
  negations: RegExp;
  /** A negation and a word that is one by itself: "niet onverstandig". */
  negatedNegatives: RegExp;
  /** Where one thought ends inside a sentence, so that two negations are not about the same. */
  joints: RegExp;
  /** Words that say nothing about what a sentence is about. */
  fillers: ReadonlySet<string>;
  stem: (word: string) => string;
}

const set = (text: string) => new Set(text.trim().split(/\s+/u));

const DUTCH: LintWords = {
  absolutes:
    /(?<!\p{L})(altijd|nooit|alle|alles|iedereen|niemand|geen enkele?|te allen tijde|absoluut|onder geen beding)(?!\p{L})/iu,
  aboveOptions:
    /(?<!\p{L})(al het|alle|alles|geen van de|geen van|beide|allebei de|niets van het) (antwoorden )?(hierboven|bovenstaande|bovengenoemde)(?!\p{L})|(?<!\p{L})(geen|alle) van (deze|de andere)(?!\p{L})|(?<!\p{L})(beide|alle|geen van de) antwoorden(?!\p{L})/iu,
  negations: /(?<!\p{L})(niet|geen|nooit|niemand|niets|niks|nergens|zonder|noch|evenmin)(?!\p{L})/giu,
  negatedNegatives:
    /(?<!\p{L})(niet|geen|nooit) (onverstandig|onmogelijk|ongewoon|ongebruikelijk|onredelijk|onnodig|onjuist|onwaar|onwaarschijnlijk|onveilig|onterecht|ongepast|ongeoorloofd|verboden|vergeten|nalaten|weigeren|oneens)(?!\p{L})/iu,
  joints: /[,;:.!?–—]|(?<!\p{L})(?:en|of|maar|want|dus|als|omdat|dat|dan)(?!\p{L})/iu,
  fillers:
    set(`de het een der des den dit dat deze die er hier daar dan te om aan van in op met voor door uit over naar tegen
    tussen per als zo wel nog toch dus want is zijn was waren wordt worden werd werden ben bent heeft hebben had hadden heb hebt
    doet doen deed doe gaat gaan ga wie wat welke welk en of maar ook omdat doordat zodat niet geen je jij jou jouw u uw ik mij
    mijn we wij ons onze hij zij ze hem haar hun zich men mag mogen moet moeten kan kunnen kun wil willen zal zullen zou zouden
    hoeft hoeven bij tot toe af iets iemand alle altijd nooit meer minder eerst nu alleen even daarna waar hoe`),
  stem: stemDutch,
};

const ENGLISH: LintWords = {
  absolutes:
    /(?<!\p{L})(always|never|all|everything|everybody|everyone|nobody|no one|not a single|at all times|absolutely|under no circumstances)(?!\p{L})/iu,
  aboveOptions:
    /(?<!\p{L})(all|none|both|neither|any) of (the )?(above|these|those|other answers|the others)(?!\p{L})/iu,
  negations:
    /(?<!\p{L})(not|no|never|nobody|nothing|nowhere|neither|nor|without|cannot)(?!\p{L})|n[’']t(?!\p{L})/giu,
  negatedNegatives:
    /(?:(?<!\p{L})(?:not|never)|n[’']t) (unwise|impossible|unusual|uncommon|unreasonable|unnecessary|incorrect|untrue|unlikely|unsafe|unfair|improper|inappropriate|forbidden|prohibited|forget|fail|refuse|disagree)(?!\p{L})/iu,
  joints: /[,;:.!?–—]|(?<!\p{L})(?:and|or|but|because|so|if|that|than|when)(?!\p{L})/iu,
  fillers:
    set(`a an the this that these those there here then to of in on at with for from into onto out off as so such than be
    is are was were been being am do does did done doing have has had having who whom whose which what how why it its itself but
    because and or also too by not no you your yours i me my we us our he him his she her they them their may might must can
    could will would shall should about against between up down again only first now more less any some all always never just
    let get gets make makes where when if`),
  stem: stemEnglish,
};

export const LINT_WORDS: Readonly<Record<Language, LintWords>> = { nl: DUTCH, en: ENGLISH };

/** What a text is about: the stems of its words without fillers. */
export function contentOf(text: string, language: Language): Set<string> {
  const { fillers, stem } = LINT_WORDS[language];
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  return new Set(words.filter((word) => word.length > 2 && !fillers.has(word)).map((word) => stem(word)));
}

/** Of the first words, how many the second has too. */
export const sharedBy = (some: ReadonlySet<string>, others: ReadonlySet<string>): number =>
  [...some].filter((word) => others.has(word)).length;
