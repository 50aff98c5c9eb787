import { childOf, childrenOf, named, type RichElement, valueOf } from '../rich/rich-text';
import { inOneLanguage } from './multilang';
import { moodleAnswers } from './moodle-answers';

/** What Moodle itself fills in; people did not write it. */
const FILLED_IN =
  /^(?:your answer is (?:partially )?(?:in)?correct|je antwoord is (?:gedeeltelijk |deels |niet )?(?:on|in)?(?:juist|correct|goed|fout))\.?$/iu;

export const isFilledIn = (text: string) => FILLED_IN.test(text.trim());

const wordsIn = (element: RichElement | undefined) =>
  valueOf(childOf(element, 'text'))
    .replace(/<[^<>]*>/gu, '')
    .trim();

/** What an item of ours has no place for: elements with words of people, addresses, and files that are no pictures. */
export const leftOut = (question: RichElement, type: string, isSingle: boolean): string[] => [
  ...wordsLeftOut(question, type, isSingle),
  ...addressesOf(question),
  ...named(question, 'file')
    .map((file) => file.attribute('name') ?? '')
    .filter((name) => name !== '' && !/\.(?:png|jpe?g|gif|svg|webp|bmp)$/iu.test(name)),
];

const addressesOf = (question: RichElement) =>
  addressesInHtml(named(question, 'text').map(valueOf).join('\n'));

/** Addresses outside the file that links in HTML lead to. */
export function addressesInHtml(html: string): string[] {
  const links = html.matchAll(/<a\s[^<>]*?\bhref="(?<href>(?:https?|mailto):[^"<>]*)"/giu);
  return [...new Set([...links].map(({ groups }) => (groups?.['href'] ?? '').replaceAll('&amp;', '&')))];
}

function wordsLeftOut(question: RichElement, type: string, isSingle: boolean): string[] {
  const combined = (...names: readonly string[]) =>
    names.filter((name) => {
      const words = wordsIn(childOf(question, name));
      return words !== '' && !isFilledIn(words);
    });
  const hints = childrenOf(question, 'hint').some((hint) => wordsIn(hint) !== '') ? ['hint'] : [];
  const partly = combined('partiallycorrectfeedback');
  switch (type) {
    case 'multichoice':
      return [...(isSingle ? [] : partly), ...hints];
    case 'ordering': {
      const isSame =
        wordsIn(childOf(question, 'partiallycorrectfeedback')) ===
        wordsIn(childOf(question, 'incorrectfeedback'));
      const onSteps = childrenOf(question, 'answer').some(
        (step) => wordsIn(childOf(step, 'feedback')) !== '',
      );
      return [...(isSame ? [] : partly), ...(onSteps ? ['feedback'] : []), ...hints];
    }
    case 'matching':
    case 'match':
      return [...combined('correctfeedback', 'partiallycorrectfeedback', 'incorrectfeedback'), ...hints];
    default:
      return hints;
  }
}

/** The languages of a question beside the one that is read. */
export const languagesLeftOut = (question: RichElement): string[] => [
  ...new Set(named(question, 'text').flatMap((text) => inOneLanguage(valueOf(text)).others)),
];

/** Whether the weights of steps say another order than the file. */
export function isOutOfOrder(question: RichElement): boolean {
  const weights = moodleAnswers(question).map(({ weight }) => weight || 0);
  return weights.some((weight, index) => weight < (weights[index - 1] ?? weight));
}
