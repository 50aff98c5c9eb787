import type { Language } from '@leidraad/shared/model';

/** Abbreviations after which a sentence always goes on. */
const GO_ON = new Set(
  (
    'bijv. bv. dhr. mevr. mw. mr. ir. ing. drs. dr. prof. st. ca. o.a. m.b.t. i.v.m. t.a.v. t.b.v. d.w.z. i.p.v. ' +
    't.o.v. t.g.v. m.n. m.u.v. n.a.v. o.g.v. zgn. resp. incl. excl. evt. vgl. ' +
    'e.g. i.e. mrs. ms. vs. approx. cf. viz. messrs.'
  ).split(' '),
);
/** Abbreviations that go on only before a number: "art. 5" does, "Je bent lid. Daarna …" does not. */
const GO_ON_BEFORE_NUMBER = new Set(
  (
    'art. artt. nr. nrs. no. nos. blz. pag. p. pp. hfst. par. lid. min. max. tel. fig. sec. para. ' +
    'jan. febr. feb. mrt. aug. sept. okt. oct. nov. dec.'
  ).split(' '),
);

/** An initial: "J. Jansen". */
const INITIAL = /(?:^|[\s(])\p{Lu}\.$/u;

const segmenters = new Map<Language, Intl.Segmenter>();
function segmenter(language: Language): Intl.Segmenter {
  const known = segmenters.get(language);
  if (known) return known;
  const made = new Intl.Segmenter(language, { granularity: 'sentence' });
  segmenters.set(language, made);
  return made;
}

/**
 * Places of the sentences in `text` (whitespace already folded), without the spaces around them.
 * Unicode's sentence rules, and a sentence is not cut after an abbreviation or an initial. A piece without any letter
 * or digit joins the sentence before it, so that nothing is lost.
 */
export function sentencesOf(text: string, language: Language): { start: number; end: number }[] {
  const sentences: { start: number; end: number }[] = [];
  let tail = '';
  for (const { index, segment } of segmenter(language).segment(text)) {
    const trimmed = segment.trim();
    if (trimmed === '') continue;
    const start = index + segment.indexOf(trimmed);
    const end = start + trimmed.length;
    const last = sentences.at(-1);
    if (last && (goesOn(tail, trimmed) || !/[\p{L}\p{N}]/u.test(trimmed))) last.end = end;
    else sentences.push({ start, end });
    tail = trimmed.slice(-16);
  }
  return sentences;
}

/** Whether the sentence that ends in `tail` goes on with `next`. */
function goesOn(tail: string, next: string): boolean {
  if (!tail.endsWith('.')) return false;
  if (INITIAL.test(tail)) return true;
  const lastWord = tail
    .slice(tail.lastIndexOf(' ') + 1)
    .replace(/^[("'‘“]+/u, '')
    .toLowerCase();
  if (GO_ON_BEFORE_NUMBER.has(lastWord)) return /^[§\d]/u.test(next);
  return GO_ON.has(lastWord);
}
