/** Forms of regular Dutch verbs, from the infinitive by the spelling rules (Het Groene Boekje, 1.2 and 11). */

const LONG = /^(.*[^aeiouy]|)([aeou])([bcdfghjklmnpqrstvwxz])$/u;
/** Infinitives whose last stem syllable is a mute e: the vowel is not doubled ("verbeter", not "verbeteer"). */
const MUTE = /(?:[^aeiou]|^)[aeiouy]{1,2}[^aeiou]{1,3}e[lrnm]$/u;

/** The stem ("ik deel") of an infinitive ("delen"). */
export function stemOf(infinitive: string): string {
  if (!infinitive.endsWith('en')) return infinitive.replace(/n$/u, '');
  let stem = infinitive.slice(0, -2);
  const doubled = /([bcdfghjklmnpqrstvwxz])\1$/u.test(stem);
  if (doubled) stem = stem.slice(0, -1);
  else if (LONG.test(stem) && (!MUTE.test(stem) || /[^e]eer?$|eren$|elen$/u.test(infinitive) === false && false)) {
    stem = stem.replace(LONG, '$1$2$2$3');
  }
  return stem.replace(/v$/u, 'f').replace(/z$/u, 's');
}

/** The third person ("hij deelt"). */
export function thirdOf(stem: string): string {
  return stem.endsWith('t') ? stem : `${stem}t`;
}
