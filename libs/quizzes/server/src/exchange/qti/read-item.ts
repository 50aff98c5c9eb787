import type { Gathered, ReadItem, ReadOptions } from '../reading';
import { Refusal } from '../refusal';
import { hasPicture } from '../rich/pictures';
import { addressesIn, childOf, childrenOf, findAll, type RichElement } from '../rich/rich-text';
import { restoreOwn } from './own-parts';
import { type QtiQuestion, readChoices, readOrder } from './interactions';
import { readAssociate, readGaps, readMatch } from './pairs';
import { placeOf, refusalOf, within } from './places';

const READERS: Readonly<Partial<Record<string, (question: QtiQuestion) => ReadItem>>> = {
  choiceInteraction: readChoices,
  inlineChoiceInteraction: readChoices,
  hottextInteraction: readChoices,
  orderInteraction: readOrder,
  matchInteraction: readMatch,
  associateInteraction: readAssociate,
  gapMatchInteraction: readGaps,
};

/** Texts that several items share, by the address that an item names; undefined where the file does not have it. */
export type Stimuli = (href: string) => RichElement | undefined;

/** Reads one `assessmentItem` of QTI 2.x or 3.0 into what is gathered, or notes which element it is refused for. */
export function readQtiItem(
  item: RichElement,
  gathered: Gathered,
  options: ReadOptions,
  where: { file?: string } = {},
  stimuli: Stimuli = () => undefined,
): void {
  const name = item.attribute('identifier');
  const place = { ...where, ...placeOf(item), ...(name === null ? {} : { item: name }) };
  gathered.read(place, () => {
    const read = itemOf(item, options, stimuli, (ids) => {
      gathered.note(place, 'items.feedback-left-out', { names: ids.join(', ') });
    });
    if (hasPicture(childrenOf(item, 'itemBody'))) gathered.note(place, 'items.picture-in-words');
    const addresses = addressesIn(childrenOf(item, 'itemBody', 'modalFeedback'));
    if (addresses.length > 0) gathered.note(place, 'items.left-out', { names: addresses.join(', ') });
    return read;
  });
}

function itemOf(
  item: RichElement,
  options: ReadOptions,
  stimuli: Stimuli,
  noteUntied: QtiQuestion['noteUntied'],
): ReadItem {
  if (item.attribute('adaptive') === 'true') throw refusalOf(item, 'items.adaptive');
  const [template] = childrenOf(item, 'templateDeclaration', 'templateProcessing');
  if (template) throw refusalOf(template, 'items.template');
  const itemBody = childOf(item, 'itemBody');
  if (!itemBody) throw refusalOf(item, 'items.no-interaction');
  const body = withStimuli(item, itemBody, stimuli);
  const interaction = onlyInteraction(body);
  const read = READERS[interaction.name];
  if (!read) throw refusalOf(interaction, 'items.element-unsupported');
  const head = {
    title: item.attribute('title') ?? '',
    language: item.attribute('lang') ?? body.attribute('lang'),
  };
  return within(interaction, () => restoreOwn({ item, body, interaction, head, options, noteUntied }, read));
}

/** An item of ours asks one thing. Of several, one that we would not read alone is named first. */
function onlyInteraction(body: RichElement): RichElement {
  const all = findAll(body, ({ name }) => name.endsWith('Interaction'));
  const [first, second] = all;
  if (!first) throw refusalOf(body, 'items.no-interaction');
  const unknown = all.find(({ name }) => !(name in READERS));
  if (unknown) throw refusalOf(unknown, 'items.element-unsupported');
  if (second) throw refusalOf(second, 'items.several-interactions', { count: all.length });
  return first;
}

/** The body behind the texts that it refers to; without them a question may mean nothing (`items.stimulus-missing`). */
function withStimuli(item: RichElement, body: RichElement, stimuli: Stimuli): RichElement {
  const texts = childrenOf(item, 'assessmentStimulusRef').map((reference) => {
    const href = reference.attribute('href') ?? '';
    const found = childOf(stimuli(href), 'stimulusBody');
    if (!found) throw new Refusal('items.stimulus-missing', { name: href }, placeOf(reference));
    return { ...found, name: 'div' };
  });
  return texts.length === 0 ? body : { ...body, children: [...texts, ...body.children] };
}
