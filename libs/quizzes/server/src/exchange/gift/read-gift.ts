import type { Place } from '@leidraad/quizzes/model';
import { choiceDraft, trueFalseDraft } from '../drafts/choice-draft';
import type { DraftHead } from '../drafts/draft-context';
import { assertFew } from '../drafts/keys';
import { orderingDraft } from '../drafts/ordering-draft';
import { GAP } from '../drafts/question-text';
import { languageOfWords } from '../languages';
import { addressesInHtml } from '../moodle/left-out';
import { losesWeights, rightByWeight } from '../moodle/moodle-answers';
import { hasPictureIn, nameIn, wordsOf } from '../moodle/moodle-text';
import { inOneLanguage } from '../moodle/multilang';
import { matchingByText } from '../moodle/read-question';
import { Gathered, type ReadFile, type ReadItem, type ReadOptions } from '../reading';
import { Refusal } from '../refusal';
import { type GiftAnswer, giftAnswers, giftWords } from './gift-answers';
import { signAt, unescaped } from './gift-signs';
import { type GiftBlock, splitQuestions } from './split-questions';

/**
 * Reads GIFT, and Moodle's older "missing word" format, which is the same for one gap in a sentence. Each question is read
 * or refused with the line it begins in; categories are noted.
 */
export function readGift(text: string, options: ReadOptions): ReadFile {
  const gathered = new Gathered();
  const told = options.language ?? languageOfWords(text);
  const withLanguage = told ? { ...options, language: told } : options;
  const { blocks, categories } = splitQuestions(text);
  for (const { line, text: name } of categories) gathered.note({ line }, 'items.category-skipped', { name });
  for (const block of blocks) {
    const { title, rest } = titled(block);
    const where: Place = { line: block.line, ...(title === '' ? {} : { name: title }) };
    gathered.read(where, () => {
      const item = questionOf(rest, { title, language: null }, withLanguage, () => {
        gathered.note(where, 'items.weights-left-out');
      });
      if (hasPictureIn(rest)) gathered.note(where, 'items.picture-in-words');
      const addresses = addressesInHtml(unescaped(rest));
      if (addresses.length > 0) gathered.note(where, 'items.left-out', { names: addresses.join(', ') });
      const { others } = inOneLanguage(unescaped(rest));
      if (others.length > 0)
        gathered.note(where, 'items.language-left-out', { languages: others.join(', ') });
      return item;
    });
  }
  return gathered.file('gift', { line: 1 });
}

function titled({ text }: GiftBlock): { title: string; rest: string } {
  const trimmed = text.trim();
  const end = trimmed.startsWith('::') ? signAt(trimmed, '::', 2) : -1;
  if (end === -1) return { title: '', rest: trimmed };
  return { title: nameIn(unescaped(trimmed.slice(2, end))), rest: trimmed.slice(end + 2).trim() };
}

interface Cut {
  before: string;
  answers: string;
  after: string;
}

/** A question at its braces. Only one pair of them can be answered here. */
function cutAtBraces(text: string): Cut {
  const [open, close] = [signAt(text, '{'), signAt(text, '}')];
  if (open === -1 && close === -1) throw new Refusal('items.no-answers');
  if (open === -1 || close < open) throw new Refusal('items.gift-braces');
  const cut = {
    before: text.slice(0, open),
    answers: text.slice(open + 1, close),
    after: text.slice(close + 1),
  };
  const cloze = /^\s*(?<points>\d*):(?<type>[A-Z_]+):/iu.exec(cut.answers);
  if (cloze)
    throw new Refusal('items.question-type', {
      type: `cloze {${cloze.groups?.['points'] ?? ''}:${cloze.groups?.['type'] ?? ''}:`,
    });
  if (signAt(cut.answers, '{') !== -1) throw new Refusal('items.gift-braces');
  if (signAt(cut.after, '{') !== -1)
    throw new Refusal('items.several-interactions', { count: 2, element: '{' });
  return cut;
}

function questionOf(rest: string, head: DraftHead, options: ReadOptions, noteWeights: () => void): ReadItem {
  const format = /^\[(?<format>html|moodle|plain|markdown)\]/iu.exec(rest)?.groups?.['format'] ?? '';
  const { before, answers: block, after } = cutAtBraces(rest);
  const text = giftWords(after.trim() === '' ? before : `${before}${GAP}${after}`);
  const question = { body: text, prompt: '' };
  const at = block.lastIndexOf('####');
  const general = at === -1 ? '' : giftWords(block.slice(at + 4), format);
  const body = (at === -1 ? block : block.slice(0, at)).trim();
  const said = (own = '') => [own, general].filter((line) => line !== '').join('\n');
  const statement = /^(?<word>TRUE|FALSE|T|F)\s*(?:#(?<feedback>.*))?$/isu.exec(body);
  if (statement) {
    const isTrue = /^t/iu.test(statement.groups?.['word'] ?? '');
    const { wrong, right } = twoFeedbacks(statement.groups?.['feedback'] ?? '', format);
    const feedback = { true: said(isTrue ? right : wrong), false: said(isTrue ? wrong : right) };
    return trueFalseDraft(head, question, isTrue, feedback, options);
  }
  if (body === '') throw new Refusal('items.question-type', { type: 'essay' });
  if (/^>\s*\d/u.test(body)) return orderingDraft({ head, question, ...stepsOf(body, format) }, options);
  if (body.startsWith('#')) throw new Refusal('items.question-type', { type: 'numerical' });
  const answers = giftAnswers(body, format);
  // Without a sign before it, what stands in braces is what has to be typed.
  if (answers.length === 0) throw new Refusal('items.question-type', { type: 'shortanswer' });
  if (answers.every(({ sign, raw }) => sign === '=' && signAt(raw, '->') !== -1))
    return matchingByText(head, question, pairsOf(answers, said(), format), options);
  if (answers.every(({ sign }) => sign === '='))
    throw new Refusal('items.question-type', { type: 'shortanswer' });
  const isSingle = answers.some(({ sign, weight }) => sign === '=' && weight === 100);
  const right = rightByWeight(answers, isSingle);
  const choices = answers.map(({ id, text: words, feedback }) => ({
    id,
    text: words,
    feedback: said(feedback),
  }));
  const item = choiceDraft({ head, question, choices, right }, options);
  if (losesWeights(answers, isSingle)) noteWeights();
  return item;
}

/** Steps in order on a line each, behind a line that says how they are shown and marked (`>3 ALL VERTICAL …`). */
function stepsOf(body: string, format: string) {
  const [, ...lines] = body.split('\n');
  const steps = lines.map((line) => giftWords(line, format)).filter((line) => line !== '');
  assertFew(steps);
  const choices = steps.map((text, index) => ({ id: String(index + 1), text }));
  return { choices, order: choices.map(({ id }) => id) };
}

/** Behind true or false stands first what a wrong answer reads, then what a right one reads. */
function twoFeedbacks(text: string, format: string): { wrong: string; right: string } {
  const at = signAt(text, '#');
  if (at === -1) return { wrong: giftWords(text, format), right: '' };
  return { wrong: giftWords(text.slice(0, at), format), right: giftWords(text.slice(at + 1), format) };
}

const pairsOf = (answers: readonly GiftAnswer[], feedback: string, format: string) =>
  answers.map(({ raw }, index) => {
    const at = signAt(raw, '->');
    return {
      id: `r${index + 1}`,
      text: giftWords(raw.slice(0, at), format),
      // Moodle shows these without a format.
      target: wordsOf(unescaped(raw.slice(at + 2)), ''),
      feedback,
    };
  });
