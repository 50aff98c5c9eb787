import { choiceDraft, trueFalseDraft } from '../drafts/choice-draft';
import type { DraftHead } from '../drafts/draft-context';
import { assertFew, type FileChoice } from '../drafts/keys';
import { matchingDraft } from '../drafts/matching-draft';
import { orderingDraft } from '../drafts/ordering-draft';
import type { FileQuestion } from '../drafts/question-text';
import type { ReadItem, ReadOptions } from '../reading';
import { Refusal } from '../refusal';
import { childOf, childrenOf, type RichElement, valueOf } from '../rich/rich-text';
import { isFilledIn } from './left-out';
import { moodleAnswers, rightByWeight } from './moodle-answers';
import { moodleText } from './moodle-text';

interface MoodleQuestion {
  question: RichElement;
  head: DraftHead;
  text: string;
  options: ReadOptions;
}

/** How each type of question that we have a counterpart for is read, by Moodle's name of it. */
export const MOODLE_READERS: Readonly<Partial<Record<string, (question: MoodleQuestion) => ReadItem>>> = {
  multichoice: readMultichoice,
  truefalse: readTrueFalse,
  matching: readMatching,
  match: readMatching,
  ordering: readOrdering,
};

/** Whether one answer is chosen; where a file does not say, one that earns everything alone tells. */
export function isSingle(question: RichElement): boolean {
  const said = valueOf(childOf(question, 'single')).toLowerCase();
  if (said !== '') return !['false', '0'].includes(said);
  return childrenOf(question, 'answer').some((answer) => Number(answer.attribute('fraction')) >= 98);
}

/** Feedback on an answer, with what is said to everybody behind it. */
const said = (...lines: readonly string[]) => lines.filter((line) => line !== '').join('\n');
const feedbackIn = (question: RichElement, name: string) => moodleText(childOf(question, name));

function readMultichoice({ question, head, text, options }: MoodleQuestion): ReadItem {
  const answers = moodleAnswers(question);
  const right = rightByWeight(answers, isSingle(question));
  const general = feedbackIn(question, 'generalfeedback');
  const choices = answers.map((answer) => {
    const own = answer.feedback ?? '';
    const combined = feedbackIn(
      question,
      right.includes(answer.id) ? 'correctfeedback' : 'incorrectfeedback',
    );
    return { ...answer, feedback: said(own, own !== '' && isFilledIn(combined) ? '' : combined, general) };
  });
  return choiceDraft({ head, question: { body: text, prompt: '' }, choices, right }, options);
}

/** Older files name the answers in their own language; then "true" stands first. */
function readTrueFalse({ question, head, text, options }: MoodleQuestion): ReadItem {
  const answers = moodleAnswers(question);
  const [right] = rightByWeight(answers, true);
  const general = feedbackIn(question, 'generalfeedback');
  const [first, second, ...more] = answers;
  if (!first || !second || more.length > 0)
    throw new Refusal('items.options-too-few', { count: answers.length, fewest: 2 });
  const isTurned = first.text.toLowerCase() === 'false' || second.text.toLowerCase() === 'true';
  const [isTrue, isFalse] = isTurned ? [second, first] : [first, second];
  const feedback = {
    true: said(isTrue.feedback ?? '', general),
    false: said(isFalse.feedback ?? '', general),
  };
  return trueFalseDraft(head, { body: text, prompt: '' }, right === isTrue.id, feedback, options);
}

/** What only has an answer is one more to choose; answers of the same words are one. */
function readMatching({ question, head, text, options }: MoodleQuestion): ReadItem {
  const general = feedbackIn(question, 'generalfeedback');
  const subquestions = childrenOf(question, 'subquestion');
  assertFew(subquestions);
  const pairs = subquestions.map((row, index) => ({
    id: `r${index + 1}`,
    text: moodleText(row),
    target: moodleText(childOf(row, 'answer')),
    feedback: general,
  }));
  return matchingByText(head, { body: text, prompt: '' }, pairs, options);
}

/** Rows with the words of what belongs to them; a row without words is one more to choose from. */
export function matchingByText(
  head: DraftHead,
  question: FileQuestion,
  pairs: readonly (FileChoice & { target: string })[],
  options: ReadOptions,
): ReadItem {
  const words = [...new Set(pairs.map(({ target }) => target))];
  const targets = words.map((target, index) => ({ id: `t${index + 1}`, text: target }));
  const rows = pairs.filter((pair) => pair.text !== '');
  return matchingDraft(
    {
      head,
      question,
      rows: rows.map(({ id, text: row, feedback }) => ({ id, text: row, feedback: feedback ?? '' })),
      targets,
      pairs: rows.map(({ id, target }) => [id, `t${words.indexOf(target) + 1}`]),
    },
    options,
  );
}

/** Steps stand in the right order: their weights, which only repeat it, Moodle does not read either. */
function readOrdering({ question, head, text, options }: MoodleQuestion): ReadItem {
  const answers = moodleAnswers(question);
  const general = feedbackIn(question, 'generalfeedback');
  return orderingDraft(
    {
      head,
      question: { body: text, prompt: '' },
      choices: answers.map(({ id, text: step }) => ({ id, text: step })),
      order: answers.map(({ id }) => id),
      feedback: {
        right: said(feedbackIn(question, 'correctfeedback'), general),
        wrong: said(feedbackIn(question, 'incorrectfeedback'), general),
      },
    },
    options,
  );
}
