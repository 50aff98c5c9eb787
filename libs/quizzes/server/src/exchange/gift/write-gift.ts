import type { Item, Loss } from '@leidraad/quizzes/model';
import type { Language } from '@leidraad/shared/model';
import { titleOf } from '../drafts/draft-context';
import { share } from '../moodle/write-question';
import { lossesOf, notHeld } from '../writing/losses';
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
    if (item.type === 'matching' && item.rows.some(({ feedback }) => inOne(feedback.text, language) !== ''))
      losses.push({ itemId: item.id, code: 'items.loses-feedback', params: { format: FORMAT } });
    const asked = askedIn(item, language);
    const words = [textBefore(item, language), asked].filter((part) => part !== '').join('\n\n');
    questions.push(`::${escaped(titleOf(asked))}::[plain]${escaped(words)} {${answers}}`);
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
        escaped(inOne(item.feedback[isTrue ? 'true' : 'false'].text, language));
      const sign = item.isTrue ? 'T' : 'F';
      const isSilent = said(true) + said(false) === '';
      return isSilent ? sign : `${sign}#${said(!item.isTrue)}#${said(item.isTrue)}`;
    }
    case 'matching': {
      const targetOf = (key: string | null) => item.targets.find((target) => target.key === key);
      const used = new Set(item.rows.map(({ target }) => target));
      const pairs = [
        ...item.rows.map((row) => [inOne(row.text, language), inOne(targetOf(row.target)?.text, language)]),
        ...item.targets.filter(({ key }) => !used.has(key)).map(({ text }) => ['', inOne(text, language)]),
      ];
      return `${pairs.map((pair) => `\n\t=${pair.map((text) => withoutArrow(escaped(text))).join(' -> ')}`).join('')}\n`;
    }
    default:
      return null;
  }
}

type Option = Extract<Item, { type: 'situation' }>['options'][number];

const answer = (text: Option['text'], feedback: Option['feedback'], language: Language) => {
  const said = inOne(feedback, language);
  return `${escaped(inOne(text, language))}${said === '' ? '' : `#${escaped(said)}`}`;
};

/** Words that begin like a weight ("%50% korting") would be read as one, so that the real one stands before them. */
const unlikeWeight = ({ text, right }: Option, language: Language) =>
  !right && inOne(text, language).startsWith('%') ? '%0%' : '';

/** GIFT has no escape for its arrow. */
const withoutArrow = (text: string) => text.replaceAll('->', '→');
