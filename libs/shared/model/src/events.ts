declare const payload: unique symbol;

/** A kind of domain event with its payload type. Define one with `defineEvent`. */
export interface EventType<T> {
  readonly name: string;
  readonly [payload]?: T;
}

/** Defines an event that a capability publishes; whoever stands to its right may listen. */
export function defineEvent<T>(name: string): EventType<T> {
  return { name };
}

/** Messages of stable error codes, per capability: `{ 'policy.slug-taken': { nl, en } }`. */
export type ErrorCatalogue = Readonly<Record<string, { nl: string; en: string }>>;
