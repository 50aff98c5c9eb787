import type { Item, MatchingItem, OrderingItem, SituationItem, TrueFalseItem } from '@leidraad/quizzes/model';
import type { Language } from '@leidraad/shared/model';
import { inOne } from '../writing/one-language';
import { xmlElement } from '../writing/xml-text';
import { htmlText, labelText } from './html-text';

export interface MoodleParts {
  type: string;
  /** What depends on the type, as XML. */
  xml: string;
}

/** The parts of every type that Moodle has; null for one that it has not. */
export function moodleParts(item: Item, language: Language): MoodleParts | null {
  switch (item.type) {
    case 'situation':
      return multichoice(item, language);
    case 'true-false':
      return trueFalse(item, language);
    case 'ordering':
      return ordering(item, language);
    case 'matching':
      return matching(item, language);
    default:
      return null;
  }
}

const value = (name: string, text: string) => xmlElement(name, {}, text);

/** Moodle knows certain shares only, a third as 33.33333; whole ones and negative ones likewise. */
export const share = (of: number) => String(Number((100 / of).toFixed(5)));

function answer(fraction: string, text: string, feedback: string): string {
  return htmlText('answer', text, { fraction }, htmlText('feedback', feedback));
}

/** Each right option earns its share, each wrong one takes as much away: as we grade ourselves. */
function multichoice({ options }: SituationItem, language: Language): MoodleParts {
  const right = options.filter((option) => option.right).length;
  const isOne = right === 1;
  const fraction = (isRight: boolean) => (isRight ? share(right) : isOne ? '0' : `-${share(right)}`);
  const answers = options.map((option) =>
    answer(fraction(option.right), inOne(option.text, language), inOne(option.feedback, language)),
  );
  return {
    type: 'multichoice',
    xml: [
      value('single', String(isOne)),
      value('shuffleanswers', 'true'),
      value('answernumbering', 'abc'),
      ...answers,
    ].join(''),
  };
}

function trueFalse({ isTrue, feedback }: TrueFalseItem, language: Language): MoodleParts {
  const plain = (name: 'true' | 'false') =>
    xmlElement(
      'answer',
      { fraction: String(isTrue) === name ? 100 : 0, format: 'moodle_auto_format' },
      value('text', name),
      htmlText('feedback', inOne(feedback[name].text, language)),
    );
  return { type: 'truefalse', xml: plain('true') + plain('false') };
}

/** A step's place stands where other questions have its weight. */
function ordering({ steps, feedback }: OrderingItem, language: Language): MoodleParts {
  return {
    type: 'ordering',
    xml: [
      value('layouttype', 'VERTICAL'),
      value('selecttype', 'ALL'),
      value('selectcount', '0'),
      value('gradingtype', 'ABSOLUTE_POSITION'),
      value('showgrading', 'SHOW'),
      value('numberingstyle', 'none'),
      // Without this Moodle makes hints of its own for the question, and cannot save them.
      value('shownumcorrect', '1'),
      htmlText('correctfeedback', inOne(feedback.right.text, language)),
      htmlText('partiallycorrectfeedback', inOne(feedback.wrong.text, language)),
      htmlText('incorrectfeedback', inOne(feedback.wrong.text, language)),
      ...steps.map((step, index) =>
        htmlText('answer', inOne(step.text, language), { fraction: `${index + 1}.0000000` }),
      ),
    ].join(''),
  };
}

/** A target that belongs to no row stands behind an empty one. Feedback of single rows has no place. */
function matching({ rows, targets }: MatchingItem, language: Language): MoodleParts {
  const used = new Set(rows.map(({ target }) => target));
  const pair = (text: string, target: MatchingItem['targets'][number] | undefined) =>
    htmlText('subquestion', text, {}, labelText('answer', inOne(target?.text, language)));
  return {
    type: 'matching',
    xml: [
      value('shuffleanswers', 'true'),
      ...rows.map((row) =>
        pair(
          inOne(row.text, language),
          targets.find(({ key }) => key === row.target),
        ),
      ),
      ...targets.filter(({ key }) => !used.has(key)).map((target) => pair('', target)),
    ].join(''),
  };
}
