import { Refusal } from '../refusal';

/** Stands for what has to be filled in. */
export const GAP = '_____';

/** What a file asks: what comes first, and the words right before the answers (may be missing). */
export interface FileQuestion {
  body: string;
  prompt: string;
}

/**
 * The situation and the question of an item, which may have `most` characters. Other programs have one text for both: then the last paragraph is what is
 * asked, or its last sentences where it is long. No words are lost; refuses where there are none (`items.text-missing`).
 */
export function situationAndQuestion(
  { body, prompt }: FileQuestion,
  most = 300,
): { situation: string; question: string } {
  const text = prompt.trim() === '' ? lastParagraph(body) : { before: body.trim(), last: prompt.trim() };
  if (text.last === '') throw new Refusal('items.text-missing');
  if (text.last.length <= most) return { situation: text.before, question: text.last };
  const [start, question] = lastSentences(text.last, most);
  return { situation: [text.before, start].filter((part) => part !== '').join('\n\n'), question };
}

/**
 * Where the last paragraph begins, after the empty line; -1 where there is one alone. What stands for a picture, in
 * brackets, asks nothing, so it stays with what comes before it.
 */
export function lastParagraphAt(text: string): number {
  let [at, end] = [text.lastIndexOf('\n\n'), text.length];
  while (at > 0 && PICTURES_ALONE.test(text.slice(at, end)))
    [at, end] = [text.lastIndexOf('\n\n', at - 1), at];
  return at;
}

const PICTURES_ALONE = /^\s*(?:\[[^[\]]*\]\s*)+$/u;

function lastParagraph(body: string): { before: string; last: string } {
  const text = body.trim();
  const at = lastParagraphAt(text);
  return { before: at === -1 ? '' : text.slice(0, at).trim(), last: text.slice(at === -1 ? 0 : at).trim() };
}

/** Cuts before the first sentence from which on the rest is short enough. */
function lastSentences(text: string, most: number): [string, string] {
  for (const { index } of text.matchAll(/(?<=[.!?:;…»”"])\s+|(?<=[。！？])/gu))
    if (text.length - index <= most) return [text.slice(0, index).trim(), text.slice(index).trim()];
  throw new Refusal('items.text-too-long', { count: text.length, most });
}
