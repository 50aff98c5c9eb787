import { computed, inject, Injectable } from '@angular/core';
import { SessionStore } from '../session/session-store';

/** Times are shown in the reader's zone: the one of the account, else that of the device. */
@Injectable({ providedIn: 'root' })
export class ReaderZone {
  private readonly session = inject(SessionStore);

  readonly name = computed(
    () => this.session.person()?.zone ?? new Intl.DateTimeFormat().resolvedOptions().timeZone,
  );
}
