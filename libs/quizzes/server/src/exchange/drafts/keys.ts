import { Refusal } from '../refusal';

/** A choice of a file: what the file calls it, its words, and what is said to whoever chose it. */
export interface FileChoice {
  id: string;
  text: string;
  feedback?: string;
  /** Our own key, where we wrote the file. */
  key?: string | undefined;
}

/**
 * Keys of the parts of an item by the ids that a file gives them: our own keys where it has them, those ids themselves
 * where all are short enough, or letters in the order of the file.
 */
export function keysOf(choices: readonly FileChoice[]): ReadonlyMap<string, string> {
  const isShort = choices.every(({ id }) => id.length > 0 && id.length <= 20);
  return new Map(
    choices.map(({ id, key }, index) => [id, key ?? (isShort ? id : (LETTERS[index] ?? `k${index}`))]),
  );
}

const LETTERS = 'abcdefghijklmnopqrstuvwxyz';

/** The key of an id that the file's answer names; refuses what is not among the choices (`items.key-unknown`). */
export function keyOf(keys: ReadonlyMap<string, string>, id: string): string {
  const key = keys.get(id);
  if (key === undefined) throw new Refusal('items.key-unknown', { value: id });
  return key;
}

/** Far more than any item may have: above it nothing is compared with anything. */
const MOST_LOOKED_AT = 100;

/** Refuses a list that is far too long before work is done for each pair of it. */
export function assertFew(list: readonly unknown[], most = 10): void {
  if (list.length > MOST_LOOKED_AT) throw new Refusal('items.options-too-many', { count: list.length, most });
}

/** Refuses choices that are too few, too many, empty, or the same to whoever reads them. */
export function assertChoices(choices: readonly FileChoice[], fewest: number, most: number): void {
  const count = choices.length;
  if (count < fewest) throw new Refusal('items.options-too-few', { count, fewest });
  if (count > most) throw new Refusal('items.options-too-many', { count, most });
  const empty = choices.find(({ text }) => text.trim() === '');
  if (empty) throw new Refusal('items.option-empty', {}, { name: empty.id });
  if (new Set(choices.map(({ id }) => id)).size < count) throw new Refusal('items.ids-alike');
  const seen = new Set<string>();
  for (const { text, id } of choices) {
    if (seen.has(text.trim()))
      throw new Refusal('items.options-alike', { text: text.trim().slice(0, 60) }, { name: id });
    seen.add(text.trim());
  }
}
