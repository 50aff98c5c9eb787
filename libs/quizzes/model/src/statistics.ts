import { LANGUAGES, type Language } from '@leidraad/shared/model';
import { canonicalJson } from './canonical-json';
import type { Item } from './item';

/** What may differ between two versions whose answers are counted together, apart from the texts. */
const NO_MATTER = ['outdated', 'lessonKey', 'critical', 'accepted', 'support', 'misconception', 'author'];

/**
 * Whether answers to two versions of an item may be counted together, if its author says that the question stayed the
 * same: words may differ; what can be answered, what is right and which clauses that rests on may not.
 */
export function mayContinueStatistics(before: Item, after: Item): boolean {
  return canonicalJson(shapeOf(before)) === canonicalJson(shapeOf(after));
}

/** Everything of an item but its words. A text that is gone or new is a change of words too. */
function shapeOf(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(shapeOf);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([name, member]) => member !== undefined && !NO_MATTER.includes(name) && !isText(member))
      .map(([name, member]) => [name, shapeOf(member)]),
  );
}

const isText = (value: unknown): boolean =>
  typeof value === 'object' &&
  value !== null &&
  !Array.isArray(value) &&
  Object.keys(value).every((name) => LANGUAGES.includes(name as Language));
