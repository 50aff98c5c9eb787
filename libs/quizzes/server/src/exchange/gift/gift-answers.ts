import { assertFew } from '../drafts/keys';
import type { WeighedAnswer } from '../moodle/moodle-answers';
import { wordsOf } from '../moodle/moodle-text';
import { signAt, unescaped } from './gift-signs';

/** The words of a piece of GIFT: its marker of a format (`[html]`), if any, else that of the question. */
export function giftWords(raw: string, inherited = ''): string {
  const marked = /^\s*\[(?<format>html|moodle|plain|markdown)\]/iu.exec(raw);
  const format = (marked?.groups?.['format'] ?? inherited).toLowerCase();
  const text = unescaped(raw.slice(marked?.[0].length ?? 0));
  return wordsOf(text, format);
}

export interface GiftAnswer extends WeighedAnswer {
  sign: '=' | '~';
  /** As it stands in the file, for pairs (`a -> b`). */
  raw: string;
}

/** The answers between braces: each begins with `=` (right) or `~` (wrong), then a weight, words, and `#` feedback. */
export function giftAnswers(block: string, format: string): GiftAnswer[] {
  const answers: GiftAnswer[] = [];
  for (let at = nextSign(block, 0); at < block.length;) {
    const end = nextSign(block, at + 1);
    assertFew(answers);
    answers.push(answerOf(block.slice(at, end), String(answers.length + 1), format));
    at = end;
  }
  return answers;
}

function nextSign(block: string, from: number): number {
  const found = [signAt(block, '=', from), signAt(block, '~', from)].filter((at) => at !== -1);
  return found.length === 0 ? block.length : Math.min(...found);
}

const WEIGHT = /^\s*%(?<weight>-?\d{1,3}(?:\.\d{1,7})?)%/u;
/** Behind `=` nothing but everything can stand; there "%50% korting" are words. */
const FULL = /^\s*%(?<weight>100)%/u;

function answerOf(text: string, id: string, format: string): GiftAnswer {
  const sign = text.startsWith('=') ? '=' : '~';
  const weighed = (sign === '=' ? FULL : WEIGHT).exec(text.slice(1));
  const rest = text.slice(1 + (weighed?.[0].length ?? 0));
  const at = signAt(rest, '#');
  const raw = at === -1 ? rest : rest.slice(0, at);
  return {
    id,
    sign,
    raw,
    text: giftWords(raw, format),
    feedback: at === -1 ? '' : giftWords(rest.slice(at + 1), format),
    weight: Number(weighed?.groups?.['weight'] ?? (sign === '=' ? 100 : 0)),
  };
}
