import { inject, Injectable } from '@angular/core';
import { LazyDialog } from '@leidraad/shared/web';

/** One field in words: what somebody else saved meanwhile, and what the reader filled in if they changed it too. */
export interface StaleRow {
  label: string;
  mine?: string;
  theirs: string;
}

/** After a stale write: shows both sides and lets the reader choose. */
@Injectable({ providedIn: 'root' })
export class StaleDialogs {
  private readonly dialogs = inject(LazyDialog);

  /** `mine`: save what was filled in; `theirs`: take over the other; undefined: go on editing. */
  async ask(rows: readonly StaleRow[]): Promise<'mine' | 'theirs' | undefined> {
    const { StaleDialog } = await import('./stale-dialog');
    return this.dialogs.open<'mine' | 'theirs'>(StaleDialog, { data: rows, width: '720px' });
  }
}
