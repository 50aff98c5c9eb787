import { choiceDraft } from '../drafts/choice-draft';
import type { DraftHead } from '../drafts/draft-context';
import { assertFew, type FileChoice } from '../drafts/keys';
import { orderingDraft } from '../drafts/ordering-draft';
import type { ReadItem, ReadOptions } from '../reading';
import { isPicture } from '../rich/pictures';
import { plainText } from '../rich/plain-text';
import { findAll, named, type RichElement } from '../rich/rich-text';
import { besideText, questionOf } from './body-text';
import { type FileFeedback, feedbackOf } from './feedback';
import { refusalOf, within } from './places';
import { declaredKey } from './response-key';

/** An item with the one interaction that it asks by. */
export interface QtiQuestion {
  item: RichElement;
  body: RichElement;
  interaction: RichElement;
  head: DraftHead;
  options: ReadOptions;
  /** Tells of feedback that could not be tied to an answer. */
  noteUntied(ids: readonly string[]): void;
}

export const idOf = (element: RichElement) => element.attribute('identifier') ?? '';

/** The words of a choice; for one that is only a picture, what stands for it. */
export function choiceOf(element: RichElement): FileChoice {
  return within(element, () => {
    const text = plainText(element.children, besideText);
    const isPictured = findAll(element, isPicture).length > 0;
    const feedback = named(element, 'feedbackInline')
      .filter((inline) => idOf(inline) === idOf(element) && inline.attribute('showHide') !== 'hide')
      .map((inline) => plainText(inline.children, besideText))
      .join('\n');
    return {
      id: idOf(element),
      text: isPictured ? text.replace(/^\[([^[\]]*)\]$/u, '$1') : text,
      key: element.attribute('data-leidraad-key') ?? undefined,
      ...(feedback === '' ? {} : { feedback }),
    };
  });
}

/** The choices of some names in an interaction. */
export function choicesIn(element: RichElement, ...names: readonly string[]): FileChoice[] {
  const found = named(element, ...names);
  assertFew(found);
  return found.map(choiceOf);
}

/** Choices with what the item says about each: by name, or because it is right or wrong. */
function withFeedback(
  question: QtiQuestion,
  choices: readonly FileChoice[],
  right: readonly string[],
): FileChoice[] {
  const said = feedbackFor(question, choices);
  return choices.map((choice) => {
    const general = right.includes(choice.id) ? said.right : said.wrong;
    const lines = [choice.feedback ?? said.choices.get(choice.id), general];
    return { ...choice, feedback: lines.filter((line) => line !== undefined && line !== '').join('\n') };
  });
}

export function feedbackFor(question: QtiQuestion, choices: readonly FileChoice[]): FileFeedback {
  const said = feedbackOf(
    question.item,
    choices.map(({ id }) => id),
  );
  if (said.untied.length > 0) question.noteUntied(said.untied);
  return said;
}

/** One or several of some choices: listed, in a menu inside a sentence, or words to mark in a text. */
export function readChoices(question: QtiQuestion): ReadItem {
  const { item, body, interaction, head, options } = question;
  const [element, isGap] = CHOICES[interaction.name] ?? ['simpleChoice', false];
  const choices = choicesIn(interaction, element);
  const right = declaredKey(item, interaction);
  const most = Number(interaction.attribute('maxChoices'));
  if (most > 0 && right.length > most) throw refusalOf(interaction, 'items.several-keys');
  const inside =
    element === 'hottext'
      ? plainText(interaction.children, (part) => (part.name === 'prompt' ? '' : besideText(part)))
      : '';
  return choiceDraft(
    {
      head,
      question: questionOf(body, interaction, inside, isGap),
      choices: withFeedback(question, choices, right),
      right,
    },
    options,
  );
}

const CHOICES: Readonly<Partial<Record<string, readonly [element: string, isGap: boolean]>>> = {
  choiceInteraction: ['simpleChoice', false],
  inlineChoiceInteraction: ['inlineChoice', true],
  hottextInteraction: ['hottext', false],
};

export function readOrder(question: QtiQuestion): ReadItem {
  const { item, body, interaction, head, options } = question;
  const choices = choicesIn(interaction, 'simpleChoice');
  const { right, wrong } = feedbackFor(question, choices);
  return orderingDraft(
    {
      head,
      question: questionOf(body, interaction),
      choices,
      order: declaredKey(item, interaction),
      feedback: { right, wrong },
    },
    options,
  );
}
