import { Refusal } from '../refusal';
import type { RichElement } from '../rich/rich-text';

/**
 * What QTI has no place for travels in attributes of our own, as its information model allows on every element of a body
 * (`data-*`); other programs pass over them. docs/items.md describes them.
 */
export const OWN = {
  /** Around the whole body: type, id, lesson and whether it is critical. */
  type: 'data-leidraad-type',
  id: 'data-leidraad-id',
  lesson: 'data-leidraad-lesson',
  critical: 'data-leidraad-critical',
  /** On a part that can be chosen: our key of it. */
  key: 'data-leidraad-key',
  /** On the same, as JSON: clauses, accepted, misconception. */
  cited: 'data-leidraad-cited',
  /** On the whole of a body whose feedback stands beside it: the same by 'right' and 'wrong'. */
  feedback: 'data-leidraad-feedback',
  /** On what shows the dress of a situation: the same as JSON. */
  scene: 'data-leidraad-scene',
  /** On the words that stand for a picture: the id of its file. */
  picture: 'data-leidraad-picture',
  /** On the same: its width and height, "640 480". */
  size: 'data-leidraad-size',
  /** A message to mark, as JSON: who wrote it, and the rules. */
  message: 'data-leidraad-message',
  /** On a part of it, as JSON: where it stands, the rule that it breaks, feedback. */
  part: 'data-leidraad-part',
} as const;

/** Shown to people who read the file elsewhere; here it is read from its attribute. */
export const isOwnPart = (element: RichElement) =>
  element.attribute(OWN.scene) !== null || element.attribute(OWN.picture) !== null;

/** What an attribute holds as JSON, to be checked by the schema of the item. */
export function jsonOf(element: RichElement | undefined, name: string): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(element?.attribute(name) ?? '{}');
    if (typeof value === 'object' && value !== null) return value as Record<string, unknown>;
  } catch {
    // Falls through: it is told like any other value that does not fit.
  }
  throw new Refusal('items.field', { path: name });
}
