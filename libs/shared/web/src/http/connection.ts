import { DOCUMENT, inject, Injectable, signal } from '@angular/core';
import { fromEvent, merge } from 'rxjs';
import { takeUntilDestroyed } from '@angular/core/rxjs-interop';

/** Whether the server can be reached, as far as the browser and the last request can tell. */
@Injectable({ providedIn: 'root' })
export class Connection {
  private readonly window = inject(DOCUMENT).defaultView;
  private readonly up = signal(this.window?.navigator.onLine ?? true);

  readonly online = this.up.asReadonly();

  constructor() {
    if (!this.window) return;
    merge(fromEvent(this.window, 'online'), fromEvent(this.window, 'offline'))
      .pipe(takeUntilDestroyed())
      .subscribe((event) => this.up.set(event.type === 'online'));
  }

  /** Called by the interceptor after each request. */
  report(reached: boolean): void {
    this.up.set(reached);
  }
}
