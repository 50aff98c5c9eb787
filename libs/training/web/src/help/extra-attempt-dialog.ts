import { ChangeDetectionStrategy, Component, inject, signal } from '@angular/core';
import { form, FormField, FormRoot, type TreeValidationResult } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { MAT_DIALOG_DATA, MatDialogModule, MatDialogRef } from '@angular/material/dialog';
import { TranslocoPipe } from '@jsverse/transloco';
import { ErrorMessages, isApiError, LdFieldError, LdIcon, serverErrors } from '@leidraad/shared/web';
import { type HelpRow } from '@leidraad/training/model';
import { AssignApi } from '../assign/assign-api';
import { reasonRule } from '../assign/reason-rule';

/** Why somebody may try once more; the reason is kept in the log. */
@Component({
  selector: 'ld-extra-attempt-dialog',
  imports: [FormField, FormRoot, MatButton, MatDialogModule, TranslocoPipe, LdFieldError, LdIcon],
  templateUrl: './extra-attempt-dialog.html',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class ExtraAttemptDialog {
  protected readonly row = inject<HelpRow>(MAT_DIALOG_DATA);
  private readonly dialog = inject<MatDialogRef<ExtraAttemptDialog, boolean>>(MatDialogRef);
  private readonly api = inject(AssignApi);
  private readonly messages = inject(ErrorMessages);
  protected readonly fault = signal<string | undefined>(undefined);
  protected readonly form = form(signal({ reason: '' }), (path) => reasonRule(path.reason), {
    submission: { action: () => this.send() },
  });

  protected leave(): void {
    this.dialog.close(false);
  }

  private async send(): Promise<TreeValidationResult> {
    this.fault.set(undefined);
    try {
      await this.api.giveExtraAttempt(this.row.cycleId, this.form().value().reason.trim());
      this.dialog.close(true);
    } catch (error) {
      if (isApiError(error) && error.fields.length > 0) return serverErrors(this.form, error);
      this.fault.set(this.messages.of(error));
    }
    return undefined;
  }
}
