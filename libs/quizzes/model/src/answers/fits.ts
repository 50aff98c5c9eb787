import type { Item } from '../item';
import { responseSchemas } from './responses';

/**
 * Whether an answer can be given to an item: of its type, with keys that it has, each once; every step in an order, every
 * row matched. Not for scenarios, which are answered move by move (`moved`).
 */
export function fits(item: Exclude<Item, { type: 'scenario' }>, response: unknown): boolean {
  switch (item.type) {
    case 'situation': {
      const { success, data } = responseSchemas.situation.safeParse(response);
      return success && areSome(data.options, item.options);
    }
    case 'true-false':
      return responseSchemas['true-false'].safeParse(response).success;
    case 'ordering': {
      const { success, data } = responseSchemas.ordering.safeParse(response);
      return success && areAll(data.order, item.steps);
    }
    case 'matching': {
      const { success, data } = responseSchemas.matching.safeParse(response);
      return (
        success &&
        areAll(
          data.matches.map(({ row }) => row),
          item.rows,
        ) &&
        data.matches.every(({ target }) => item.targets.some(({ key }) => key === target))
      );
    }
    case 'breach': {
      const { success, data } = responseSchemas.breach.safeParse(response);
      return (
        success &&
        areSome(
          data.marks.map(({ part }) => part),
          item.parts,
        ) &&
        data.marks.every(({ rule }) => item.rules.some(({ key }) => key === rule))
      );
    }
  }
}

type Keyed = readonly { key: string }[];

const areSome = (keys: readonly string[], parts: Keyed): boolean =>
  new Set(keys).size === keys.length && keys.every((key) => parts.some((part) => part.key === key));

const areAll = (keys: readonly string[], parts: Keyed): boolean =>
  areSome(keys, parts) && keys.length === parts.length;
