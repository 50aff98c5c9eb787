import type { Place } from '@leidraad/quizzes/model';
import { Refusal } from '../refusal';
import type { RichElement } from '../rich/rich-text';
import type { Params } from '../item-file-codes';

/** Where an element stands, with the identifier it has or the response it asks for. */
export function placeOf(element: RichElement): Place {
  const name = element.attribute('identifier') ?? element.attribute('responseIdentifier');
  return {
    element: element.shown,
    ...(name === null ? {} : { name }),
    ...(element.line > 0 ? { line: element.line } : {}),
  };
}

/** A refusal that names an element; its name is a parameter of the message too. */
export const refusalOf = (element: RichElement, code: string, params: Params = {}): Refusal =>
  new Refusal(code, { element: element.shown, ...params }, placeOf(element));

/** Runs a step whose refusals are about an element, unless they name one themselves. */
export function within<T>(element: RichElement, step: () => T): T {
  try {
    return step();
  } catch (fault) {
    if (!(fault instanceof Refusal)) throw fault;
    throw new Refusal(fault.code, fault.params, { ...placeOf(element), ...fault.where });
  }
}
