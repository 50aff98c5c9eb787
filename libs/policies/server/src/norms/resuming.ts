import { ENDS, isVerbForm, PARTICIPLE, PAUSES, type Token } from './clause-tokens';
import type { Subordination } from './lexicon/lexicon';

/** Whether the main clause goes on after the comma that ends a subordinate clause in front. */
export function resumesAfterPause(tokens: readonly Token[], index: number, language: Subordination): boolean {
  const word = tokens[index]?.word ?? '';
  const next = tokens[index + 1]?.word ?? '';
  if (language.resumeWith.has(word)) return true;
  if (language.resume === 'second-finite') return !['and', 'or'].includes(word) && !isListed(tokens, index);
  return /t$/u.test(word)
    ? language.subjectStart.has(next) || !isListed(tokens, index)
    : !isListed(tokens, index);
}

/** "foto's, video's of teksten": a comma that parts members of a list. */
function isListed(tokens: readonly Token[], index: number): boolean {
  for (let ahead = index; ahead < Math.min(tokens.length, index + 4); ahead += 1) {
    const word = tokens[ahead]?.word ?? '';
    if (['of', 'en', 'or', 'and'].includes(word))
      return tokens.slice(ahead).some((each) => each.word === ',');
    if (word === ',') return true;
  }
  return false;
}

/** Whether the main clause goes on here without a comma ("Medewerkers die thuis werken moeten …"). */
export function resumes(
  tokens: readonly Token[],
  index: number,
  opened: number,
  language: Subordination,
): boolean {
  const word = tokens[index]?.word ?? '';
  if (language.predicates.has(word))
    return (
      mainFinite(tokens, opened, language) &&
      !language.finite.has(tokens[index - 1]?.word ?? '') &&
      (isVerbForm(tokens[index - 1]?.word ?? '', language) ||
        PARTICIPLE.test(tokens[index - 1]?.word ?? '')) &&
      !language.finite.has(tokens[index + 1]?.word ?? '')
    );
  if (index <= opened + 1) return false;
  // "Where refusal would cause offence, accept the gift": a clause of place in front ends at its comma.
  if (tokens[opened]?.word === 'where' && ENDS.has(tokens[opened - 1]?.word ?? '.')) return false;
  if (!language.finite.has(word)) return isSecondVerb(tokens, index, opened, language);
  // "De plicht om informatie te beschermen geldt …"
  if (
    language.withInfinitive.has(tokens[opened]?.word ?? '') &&
    tokens[index - 2]?.word === language.infinitiveMarker
  )
    return !mainFinite(tokens, opened, language) && !/^(?:en|of)$/u.test(tokens[index + 1]?.word ?? '');
  // "Verzoeken om vrienden te worden op Facebook dienen …"
  if (isPastInfinitive(tokens, index, opened, language)) return !mainFinite(tokens, opened, language);
  const embeds = language.embedded.test(tokens[opened]?.word ?? '');
  const previous = tokens[index - 1]?.word ?? '';
  const next = tokens[index + 1]?.word ?? '';
  if (language.resume === 'after-verb') {
    const verbBefore =
      language.verbForms.has(previous) && !(language.finite.has(previous) && /en$/u.test(word));
    const infinitiveAfter = /en$/u.test(next) && !language.subjectStart.has(next) && next !== 'een';
    const free = embeds && !mainFinite(tokens, opened, language);
    return free && verbBefore && !infinitiveAfter && next !== '' && !ENDS.has(next) && !PAUSES.has(next);
  }
  if (!embeds || mainFinite(tokens, opened, language)) return false;
  const first = tokens[opened + 1]?.word ?? '';
  if (language.subjectStart.has(first)) return index > opened + 2;
  return !language.finite.has(first) || secondFinite(tokens, opened, index, language);
}

/** Whether an infinitive clause has had its infinitive, with no other clause opened since. */
function isPastInfinitive(
  tokens: readonly Token[],
  index: number,
  opened: number,
  language: Subordination,
): boolean {
  if (!language.withInfinitive.has(tokens[opened]?.word ?? '')) return false;
  const since = tokens.slice(opened + 1, index).map(({ word }) => word);
  const marker = since.lastIndexOf(language.infinitiveMarker);
  return (
    marker >= 0 &&
    since.length - marker > 2 &&
    !since.some(
      (word) => language.always.has(word) || language.relative.has(word) || word === 'als' || word === ',',
    )
  );
}

/** "Relaties met mensen die hulp ontvangen passen niet …": right after the only verb of a relative clause. */
function isSecondVerb(
  tokens: readonly Token[],
  index: number,
  opened: number,
  language: Subordination,
): boolean {
  const word = tokens[index]?.word ?? '';
  const previous = tokens[index - 1]?.word ?? '';
  if (language.resume === 'second-finite')
    // "Anyone who finds a mistake tells the team."
    return (
      /^(?:who|whoever)$/u.test(tokens[opened]?.word ?? '') &&
      index > opened + 2 &&
      language.mainForms.has(word) &&
      !mainFinite(tokens, opened, language)
    );
  if (!language.embedded.test(tokens[opened]?.word ?? '')) return false;
  if (!/(?:t|en)$/u.test(word) || !language.mainForms.has(word) || !language.verbForms.has(previous))
    return false;
  const earlier = tokens.slice(opened + 1, index - 1).some((each) => language.verbForms.has(each.word));
  const next = tokens[index + 1]?.word ?? '.';
  return (
    !earlier &&
    index > opened + 2 &&
    !ENDS.has(next) &&
    !PAUSES.has(next) &&
    !mainFinite(tokens, opened, language)
  );
}

function secondFinite(
  tokens: readonly Token[],
  opened: number,
  index: number,
  language: Subordination,
): boolean {
  return tokens.slice(opened + 1, index).some(({ word }) => language.finite.has(word));
}

/** Whether the sentence already has its finite verb before the subordinate clause that opened at `opened`. */
function mainFinite(tokens: readonly Token[], opened: number, language: Subordination): boolean {
  for (let index = opened - 1; index >= 0; index -= 1) {
    const word = tokens[index]?.word ?? '';
    if (ENDS.has(word)) return false;
    if (language.finite.has(word)) return true;
    // "We get that you …": the word after a pronoun is its verb.
    if (
      language.resume === 'second-finite' &&
      opened - index >= 2 &&
      /^(?:i|you|we|they|he|she|it|nobody|everyone|everybody|anyone|one|this)$/u.test(word) &&
      // "Anyone taking medication that …": no verb of its own yet.
      !/(?:ing|^who|^in|^with|^on|^from|^at)$/u.test(tokens[index + 1]?.word ?? '')
    )
      return true;
  }
  return false;
}
