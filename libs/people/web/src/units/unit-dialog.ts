import { ChangeDetectionStrategy, Component, computed, inject, signal } from '@angular/core';
import {
  form,
  FormRoot,
  maxLength,
  pattern,
  required,
  type TreeValidationResult,
} from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { MAT_DIALOG_DATA, MatDialogModule, MatDialogRef } from '@angular/material/dialog';
import { TranslocoPipe } from '@jsverse/transloco';
import { type UnitRow, unitSchema } from '@leidraad/people/model';
import {
  ErrorMessages,
  isApiError,
  LanguageService,
  LdIcon,
  LdSelectField,
  LdTextField,
  serverErrors,
} from '@leidraad/shared/web';
import { PeopleApi } from '../people-api';
import { differences } from '../stale/differences';
import { StaleDialogs } from '../stale/stale-dialogs';
import { unitOptions } from './unit-options';

export interface UnitSubject {
  /** The department to change; without it a new one. */
  unit?: UnitRow;
  parentId: string;
  units: readonly UnitRow[];
}

/** Name, code and place of a department. Closes with the name when it was saved. */
@Component({
  selector: 'ld-unit-dialog',
  imports: [FormRoot, MatButton, MatDialogModule, TranslocoPipe, LdIcon, LdSelectField, LdTextField],
  templateUrl: './unit-dialog.html',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class UnitDialog {
  protected readonly subject = inject<UnitSubject>(MAT_DIALOG_DATA);
  private readonly dialog = inject<MatDialogRef<UnitDialog, string>>(MatDialogRef);
  private readonly api = inject(PeopleApi);
  private readonly messages = inject(ErrorMessages);
  private readonly stale = inject(StaleDialogs);
  private readonly language = inject(LanguageService);
  private revision = this.subject.unit?.revision ?? 0;
  protected readonly fault = signal<string | undefined>(undefined);
  protected readonly parents = computed(() =>
    unitOptions(this.subject.units).filter(({ value }) => value !== this.subject.unit?.id),
  );
  protected readonly form = form(
    signal({
      name: this.subject.unit?.name ?? '',
      code: this.subject.unit?.code ?? '',
      parentId: this.subject.parentId,
    }),
    (path) => {
      required(path.name);
      maxLength(path.name, 80);
      required(path.code);
      pattern(path.code, /^\s*[A-Za-z0-9-]{1,20}\s*$/, { error: { kind: 'code.shape' } });
    },
    { submission: { action: () => this.send() } },
  );

  protected leave(): void {
    this.dialog.close();
  }

  private async send(): Promise<TreeValidationResult> {
    this.fault.set(undefined);
    const { name, code, parentId } = this.form().value();
    const unit = { name: name.trim(), code: code.trim(), parentId: parentId || null };
    try {
      if (this.subject.unit)
        await this.api.changeUnit(this.subject.unit.id, { ...unit, revision: this.revision });
      else await this.api.addUnit(unit);
      this.dialog.close(unit.name);
    } catch (error) {
      const newer =
        isApiError(error) && error.status === 409 ? unitSchema.safeParse(error.current) : undefined;
      if (newer?.success) return this.settle(newer.data);
      if (isApiError(error) && error.fields.length > 0) return serverErrors(this.form, error);
      this.fault.set(this.messages.of(error));
    }
    return undefined;
  }

  private async settle(theirs: UnitRow): Promise<TreeValidationResult> {
    const other = { name: theirs.name, code: theirs.code, parentId: theirs.parentId ?? '' };
    const unitName = (id: string) => this.subject.units.find((unit) => unit.id === id)?.name ?? '';
    const rows = differences(this.form().value(), other, ['name', 'code', 'parentId']).map(
      ({ field, mine, theirs }) => ({
        label: this.language.text(`people.units.${field === 'parentId' ? 'parent' : field}`),
        mine: field === 'parentId' ? unitName(mine) : mine,
        theirs: field === 'parentId' ? unitName(theirs) : theirs,
      }),
    );
    this.revision = theirs.revision;
    const choice = rows.length === 0 ? 'mine' : await this.stale.ask(rows);
    if (choice === 'theirs') this.form().value.set(other);
    return choice === 'mine' ? this.send() : undefined;
  }
}
