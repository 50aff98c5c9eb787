import { ChangeDetectionStrategy, Component, inject, signal } from '@angular/core';
import { form, FormField, FormRoot, type TreeValidationResult } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { MAT_DIALOG_DATA, MatDialogModule, MatDialogRef } from '@angular/material/dialog';
import { TranslocoPipe } from '@jsverse/transloco';
import { dateIn } from '@leidraad/shared/model';
import {
  calendarDate,
  ErrorMessages,
  isApiError,
  LdDateField,
  LdFieldError,
  LdIcon,
  ReaderZone,
  serverErrors,
} from '@leidraad/shared/web';
import { AssignApi } from './assign-api';
import { type ExemptSubject } from './exempt-dialogs';
import { reasonRule } from './reason-rule';

const WORDS = { exempt: 'exempt', change: 'changeExemption', end: 'endExemption' } as const;

/** Until when and why somebody need not do a training, or why they must again. */
@Component({
  selector: 'ld-exempt-dialog',
  imports: [
    FormField,
    FormRoot,
    MatButton,
    MatDialogModule,
    TranslocoPipe,
    LdDateField,
    LdFieldError,
    LdIcon,
  ],
  templateUrl: './exempt-dialog.html',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class ExemptDialog {
  protected readonly subject = inject<ExemptSubject>(MAT_DIALOG_DATA);
  private readonly dialog = inject<MatDialogRef<ExemptDialog, boolean>>(MatDialogRef);
  private readonly api = inject(AssignApi);
  private readonly messages = inject(ErrorMessages);
  protected readonly today = dateIn(inject(ReaderZone).name(), new Date());
  protected readonly fault = signal<string | undefined>(undefined);
  protected readonly form = form(
    signal({ until: this.subject.until ?? '', reason: '' }),
    (path) => {
      calendarDate(path.until);
      reasonRule(path.reason);
    },
    { submission: { action: () => this.send() } },
  );

  protected words(part: 'title' | 'text' | 'action'): string {
    return `assign.${WORDS[this.subject.step]}.${part}`;
  }

  protected leave(): void {
    this.dialog.close(false);
  }

  private async send(): Promise<TreeValidationResult> {
    this.fault.set(undefined);
    try {
      await this.act();
      this.dialog.close(true);
    } catch (error) {
      if (isApiError(error) && error.fields.length > 0) return serverErrors(this.form, error);
      this.fault.set(this.messages.of(error));
    }
    return undefined;
  }

  private act(): Promise<void> {
    const { cycleId, step } = this.subject;
    const { until, reason: written } = this.form().value();
    const reason = written.trim();
    if (step === 'end') return this.api.endExemption(cycleId, { reason });
    const request = { until: until || null, reason };
    return step === 'change' ? this.api.changeExemption(cycleId, request) : this.api.exempt(cycleId, request);
  }
}
