import { inject, Injectable } from '@angular/core';
import { ErrorMessages, LanguageService, LazyDialog } from '@leidraad/shared/web';
import { assignI18n } from './i18n';

/** What happens to an exemption: it begins, gets another last day, or ends today. */
export type ExemptionStep = 'exempt' | 'change' | 'end';

/** One training of one person, and what is asked about it. */
export interface ExemptSubject {
  step: ExemptionStep;
  cycleId: string;
  name: string;
  course: string;
  /** Last day of the exemption in force, where there is one. */
  until: string | null;
}

/** For pages of other capabilities: asks for reason and end date, and exempts, changes or ends. */
@Injectable({ providedIn: 'root' })
export class ExemptDialogs {
  private readonly dialogs = inject(LazyDialog);
  private readonly language = inject(LanguageService);
  private readonly messages = inject(ErrorMessages);

  /** True when it was done. */
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
