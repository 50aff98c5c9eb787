import { ChangeDetectionStrategy, Component, inject, signal } from '@angular/core';
import { form, FormRoot, required, type TreeValidationResult } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { MAT_DIALOG_DATA, MatDialogModule, MatDialogRef } from '@angular/material/dialog';
import { TranslocoPipe } from '@jsverse/transloco';
import {
  calendarDate,
  ErrorMessages,
  formatDate,
  isApiError,
  LanguageService,
  LdDateField,
  LdIcon,
  serverErrors,
} from '@leidraad/shared/web';
import { PeopleApi } from '../people-api';

/** Last working day of somebody who leaves, with what it means. */
@Component({
  selector: 'ld-leave-dialog',
  imports: [FormRoot, MatButton, MatDialogModule, TranslocoPipe, LdDateField, LdIcon],
  template: `
    <form [formRoot]="form">
      <h2 mat-dialog-title>{{ 'people.leave.title' | transloco: { name: person.name } }}</h2>
      <mat-dialog-content>
        <div class="ld-form">
          <p>{{ 'people.leave.text' | transloco }}</p>
          <ld-date-field
            fieldId="leave-day"
            [label]="'people.leave.lastDay' | transloco"
            [field]="form.lastDay"
          />
          <div role="alert">
            @if (fault(); as words) {
              <p class="ld-banner bad"><ld-icon name="error" [filled]="true" />{{ words }}</p>
            }
          </div>
        </div>
      </mat-dialog-content>
      <mat-dialog-actions align="end">
        <button matButton type="button" (click)="stay()">{{ 'shared.confirm.cancel' | transloco }}</button>
        <button matButton="filled" type="submit" disabledInteractive [disabled]="form().submitting()">
          {{ (person.lastDay ? 'people.form.save' : 'people.leave.action') | transloco }}
        </button>
      </mat-dialog-actions>
    </form>
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class LeaveDialog {
  protected readonly person = inject<{ id: string; name: string; lastDay: string }>(MAT_DIALOG_DATA);
  private readonly dialog = inject<MatDialogRef<LeaveDialog, boolean>>(MatDialogRef);
  private readonly api = inject(PeopleApi);
  private readonly messages = inject(ErrorMessages);
  private readonly language = inject(LanguageService);
  protected readonly fault = signal<string | undefined>(undefined);
  protected readonly form = form(
    signal({ lastDay: this.person.lastDay }),
    (path) => {
      required(path.lastDay);
      calendarDate(path.lastDay);
    },
    { submission: { action: () => this.send() } },
  );

  protected stay(): void {
    this.dialog.close(false);
  }

  /** The API names a day as computers do. */
  private withDayInWords<F extends object>(fault: F): F {
    const { day } = fault as { day?: unknown };
    if (typeof day !== 'string') return fault;
    return { ...fault, day: formatDate(day, 'long', this.language.locale(), 'UTC', new Date()) };
  }

  private async send(): Promise<TreeValidationResult> {
    this.fault.set(undefined);
    try {
      await this.api.leave(this.person.id, this.form().value().lastDay);
      this.dialog.close(true);
    } catch (error) {
      if (isApiError(error) && error.fields.length > 0)
        return serverErrors(this.form, error).map((fault) => this.withDayInWords(fault));
      this.fault.set(this.messages.of(error));
    }
    return undefined;
  }
}
