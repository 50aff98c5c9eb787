import type { Item, Loss } from '@leidraad/quizzes/model';
import type { Language } from '@leidraad/shared/model';
import { titleOf } from '../drafts/draft-context';
import { labelled } from '../moodle/html-text';
import { share } from '../moodle/write-question';
import { lossesOf, notHeld, rowsLosing } from '../writing/losses';
import { askedIn, inOne, unfinished } from '../writing/one-language';
import { textBefore } from '../writing/scene-words';
import type { WrittenText } from '../writing/written-file';
import { escaped } from './gift-signs';

const FORMAT = 'GIFT';

/** Items in one language as GIFT, with what it cannot hold. Ordering, breaches and scenarios are left out, and told. */
export function writeGift(items: readonly Item[], language: Language): WrittenText {
  const losses: Loss[] = [];
  const questions: string[] = [];
  for (const item of items) {
    const found = unfinished(item, language);
    const answers = found.length > 0 ? null : answersOf(item, language);
    if (answers === null) {
      losses.push(...(found.length > 0 && item.type !== 'scenario' ? found : [notHeld(item, FORMAT)]));
      continue;
    }
    losses.push(...lossesOf(item, language, FORMAT, ['clauses', 'critical', 'picture', 'scene']));
    losses.push(...rowsLosing(item, language, FORMAT));
    const asked = askedIn(item, language);
    const words = [textBefore(item, language), asked].filter((part) => part !== '').join('\n\n');
    questions.push(`::${escaped(labelled(titleOf(asked)))}::[plain]${escaped(words)} {${answers}}`);
  }
  return { text: `${questions.join('\n\n')}\n`, losses };
}

function answersOf(item: Item, language: Language): string | null {
  switch (item.type) {
    case 'situation': {
      const right = item.options.filter((option) => option.right).length;
      const options = item.options.map((option) => {
        const weight = right === 1 ? '' : `%${option.right ? '' : '-'}${share(right)}%`;
        const sign = option.right && right === 1 ? '=' : '~';
        return `\n\t${sign}${weight || unlikeWeight(option, language)}${answer(option.text, option.feedback, language)}`;
      });
      return `${options.join('')}\n`;
    }
    case 'true-false': {
      const said = (isTrue: boolean) =>
        plainWords(inOne(item.feedback[isTrue ? 'true' : 'false'].text, language));
      const sign = item.isTrue ? 'T' : 'F';
      const isSilent = said(true) + said(false) === '';
      return isSilent ? sign : `${sign}#${said(!item.isTrue)}#${said(item.isTrue)}`;
    }
    case 'matching': {
      const targetOf = (key: string | null) => item.targets.find((target) => target.key === key);
      const used = new Set(item.rows.map(({ target }) => target));
      const pair = (row: string, target: Option['text'] | undefined) =>
        `\n\t=${withoutArrow(plainWords(row))} -> ${escaped(labelled(inOne(target, language))).replaceAll('->', '-&gt;')}`;
      const pairs = [
        ...item.rows.map((row) => pair(inOne(row.text, language), targetOf(row.target)?.text)),
        ...item.targets.filter(({ key }) => !used.has(key)).map(({ text }) => pair('', text)),
      ];
      return `${pairs.join('')}\n`;
    }
    default:
      return null;
  }
}

type Option = Extract<Item, { type: 'situation' }>['options'][number];

const answer = (text: Option['text'], feedback: Option['feedback'], language: Language) => {
  const said = inOne(feedback, language);
  return `${plainWords(inOne(text, language))}${said === '' ? '' : `#${plainWords(said)}`}`;
};

/** Words as they are; where they begin like a marker of a format ("[html] is een taal"), the real one stands before them. */
const plainWords = (words: string) =>
  `${/^\s*\[(?:html|moodle|plain|markdown)\]/iu.test(words) ? '[plain]' : ''}${escaped(words)}`;

/** Words that begin like a weight ("%50% korting") would be read as one, so that the real one stands before them. */
const unlikeWeight = ({ text, right }: Option, language: Language) =>
  !right && inOne(text, language).startsWith('%') ? '%0%' : '';

/** GIFT has no escape for its arrow; where Moodle reads references, one stands in for it. */
const withoutArrow = (text: string) => text.replaceAll('->', '→');
