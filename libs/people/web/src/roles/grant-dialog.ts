import { ChangeDetectionStrategy, Component, computed, inject, signal } from '@angular/core';
import { form, FormRoot, required, type TreeValidationResult } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { MAT_DIALOG_DATA, MatDialogModule, MatDialogRef } from '@angular/material/dialog';
import { TranslocoPipe } from '@jsverse/transloco';
import { grantableRoleSchema, type UnitRow } from '@leidraad/people/model';
import {
  calendarDate,
  type Choice,
  ErrorMessages,
  isApiError,
  LanguageService,
  LdChoiceCards,
  LdDateField,
  LdFieldError,
  LdIcon,
  LdSelectField,
  serverErrors,
} from '@leidraad/shared/web';
import { PeopleApi } from '../people-api';
import { LdPersonPick, pickedPerson } from '../person/person-pick';
import { unitOptions } from '../units/unit-options';

/** Who gets which role, where, until when. Closes with true when it was given. */
@Component({
  selector: 'ld-grant-dialog',
  imports: [
    FormRoot,
    MatButton,
    MatDialogModule,
    TranslocoPipe,
    LdChoiceCards,
    LdDateField,
    LdFieldError,
    LdIcon,
    LdPersonPick,
    LdSelectField,
  ],
  templateUrl: './grant-dialog.html',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class GrantDialog {
  private readonly subject = inject<{ units: readonly UnitRow[] }>(MAT_DIALOG_DATA);
  private readonly dialog = inject<MatDialogRef<GrantDialog, boolean>>(MatDialogRef);
  private readonly api = inject(PeopleApi);
  private readonly messages = inject(ErrorMessages);
  private readonly language = inject(LanguageService);
  protected readonly units = unitOptions(this.subject.units);
  protected readonly fault = signal<string | undefined>(undefined);
  protected readonly roles = computed<Choice[]>(() =>
    grantableRoleSchema.options.map((id) => ({
      id,
      label: this.language.text(`people.role.${id}`),
      detail: this.language.text(`people.roleMay.${id}`),
    })),
  );
  protected readonly form = form(
    signal({ personId: '', role: '', unitId: '', until: '' }),
    (path) => {
      required(path.personId);
      pickedPerson(path.personId);
      required(path.role);
      calendarDate(path.until);
    },
    { submission: { action: () => this.send() } },
  );

  protected choose(role: string | undefined): void {
    this.form.role().value.set(role ?? '');
  }

  protected leave(): void {
    this.dialog.close(false);
  }

  private async send(): Promise<TreeValidationResult> {
    this.fault.set(undefined);
    const { personId, role, unitId, until } = this.form().value();
    try {
      await this.api.grant({
        personId,
        role: grantableRoleSchema.parse(role),
        unitId: unitId || null,
        until: until || null,
      });
      this.dialog.close(true);
    } catch (error) {
      if (isApiError(error) && error.fields.length > 0) return serverErrors(this.form, error);
      this.fault.set(this.messages.of(error));
    }
    return undefined;
  }
}
