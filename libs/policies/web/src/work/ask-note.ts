import { inject, Injectable } from '@angular/core';
import { LazyDialog } from '@leidraad/shared/web';
import { type NoteQuestion } from './note-dialog';

/** Asks why, in at least ten characters, with the dialog fetched on first use. */
@Injectable({ providedIn: 'root' })
export class AskNote {
  private readonly dialogs = inject(LazyDialog);

  /** True when the note was sent. */
  async ask(question: NoteQuestion): Promise<boolean> {
    const { NoteDialog } = await import('./note-dialog');
    return (await this.dialogs.open<boolean>(NoteDialog, { data: question })) ?? false;
  }
}
