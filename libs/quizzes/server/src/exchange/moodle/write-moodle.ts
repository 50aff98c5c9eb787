import type { Item, Loss } from '@leidraad/quizzes/model';
import type { Language } from '@leidraad/shared/model';
import { titleOf } from '../drafts/draft-context';
import { lossesOf, notHeld, rowsLosing } from '../writing/losses';
import { askedIn, unfinished } from '../writing/one-language';
import { textBefore } from '../writing/scene-words';
import type { WrittenText } from '../writing/written-file';
import { xmlElement } from '../writing/xml-text';
import { htmlText, labelText } from './html-text';
import { moodleParts } from './write-question';

const FORMAT = 'Moodle XML';

/** Items in one language as Moodle XML, with what it cannot hold of each. Breaches and scenarios are left out, and told. */
export function writeMoodleXml(items: readonly Item[], language: Language): WrittenText {
  const losses: Loss[] = [];
  const questions: string[] = [];
  for (const item of items) {
    const found = unfinished(item, language);
    const parts = found.length > 0 ? null : moodleParts(item, language);
    if (parts === null) {
      losses.push(...(found.length > 0 && item.type !== 'scenario' ? found : [notHeld(item, FORMAT)]));
      continue;
    }
    losses.push(...lossesOf(item, language, FORMAT, ['clauses', 'critical', 'picture', 'scene']));
    losses.push(...rowsLosing(item, language, FORMAT));
    const asked = askedIn(item, language);
    const words = [textBefore(item, language), asked].filter((part) => part !== '').join('\n\n');
    questions.push(
      xmlElement(
        'question',
        { type: parts.type },
        labelText('name', titleOf(asked)),
        htmlText('questiontext', words),
        htmlText('generalfeedback', ''),
        ...['defaultgrade:1.0000000', 'penalty:0.3333333', 'hidden:0'].map((pair) => {
          const [name = '', value = ''] = pair.split(':');
          return xmlElement(name, {}, value);
        }),
        parts.xml,
      ),
    );
  }
  return {
    text: `<?xml version="1.0" encoding="UTF-8"?>\n<quiz>\n${questions.join('\n')}\n</quiz>\n`,
    losses,
  };
}
