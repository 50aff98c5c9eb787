/** A text in one language, and the languages that it has besides. */
export interface OneLanguage {
  text: string;
  others: string[];
}

/** Where a page marks each language: Moodle's own way, and that of a plugin that many use. */
const SPANS =
  /(?:<span(?=[^<>]*\bclass="multilang")(?=[^<>]*\blang="(?<lang>[\w-]+)")[^<>]*>(?<text>.*?)<\/span>)/gisu;
const MARKS = /\{mlang\s(?<lang>[\w, -]+)\}(?<text>.*?)\{\s?mlang\s?\}/gisu;
/** Far more than a text of an item may have. */
const MOST_CHARACTERS = 20_000;

/**
 * Chooses of a text that says the same in several languages the one that we have (Dutch before English), else the first.
 * Other text stays as it is.
 */
export function inOneLanguage(raw: string): OneLanguage {
  if (raw.length > MOST_CHARACTERS || !/multilang|\{mlang/iu.test(raw)) return { text: raw, others: [] };
  const marks = [...raw.matchAll(MARKS)];
  const pattern = marks.length > 0 ? MARKS : SPANS;
  const found = (marks.length > 0 ? marks : [...raw.matchAll(SPANS)]).map(({ groups }) =>
    languagesIn(groups?.['lang']),
  );
  const languages = [...new Set(found.flat())];
  const kept = ['nl', 'en'].find((language) => languages.includes(language)) ?? languages[0];
  if (kept === undefined || languages.length === 1) return { text: raw, others: [] };
  const text = raw.replace(pattern, (...match) => {
    const groups = match.at(-1) as { lang: string; text: string };
    return languagesIn(groups.lang).includes(kept) ? groups.text : '';
  });
  return {
    text,
    others: languages.filter((language) => language !== kept && language !== 'other'),
  };
}

const languagesIn = (names = '') =>
  names
    .toLowerCase()
    .split(',')
    .map((name) => name.trim().split(/[-_]/u)[0] ?? '')
    .filter((name) => name !== '');
