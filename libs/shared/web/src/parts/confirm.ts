import { inject, Injectable } from '@angular/core';
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

  async ask(question: ConfirmQuestion): Promise<boolean> {
    const { LdConfirmDialog } = await import('./confirm-dialog');
    return (await this.dialogs.open<boolean>(LdConfirmDialog, { data: question })) ?? false;
  }
}
