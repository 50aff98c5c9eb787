/** A vowel before a single consonant is written double in the stem ("delen": deel). */
const OPEN_SYLLABLE = /^(.*[^aeiou]|)([aeou])([bcdfghjklmnpqrstvxz])$/u;

/**
 * The stem ("ik deel") of a regular Dutch infinitive ("delen"), by the spelling rules. A star after the infinitive says
 * that its last syllable has a mute e, so that nothing is doubled ("regelen*": regel).
 */
export function stemOf(entry: string): string {
  const infinitive = entry.replace('*', '');
  if (!infinitive.endsWith('en')) return infinitive.replace(/n$/u, '');
  let stem = infinitive.slice(0, -2);
  if (/([bcdfghjklmnpqrstvwxz])\1$/u.test(stem)) stem = stem.slice(0, -1);
  else if (!entry.endsWith('*')) stem = stem.replace(OPEN_SYLLABLE, '$1$2$2$3');
  return stem.replace(/v$/u, 'f').replace(/z$/u, 's');
}

/** The third person ("hij deelt") of a stem. */
export function thirdOf(stem: string): string {
  return stem.endsWith('t') ? stem : `${stem}t`;
}
