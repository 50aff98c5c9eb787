import type { Language } from '@leidraad/shared/model';

/** Vowels that are one sound in Dutch, longest first; a diaeresis begins a new one ("geïnd"). */
const DUTCH = /aai|ooi|oei|eeu|ieu|aa|ee|oo|uu|ie|oe|eu|ui|ei|ij|ou|au|[aeiouyàáâèéêëìíîïòóôöùúûü]/gu;
const ENGLISH = /[aeiouyàáâèéêëìíîïòóôöùúûü]+/gu;
/** An English ending that is written and not heard: "shared", "makes", "time". */
const SILENT = /(?<=[aeiouy].*[^aeiouylr])(?:es|ed|e)$|(?<=[aeiouy].*[aeiouy]?[lr])e$|(?<=[lr])ed$/u;
/** Where such an ending is heard after all: "wanted", "boxes", "table". */
const HEARD = /[td]ed$|(?:s|x|z|ch|sh|c|g)es$|[^aeiouy]le$/u;

/**
 * How many syllables a word has, one at least: by its groups of vowels, so a good guess and no more. Capitals of an
 * abbreviation are read as letters.
 */
export function syllablesIn(word: string, language: Language): number {
  if (/^\p{Lu}{2,5}$/u.test(word)) return word.length;
  const plain = word.toLowerCase().normalize('NFC');
  if (language === 'nl') return Math.max(1, plain.match(DUTCH)?.length ?? 0);
  const heard = HEARD.test(plain) ? plain : plain.replace(SILENT, '');
  return Math.max(1, heard.match(ENGLISH)?.length ?? 0);
}
