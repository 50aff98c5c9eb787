import { MOST_OPTIONS } from '@leidraad/quizzes/model';
import type { ReadItem, ReadOptions } from '../reading';
import { Refusal } from '../refusal';
import { draftContext, type DraftHead } from './draft-context';
import { assertChoices, type FileChoice, keyOf, keysOf } from './keys';
import { type FileQuestion, situationAndQuestion } from './question-text';

const TRUE_WORDS = ['true', 'waar', 'juist', 'correct', 't'];
const FALSE_WORDS = ['false', 'onwaar', 'niet waar', 'onjuist', 'niet juist', 'incorrect', 'f'];

export interface FileChoiceQuestion {
  head: DraftHead;
  question: FileQuestion;
  choices: readonly FileChoice[];
  /** Ids of the choices that the file calls right, all of them together. */
  right: readonly string[];
}

/** A question with options; where these are "true" and "false" alone, a statement. */
export function choiceDraft(file: FileChoiceQuestion, options: ReadOptions): ReadItem {
  assertChoices(file.choices, 2, MOST_OPTIONS);
  if (file.right.length === 0) throw new Refusal('items.no-key');
  const [first, second] = file.choices;
  const isStatement =
    file.head.type !== 'situation' && first && second && file.choices.length === 2 && file.right.length === 1;
  if (isStatement && isTrueWord(first.text) && isFalseWord(second.text))
    return statementDraft(file, first, second, options);
  if (isStatement && isFalseWord(first.text) && isTrueWord(second.text))
    return statementDraft(file, second, first, options);
  return situationDraft(file, options);
}

const plain = (text: string) => text.trim().toLowerCase().replace(/[.!]$/u, '');
const isTrueWord = (text: string) => TRUE_WORDS.includes(plain(text));
const isFalseWord = (text: string) => FALSE_WORDS.includes(plain(text));

function situationDraft(
  { head, question, choices, right }: FileChoiceQuestion,
  options: ReadOptions,
): ReadItem {
  const { situation, question: asked } = situationAndQuestion(question);
  const others = [situation, ...choices.map(({ text }) => text)];
  const { base, text, finish } = draftContext(head, asked, others, options);
  const keys = keysOf(choices);
  const answer = [...new Set(right)].map((id) => keyOf(keys, id));
  return finish(
    {
      ...base,
      type: 'situation',
      situation: text(situation, 1200),
      question: text(asked, 300),
      options: choices.map((choice) => ({
        key: keyOf(keys, choice.id),
        text: text(choice.text, 400),
        right: answer.includes(keyOf(keys, choice.id)),
        feedback: text(choice.feedback ?? '', 800),
        clauses: [],
      })),
    },
    { options: answer },
  );
}

/** A statement that is true or false; `isTrue` and `isFalse` are the choices that say so. */
function statementDraft(
  { head, question, right }: FileChoiceQuestion,
  isTrue: FileChoice,
  isFalse: FileChoice,
  options: ReadOptions,
): ReadItem {
  if (right[0] !== isTrue.id && right[0] !== isFalse.id)
    throw new Refusal('items.key-unknown', { value: right[0] ?? '' });
  return trueFalseDraft(
    head,
    question,
    right[0] === isTrue.id,
    { true: isTrue.feedback ?? '', false: isFalse.feedback ?? '' },
    options,
  );
}

/** A statement; the feedback by what was answered. */
export function trueFalseDraft(
  head: DraftHead,
  question: FileQuestion,
  isTrue: boolean,
  feedback: { true: string; false: string },
  options: ReadOptions,
): ReadItem {
  const whole = [question.body, question.prompt].map((part) => part.trim()).filter((part) => part !== '');
  const { situation, statement } = statementOf(whole, question);
  const { base, text, finish } = draftContext(head, statement, whole, options);
  const said = (words: string) => ({ text: text(words, 800), clauses: [] });
  const before = text(situation, 1200);
  return finish(
    {
      ...base,
      type: 'true-false',
      ...(situation === '' ? {} : { situation: before }),
      statement: text(statement, 600),
      isTrue,
      feedback: { true: said(feedback.true), false: said(feedback.false) },
    },
    { answer: isTrue },
  );
}

const MOST_STATEMENT = 600;

function statementOf(whole: readonly string[], { body, prompt }: FileQuestion) {
  const [only = '', ...more] = whole;
  if (more.length === 0 && only.length > 0 && only.length <= MOST_STATEMENT)
    return { situation: '', statement: only };
  const { situation, question } = situationAndQuestion({ body, prompt }, MOST_STATEMENT);
  return { situation, statement: question };
}
