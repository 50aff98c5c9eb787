import { ENDS, isVerbForm, PARTICIPLE, PAUSES, type Token } from './clause-tokens';
import type { Subordination } from './lexicon/lexicon';
import { resumes, resumesAfterPause } from './resuming';

/** How a clause reads when only its main clauses count. Both strings are as long as the clause, so offsets hold. */
export interface ReadClause {
  /** Lower case, straight quotes, quotation marks blanked. */
  plain: string;
  /** `plain` with subordinate clauses and parentheses blanked. */
  main: string;
}

const TOKEN = /[\p{L}\p{N}][\p{L}\p{N}'&@/-]*|[.,;:!?()–—]/gu;

/** Lower case with straight quotes; every character keeps its place. */
export function plainOf(text: string): string {
  let plain = '';
  for (let index = 0; index < text.length; index += 1) {
    const char = text.charAt(index);
    const lower = char.toLowerCase();
    plain += lower.length === 1 ? lower : char;
  }
  return plain
    .replace(/[’‘]/gu, "'")
    .replace(/["“”„«»*]/gu, ' ')
    .replace(/\u00a0/gu, ' ');
}

/**
 * Blanks what does not make the norm of a sentence: subordinate clauses ("als je twijfelt", "who work at night"),
 * infinitive clauses ("om … te") and parentheses. Content of reporting verbs stays ("zegt dat …").
 */
export function readClause(text: string, language: Subordination): ReadClause {
  // A sentence that stands in parentheses as a whole says what it says.
  const plain = plainOf(text).replace(/^(\s*)\(([^()]*)\)([.!?]?\s*)$/u, '$1 $2 $3');
  const tokens: Token[] = [...plain.matchAll(TOKEN)].map((found) => ({
    word: found[0],
    start: found.index,
    end: found.index + found[0].length,
  }));
  const blank = subordinateTokens(tokens, language);
  let main = '';
  let at = 0;
  tokens.forEach((token, index) => {
    const gap = plain.slice(at, token.start);
    main += blank[index] && (index === 0 || blank[index - 1]) ? ' '.repeat(gap.length) : gap;
    main += blank[index] ? ' '.repeat(token.end - token.start) : token.word;
    at = token.end;
  });
  return { plain, main: main + plain.slice(at) };
}

/** For each token whether it stands in a subordinate clause. */
function subordinateTokens(tokens: readonly Token[], language: Subordination): boolean[] {
  const blank = tokens.map(() => false);
  let inside = false;
  let fronted = false;
  let opened = 0;
  let parenthesis = false;
  let sentence = 0;
  let mainSeen = false;
  const closeSentence = (end: number): void => {
    if (!mainSeen && fronted) restoreAfterPause(tokens, blank, sentence, end, language);
    inside = false;
    fronted = false;
    mainSeen = false;
    sentence = end + 1;
  };
  for (let index = 0; index < tokens.length; index += 1) {
    const word = tokens[index]?.word ?? '';
    if (word === '(') parenthesis = true;
    if (parenthesis) {
      blank[index] = true;
      if (word === ')') parenthesis = false;
      continue;
    }
    if (ENDS.has(word)) {
      closeSentence(index);
      continue;
    }
    if (PAUSES.has(word)) {
      blank[index] = false;
      continue;
    }
    const previous = tokens[index - 1]?.word ?? '.';
    const afterPause = PAUSES.has(previous) || ENDS.has(previous);
    if (opens(tokens, index, sentence, language)) {
      fronted ||= !mainSeen;
      if (!inside || afterPause) opened = index;
      inside = true;
    } else if (inside && afterPause) {
      inside = fronted && !mainSeen ? !resumesAfterPause(tokens, index, language) : false;
    } else if (inside && resumes(tokens, index, opened, language)) {
      inside = false;
    }
    // The opening word itself stays where it hangs on the main clause: "het is belangrijk dat".
    blank[index] = inside && !(opened === index && mainSeen && !afterPause);
    if (!inside) mainSeen ||= true;
  }
  closeSentence(tokens.length);
  return blank;
}

/** A sentence that seems all subordinate has its main clause after the first comma. */
function restoreAfterPause(
  tokens: readonly Token[],
  blank: boolean[],
  start: number,
  end: number,
  language: Subordination,
): void {
  const pause = tokens.findIndex(({ word }, index) => index > start && index < end && word === ',');
  const from = pause === -1 ? secondClause(tokens, start, end, language) : pause + 1;
  // "Hoe dichter …, hoe voorzichtiger …": no main clause at all.
  if (from === -1 || (pause !== -1 && language.always.has(tokens[from]?.word ?? ''))) return;
  for (let index = from; index < end; index += 1) blank[index] = false;
}

/** Where the main clause starts when no comma shows it: "Als je twijfelt vraag je …", "If … they must …". */
function secondClause(tokens: readonly Token[], start: number, end: number, language: Subordination): number {
  for (let index = start + 3; index < end - 1; index += 1) {
    const [before = '', word = '', next = ''] = [index - 1, index, index + 1].map((at) => tokens[at]?.word);
    if (language.resume === 'second-finite') {
      if (/^(?:they|you|we|he|she|it)$/u.test(word) && language.finite.has(next)) return index;
    } else if (language.finite.has(word) && language.subjectStart.has(next) && index > start + 3)
      return index;
    else if (
      (isVerbForm(before, language) || PARTICIPLE.test(before)) &&
      !language.subjectStart.has(before)
    ) {
      if (
        language.finite.has(word) ||
        (language.mainForms.has(word) && (/t$/u.test(word) || language.subjectStart.has(next)))
      )
        return index;
    }
  }
  return -1;
}

function opens(tokens: readonly Token[], index: number, sentence: number, language: Subordination): boolean {
  const word = tokens[index]?.word ?? '';
  const next = tokens[index + 1]?.word ?? '';
  const previous = index > sentence ? (tokens[index - 1]?.word ?? '') : '';
  if (language.whether?.word === word) return language.whether.after.has(previous);
  if (language.always.has(word)) return next !== '' && !isReported(tokens, index, sentence, language);
  if (language.before.get(word)?.has(next)) {
    return !(language.relative.has(word) && isReported(tokens, index, sentence, language));
  }
  if (language.relative.has(word) && previous !== '' && !language.notAfter.has(previous))
    return (
      !isReported(tokens, index, sentence, language) &&
      !(PAUSES.has(previous) && language.finite.has(next) && word !== 'die') &&
      // "Nee, dat doen we niet."
      !(PAUSES.has(previous) && /^(?:nee|ja)$/u.test(tokens[index - 2]?.word ?? ''))
    );
  // "Je hoort niets door te vertellen": a particle of the verb.
  if (word === 'door' && next === language.infinitiveMarker && asksInfinitive(tokens, index)) return false;
  return language.withInfinitive.has(word) && hasMarkerAhead(tokens, index, language.infinitiveMarker);
}

/** "Kabani zegt dat …", "this means that …": what follows is what the text itself says. */
function isReported(
  tokens: readonly Token[],
  index: number,
  sentence: number,
  language: Subordination,
): boolean {
  if (!language.relative.has(tokens[index]?.word ?? '')) return false;
  const before = tokens.slice(Math.max(sentence, index - 2), index).map(({ word }) => word);
  return (
    language.transparent.has(before.at(-1) ?? '') ||
    (before.length === 2 && language.transparent.has(before[0] ?? '') && before[1] === ',')
  );
}

const asksInfinitive = (tokens: readonly Token[], index: number): boolean =>
  tokens.slice(0, index).some(({ word }) => /^(?:hoor|dien|behoor|hoef)(?:t|en)?$|^hoeven$/u.test(word));

function hasMarkerAhead(tokens: readonly Token[], index: number, marker: string): boolean {
  for (let ahead = index + 1; ahead < Math.min(tokens.length, index + 16); ahead += 1) {
    const word = tokens[ahead]?.word ?? '';
    if (word === marker) return true;
    if (ENDS.has(word) || word === ',') return false;
  }
  return false;
}
