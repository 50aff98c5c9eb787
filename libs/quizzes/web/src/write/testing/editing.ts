import { type ClauseView } from '@leidraad/policies/model';
import { type Item } from '@leidraad/quizzes/model';
import { type Language } from '@leidraad/shared/model';
import { render } from '@leidraad/shared/web/testing';
import { quizzesI18n } from '../../quizzes-i18n';
import { type DeletedPart } from '../deleted-part';
import { ItemEditor } from '../item-editor';

export const CLAUSE = '0190a1b2-0000-7000-8000-000000000101';

const clause = {
  clauseId: CLAUSE,
  number: '4.2',
  text: { nl: 'Deel geen namen van klanten.' },
  reading: { decision: 'adopted' },
} as unknown as ClauseView;

/** The editor of an item that keeps what is written, as the page around it does. */
export async function editing<T extends Item>(
  item: T,
  inputs: { beside?: boolean; language?: Language } = {},
) {
  let now: Item = item;
  let deleted: DeletedPart | undefined;
  const outputs = {
    changed: (after: Item) => void show(after),
    deleted: (part: DeletedPart) => {
      deleted = part;
      void show(part.without(now));
    },
  };
  const shown = await render(ItemEditor, {
    scopes: [quizzesI18n],
    inputs: {
      item,
      lessons: [{ key: 'privacy', title: { nl: 'Privacy' } }],
      clauses: [clause],
      language: 'nl',
      master: 'nl',
      beside: false,
      ...inputs,
    },
    outputs,
  });
  const show = (after: Item) => {
    now = after;
    return shown.set('item', after);
  };
  const { element, settle } = shown;
  const labelled = (label: string, at = 0) => {
    const labels = [...element.querySelectorAll('label')].filter((each) => each.textContent.trim() === label);
    const field = element.querySelector<HTMLInputElement>(`[id="${labels[at]?.htmlFor}"]`);
    if (!field) throw new Error(`no field ${label}`);
    return field;
  };
  return {
    ...shown,
    labelled,
    item: () => now as T,
    deleted: () => deleted,
    /** Puts back what was deleted last. */
    undo: () => (deleted ? show(deleted.putBack(now)) : Promise.resolve()),
    /** By its name; an icon before it is no part of that. */
    button: (name: string, at = 0) =>
      [...element.querySelectorAll('button')].filter(
        (each) => (each.getAttribute('aria-label') ?? each.textContent.replace(/^\W+/, '')).trim() === name,
      )[at]!,
    async type(label: string, words: string, at = 0) {
      const field = labelled(label, at);
      field.value = words;
      field.dispatchEvent(new Event('input'));
      await settle();
    },
    async choose(field: HTMLInputElement | HTMLSelectElement, value: string) {
      field.value = value;
      field.dispatchEvent(new Event('change'));
      await settle();
    },
  };
}
