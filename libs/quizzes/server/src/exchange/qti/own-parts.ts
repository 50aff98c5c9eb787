import { type Item, ITEM_TYPES } from '@leidraad/quizzes/model';
import { checkedDraft } from '../drafts/draft-context';
import type { ReadItem } from '../reading';
import { findAll, type RichElement, valueOf } from '../rich/rich-text';
import { restoreBreach } from './own-breach';
import type { QtiQuestion } from './interactions';
import { jsonOf, OWN } from './own-attributes';

/**
 * Reads an item, and where we wrote the file gives it back everything that QTI has no place for (see `OWN`). What stands
 * in those attributes is checked like any other input; every other file is read as it is.
 */
export function restoreOwn(question: QtiQuestion, read: (question: QtiQuestion) => ReadItem): ReadItem {
  const [own] = findAll(question.body, (element) => element.attribute(OWN.type) !== null);
  const type = ITEM_TYPES.find((name) => name === own?.attribute(OWN.type));
  if (!own || !type) return read(question);
  const head = {
    ...question.head,
    type,
    id: own.attribute(OWN.id) ?? undefined,
    lessonKey: own.attribute(OWN.lesson) ?? undefined,
    critical: own.attribute(OWN.critical) === 'true',
  };
  if (type === 'breach') return restoreBreach({ ...question, head }, own);
  const found = read({ ...question, head });
  return { ...found, item: checkedDraft(withOwnParts(found.item, own)) };
}

function withOwnParts(item: Item, own: RichElement): Item {
  const cited = (key: string) =>
    jsonOf(
      findAll(
        own,
        (element) => element.attribute(OWN.key) === key && element.attribute(OWN.cited) !== null,
      )[0],
      OWN.cited,
    );
  const beside = jsonOf(own, OWN.feedback);
  const dressed = { ...item, ...sceneAndPicture(own, item) } as Item;
  switch (dressed.type) {
    case 'situation':
      return {
        ...dressed,
        options: dressed.options.map((option) => ({ ...option, ...cited(option.key) })),
      };
    case 'matching':
      return {
        ...dressed,
        rows: dressed.rows.map((row) => ({ ...row, feedback: { ...row.feedback, ...cited(row.key) } })),
      };
    case 'true-false':
      return {
        ...dressed,
        feedback: {
          true: { ...dressed.feedback.true, ...cited('true') },
          false: { ...dressed.feedback.false, ...cited('false') },
        },
      };
    case 'ordering':
      return {
        ...dressed,
        feedback: {
          right: { ...dressed.feedback.right, ...(beside['right'] as object | undefined) },
          wrong: { ...dressed.feedback.wrong, ...(beside['wrong'] as object | undefined) },
        },
      };
    default:
      return dressed;
  }
}

function sceneAndPicture(own: RichElement, item: Item): object {
  const [scene] = findAll(own, (element) => element.attribute(OWN.scene) !== null);
  const [picture] = findAll(own, (element) => element.attribute(OWN.picture) !== null);
  const language = languageIn(item);
  return {
    ...(scene ? { scene: jsonOf(scene, OWN.scene) } : {}),
    ...(picture
      ? {
          picture: {
            fileId: picture.attribute(OWN.picture),
            ...sizeIn(picture),
            alt: { [language]: valueOf(picture) },
          },
        }
      : {}),
  };
}

function sizeIn(picture: RichElement): object {
  const [width, height] = (picture.attribute(OWN.size) ?? '').split(' ').map(Number);
  return width && height ? { width, height } : {};
}

/** The language of the words that were read. */
function languageIn(item: Item): string {
  const words = 'statement' in item ? item.statement : 'question' in item ? item.question : {};
  return Object.keys(words)[0] ?? 'nl';
}
