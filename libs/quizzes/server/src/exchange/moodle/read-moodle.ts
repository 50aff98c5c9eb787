import type { Place } from '@leidraad/quizzes/model';
import { languageOfWords } from '../languages';
import { Gathered, type ReadFile, type ReadOptions } from '../reading';
import { Refusal } from '../refusal';
import { childOf, childrenOf, named, type RichElement, valueOf } from '../rich/rich-text';
import { isOutOfOrder, languagesLeftOut, leftOut } from './left-out';
import { losesWeights, moodleAnswers } from './moodle-answers';
import { assertNoOldPicture, hasPictureIn, moodleText, nameIn } from './moodle-text';
import { isSingle, MOODLE_READERS } from './read-question';

/**
 * Reads Moodle XML: the questions of a `quiz`, or one alone. Types that we have no counterpart for (essay, cloze, numerical and so on) are
 * refused by their name and line; a category is noted, and a description, which asks nothing, refused.
 */
export function readMoodleXml(quiz: RichElement, options: ReadOptions): ReadFile {
  const gathered = new Gathered();
  const told = options.language ?? languageOfWords(wordsIn(quiz));
  const questions = quiz.name === 'question' ? [quiz] : childrenOf(quiz, 'question');
  for (const question of questions) {
    const type = question.attribute('type') ?? '';
    const where = placeOf(question, type);
    if (type === 'category')
      gathered.note(where, 'items.category-skipped', { name: moodleText(childOf(question, 'category')) });
    else readQuestion(question, type, where, gathered, told ? { ...options, language: told } : options);
  }
  return gathered.file('moodle-xml', { element: quiz.shown });
}

function readQuestion(
  question: RichElement,
  type: string,
  where: Place,
  gathered: Gathered,
  options: ReadOptions,
): void {
  gathered.read(where, () => {
    const read = MOODLE_READERS[type];
    if (!read) throw new Refusal('items.question-type', { type: type || '?' });
    assertNoOldPicture(question);
    const text = moodleText(childOf(question, 'questiontext'));
    const head = { title: titleOf(question), language: null };
    const item = read({ question, head, text, options });
    if (type === 'multichoice' && losesWeights(moodleAnswers(question), isSingle(question)))
      gathered.note(where, 'items.weights-left-out');
    if (type === 'ordering' && isOutOfOrder(question)) gathered.note(where, 'items.order-by-place');
    if (hasPictureIn(named(question, 'text').map(valueOf).join(' ')))
      gathered.note(where, 'items.picture-in-words');
    const names = leftOut(question, type, isSingle(question));
    if (names.length > 0) gathered.note(where, 'items.left-out', { names: names.join(', ') });
    const languages = languagesLeftOut(question);
    if (languages.length > 0)
      gathered.note(where, 'items.language-left-out', { languages: languages.join(', ') });
    return item;
  });
}

function placeOf(question: RichElement, type: string): Place {
  const name = titleOf(question);
  return {
    element: `question type="${type}"`,
    ...(name === '' ? {} : { name }),
    ...(question.line > 0 ? { line: question.line } : {}),
  };
}

const titleOf = (question: RichElement) => nameIn(valueOf(childOf(question, 'name', 'text')));

/** Words of the whole file: what a single short question leaves open, the others tell. */
const wordsIn = (quiz: RichElement) =>
  named(quiz, 'text')
    .slice(0, 200)
    .map(valueOf)
    .join(' ')
    .slice(0, 100_000)
    .replace(/<[^<>]*>/gu, ' ');
