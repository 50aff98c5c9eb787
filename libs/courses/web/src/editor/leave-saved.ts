import { type CanDeactivateFn } from '@angular/router';

/** A page that may still hold what isn't on the server. */
export interface SavesBeforeLeaving {
  /** Saves what is open; false when it couldn't and the reader wants to stay. */
  mayLeave(): Promise<boolean>;
}

/** Nobody leaves the editor with unsaved words without knowing it. */
export const leaveSaved: CanDeactivateFn<SavesBeforeLeaving> = (page) =>
  // A page that never came up (its code failed to load) is no page to keep.
  (page as SavesBeforeLeaving | null)?.mayLeave() ?? true;
