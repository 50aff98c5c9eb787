/** The loop "you are here" on a horizontal thread; viewBox 40×26, the line runs at y 21.5. */
export const LOOP = 'M0 21.5H2C14 21.5 29 13 28.5 6.5C28.2 1.5 21.5 1.5 19 8C16 16 19.5 21.5 27 21.5H38.5';

/** The same on a vertical thread; viewBox 36×44, the line runs at x 10.5. */
export const LOOP_DOWN =
  'M10.5 0V2C10.5 17 19.5 33.5 27.5 32C33.8 30.7 33 22 25 18.8C16.5 15.4 10.5 20.5 10.5 29V40';

/**
 * A step of a thread: `done` behind you, `now` you are here (one a page), `todo` still to come,
 * `again` to do again, `kept` done before and still valid.
 */
export type ThreadState = 'done' | 'now' | 'todo' | 'again' | 'kept';
