import { DOCUMENT, inject, Injectable } from '@angular/core';
import { LazyDialog } from './lazy-dialog';

export interface ConfirmQuestion {
  title: string;
  /** What will happen, to how many, by when. */
  text: string;
  /** Names the action: "Trek de toewijzing in". */
  action: string;
  cancel?: string;
  /** People concerned; from 50 on the number must be typed. */
  people?: number;
}

/** `await confirm.ask({…})` is true when the reader chose the action. */
@Injectable({ providedIn: 'root' })
export class Confirm {
  private readonly dialogs = inject(LazyDialog);
  private readonly document = inject(DOCUMENT);

  async ask(question: ConfirmQuestion): Promise<boolean> {
    const dialog = await this.load().catch(() => undefined);
    if (dialog) return (await this.dialogs.open<boolean>(dialog, { data: question })) ?? false;
    // Without a connection the code can't be fetched; a question that can't be asked must not keep somebody here,
    // nor count as a yes: then the browser asks it.
    return this.document.defaultView?.confirm(`${question.title}\n\n${question.text}`) ?? false;
  }

  /** Fetches the dialog now, for a page that must be able to ask when the connection is gone. */
  prepare(): void {
    this.load().catch(() => undefined);
  }

  private async load() {
    const [{ LdConfirmDialog }] = await Promise.all([import('./confirm-dialog'), this.dialogs.prepare()]);
    return LdConfirmDialog;
  }
}
