import { DOCUMENT, inject, Injectable, signal } from '@angular/core';

const KEY = 'leidraad.breach-as-list';

/** Whether somebody marks in a list rather than in the message itself; remembered on this device. */
@Injectable({ providedIn: 'root' })
export class AsList {
  private readonly storage = inject(DOCUMENT).defaultView?.localStorage;
  private readonly chosen = signal(this.storage?.getItem(KEY) === 'yes');
  readonly on = this.chosen.asReadonly();

  toggle(): void {
    this.chosen.update((on) => !on);
    try {
      this.storage?.setItem(KEY, this.chosen() ? 'yes' : 'no');
    } catch {
      // A browser that stores nothing asks again next time.
    }
  }
}
