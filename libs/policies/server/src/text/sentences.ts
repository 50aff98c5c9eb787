/** Abbreviations after which a sentence always goes on. */
const GO_ON = new Set(
  (
    'bijv. bv. dhr. mevr. mw. mr. ir. ing. drs. dr. prof. st. ca. o.a. m.b.t. i.v.m. t.a.v. t.b.v. d.w.z. i.p.v. ' +
    't.o.v. t.g.v. m.n. m.u.v. n.a.v. o.g.v. zgn. resp. incl. excl. evt. vgl. i.h.k.v. m.i.v. a.d.h.v. t.n.v. ' +
    'i.g.v. v.w.b. ' +
    'e.g. i.e. mrs. ms. vs. approx. cf. viz. messrs. esp.'
  ).split(' '),
);
/** Abbreviations that go on only before a number: "art. 5" does, "Je bent lid. Daarna …" does not. */
const GO_ON_BEFORE_NUMBER = new Set(
  (
    'art. artt. nr. nrs. no. nos. blz. pag. p. pp. hfst. par. lid. min. max. tel. fig. sec. para. afd. bijl. vol. ' +
    'jan. febr. feb. mrt. apr. jun. jul. aug. sept. sep. okt. oct. nov. dec. stb. stcrt.'
  ).split(' '),
);
/** Abbreviations that close a sentence or not: they do when the next one begins with a word that opens sentences. */
const MAY_END =
  /(?:^|[\s("'“‘])(?:\p{Lu}\.){2,5}$|(?:^|\s)(?:inc|ltd|corp|co|jr|sr|dept|est|a\.m|p\.m|a\.u\.b|s\.v\.p|n\.v\.t)\.$/iu;
const OPENS_SENTENCE =
  /^["'“‘(]*(?:de|het|een|dit|dat|deze|die|er|we|wij|je|jij|u|hij|zij|ze|ik|als|wanneer|indien|in|op|bij|voor|na|met|van|ook|daarna|deel|gebruik|vraag|meld|the|a|an|this|that|these|those|it|they|he|she|you|your|our|all|any|if|when|in|on|at|for|as|do|never|always|please|employees|medewerkers)(?![\p{L}’'])/iu;

/** An initial: "J. Jansen". */
const INITIAL = /(?:^|[\s(])\p{Lu}\.$/u;
/** What a list mark leaves when it is taken for a sentence: "3.", "a)". */
const ONLY_MARK = /^\(?(?:\d{1,3}|\p{L}|[ivx]{1,4})[.)]$/u;

const segmenters = new Map<string, Intl.Segmenter>();
function segmenter(language: string): Intl.Segmenter {
  const known = segmenters.get(language);
  if (known) return known;
  const made = new Intl.Segmenter(language, { granularity: 'sentence' });
  segmenters.set(language, made);
  return made;
}

/**
 * Places of the sentences in `text` (whitespace already folded), without the spaces around them; `language` is
 * ISO 639. Unicode's sentence rules, and a sentence is not cut after an abbreviation or an initial, within an address, or
 * before the words that say who asked ('"Mag dat?" vraagt Kim.'). A piece without any letter or digit joins the sentence
 * before it, so that nothing is lost.
 */
export function sentencesOf(text: string, language: string): { start: number; end: number }[] {
  const sentences: { start: number; end: number }[] = [];
  let tail = '';
  let isApart = true;
  for (const { index, segment } of segmenter(language).segment(text)) {
    const trimmed = segment.trim();
    if (trimmed === '') continue;
    const start = index + segment.indexOf(trimmed);
    const end = start + trimmed.length;
    const last = sentences.at(-1);
    if (last && (!isApart || isOneWith(text.slice(last.start, last.end), tail, trimmed))) last.end = end;
    else sentences.push({ start, end });
    tail = trimmed.slice(-24);
    // "https://a.example/?x=1" is cut behind its question mark; no sentence ends without a space.
    isApart = /\s$/u.test(segment);
  }
  return sentences;
}

function isOneWith(last: string, tail: string, next: string): boolean {
  if (!HAS_WORD.test(next) || !HAS_WORD.test(last.slice(0, 200)) || ONLY_MARK.test(last)) return true;
  return goesOn(tail, next);
}

const HAS_WORD = /[\p{L}\p{N}]/u;

/** Whether the sentence that ends in `tail` goes on with `next`. */
function goesOn(tail: string, next: string): boolean {
  if (/^\p{Ll}/u.test(next) && /[!?…]["”»’)]+$|!$/u.test(tail)) return true;
  if (!tail.endsWith('.')) return false;
  if (INITIAL.test(tail)) return true;
  if (MAY_END.test(tail)) return !OPENS_SENTENCE.test(next);
  const asWritten = tail.slice(tail.lastIndexOf(' ') + 1).replace(/^[("'‘“]+/u, '');
  const lastWord = asWritten.toLowerCase();
  if (GO_ON_BEFORE_NUMBER.has(lastWord)) return /^(?:§|\d|\S{0,12}\/\d)/u.test(next);
  // "bv." stands for "bijvoorbeeld", but a firm's "BV." ends its sentence.
  return GO_ON.has(lastWord) && !/^\p{Lu}{2,}\.$/u.test(asWritten);
}
