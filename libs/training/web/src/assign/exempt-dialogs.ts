import { inject, Injectable } from '@angular/core';
import { ErrorMessages, LanguageService, LazyDialog } from '@leidraad/shared/web';
import { assignI18n } from './i18n';

/** One training of one person. */
export interface ExemptSubject {
  cycleId: string;
  name: string;
  course: string;
}

/** For pages of other capabilities: asks for end date and reason, and exempts. */
@Injectable({ providedIn: 'root' })
export class ExemptDialogs {
  private readonly dialogs = inject(LazyDialog);
  private readonly language = inject(LanguageService);
  private readonly messages = inject(ErrorMessages);

  /** True when the person was exempted. */
  async ask(subject: ExemptSubject): Promise<boolean> {
    const [{ ExemptDialog }, { TRAINING_ERRORS }] = await Promise.all([
      import('./exempt-dialog'),
      import('../training-errors'),
      this.language.load(assignI18n),
    ]);
    this.messages.know(TRAINING_ERRORS);
    return (await this.dialogs.open<boolean>(ExemptDialog, { data: subject })) ?? false;
  }
}
