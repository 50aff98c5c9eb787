import { inject, Injectable, Injector, type Type } from '@angular/core';
import { type MatDialogConfig } from '@angular/material/dialog';
import { firstValueFrom } from 'rxjs';

/** Opens dialogs with the dialog code fetched on first use: no page pays for it before. */
@Injectable({ providedIn: 'root' })
export class LazyDialog {
  private readonly injector = inject(Injector);

  /** Fetches the dialog code ahead, for what must still open without a connection. */
  async prepare(): Promise<void> {
    await import('@angular/material/dialog');
  }

  /** Resolves to what the dialog was closed with; `undefined` when it was left. */
  async open<R>(content: Type<unknown>, config: MatDialogConfig = {}): Promise<R | undefined> {
    const { MatDialog } = await import('@angular/material/dialog');
    const dialog = this.injector.get(MatDialog).open<unknown, unknown, R>(content, {
      width: '560px',
      maxWidth: 'calc(100vw - 32px)',
      autoFocus: 'first-tabbable',
      ...config,
    });
    return firstValueFrom(dialog.afterClosed());
  }
}
