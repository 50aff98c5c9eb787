import type { Item } from '@leidraad/quizzes/model';
import { checkedDraft, draftContext } from '../drafts/draft-context';
import { situationAndQuestion } from '../drafts/question-text';
import type { ReadItem } from '../reading';
import { Refusal } from '../refusal';
import { plainText } from '../rich/plain-text';
import { named, type RichElement } from '../rich/rich-text';
import { questionOf } from './body-text';
import { idOf, type QtiQuestion } from './interactions';
import { jsonOf, OWN } from './own-attributes';
import { declaredKey } from './response-key';

/** A message to mark that we wrote ourselves: the words and marks from QTI, rules and clauses from our attributes. */
export function restoreBreach(
  { item, body, interaction, head, options }: QtiQuestion,
  own: RichElement,
): ReadItem {
  const marked = declaredKey(item, interaction);
  const { message, rules } = jsonOf(own, OWN.message);
  const { situation, question } = situationAndQuestion(questionOf(body, interaction));
  const { base, text, finish } = draftContext(head, question, [], options);
  const parts = named(interaction, 'hottext').map((element) => ({
    ...jsonOf(element, OWN.part),
    key: element.attribute(OWN.key),
    text: text(plainText(element.children), 400),
    id: idOf(element),
  })) as ({ key: string; breaks?: unknown; id: string } & object)[];
  const breach = {
    ...base,
    type: 'breach',
    ...(situation === '' ? {} : { situation: text(situation, 1200) }),
    question: text(question, 300),
    message,
    rules,
    parts: parts.map(({ id: _id, ...part }) => part),
  } as unknown as Item;
  const marks = parts
    .filter(({ id }) => marked.includes(id))
    .map(({ key, breaks }) => ({ part: key, rule: String(breaks) }));
  if (marks.length !== marked.length) throw new Refusal('items.key-unknown', { value: marked.join(' ') });
  return finish(checkedDraft(breach), { marks });
}
