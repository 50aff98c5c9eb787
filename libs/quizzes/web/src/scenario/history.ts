/** What was, what is, and what was undone. Nothing in it changes: each deed answers a new one. */
export interface History<T> {
  readonly past: readonly T[];
  readonly present: T;
  readonly future: readonly T[];
  /** What the last edit was part of, and when: typing on in one field is undone at once. */
  readonly last: { part: string; at: number } | undefined;
}

const MOST = 200;
const TOGETHER_MS = 1_500;

export const begun = <T>(present: T): History<T> => ({ past: [], present, future: [], last: undefined });

/**
 * After an edit. Edits of the same `part` shortly after each other are one; without a part, every edit is one of its own.
 * `at`: now, in milliseconds.
 */
export function edited<T>(history: History<T>, present: T, at: number, part?: string): History<T> {
  if (present === history.present) return history;
  const isSame = part !== undefined && history.last?.part === part && at - history.last.at < TOGETHER_MS;
  return {
    past: isSame ? history.past : [...history.past, history.present].slice(-MOST),
    present,
    future: [],
    last: part === undefined ? undefined : { part, at },
  };
}

/** Unchanged where there is nothing to undo. */
export function undone<T>({ past, present, future, last }: History<T>): History<T> {
  if (past.length === 0) return { past, present, future, last };
  return {
    past: past.slice(0, -1),
    present: past.at(-1) as T,
    future: [present, ...future],
    last: undefined,
  };
}

/** Unchanged where there is nothing to do again. */
export function redone<T>({ past, present, future, last }: History<T>): History<T> {
  if (future.length === 0) return { past, present, future, last };
  return { past: [...past, present], present: future[0] as T, future: future.slice(1), last: undefined };
}
