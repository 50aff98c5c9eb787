import { ChangeDetectionStrategy, Component, computed, inject, signal } from '@angular/core';
import { form, FormRoot, pattern, required, type TreeValidationResult } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { MAT_DIALOG_DATA, MatDialogModule, MatDialogRef } from '@angular/material/dialog';
import { TranslocoPipe } from '@jsverse/transloco';
import { type UnitRow, unitSchema } from '@leidraad/people/model';
import {
  atMost,
  ErrorMessages,
  isApiError,
  LanguageService,
  LdIcon,
  LdSelectField,
  LdTextField,
  notOnlySpaces,
  serverErrors,
} from '@leidraad/shared/web';
import { PeopleApi } from '../people-api';
import { conflicts, merged } from '../stale/differences';
import { StaleDialogs } from '../stale/stale-dialogs';
import { isWithin } from '../units-in-order';
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
  private known = this.subject.unit;
  protected readonly fault = signal<string | undefined>(undefined);
  /** Not itself and nothing below it: that would be a loop. */
  protected readonly parents = computed(() => {
    const { unit, units } = this.subject;
    return unitOptions(unit ? units.filter(({ id }) => !isWithin(id, unit.id, units)) : units);
  });
  /** Who works in one part of the company makes no department beside it. */
  protected readonly mayBeTop = this.subject.units.every(
    ({ parentId }) => parentId === null || this.subject.units.some(({ id }) => id === parentId),
  );
  /** The top of one's own part hangs below what one doesn't see: it stays there. */
  protected readonly isTopOfPart =
    !!this.subject.unit?.parentId && !this.subject.units.some(({ id }) => id === this.subject.unit?.parentId);
  protected readonly form = form(
    signal({
      name: this.subject.unit?.name ?? '',
      code: this.subject.unit?.code ?? '',
      parentId: this.subject.parentId,
    }),
    (path) => {
      required(path.name);
      notOnlySpaces(path.name);
      atMost(path.name, 80);
      if (!this.mayBeTop) required(path.parentId);
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
        await this.api.changeUnit(this.subject.unit.id, { ...unit, revision: this.known?.revision ?? 0 });
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
    const mine = this.form().value();
    const versions = { base: this.known ? choiceOf(this.known) : mine, mine, theirs: choiceOf(theirs) };
    const inWords = (field: string, value: string) =>
      field === 'parentId' ? (this.subject.units.find(({ id }) => id === value)?.name ?? '') : value;
    const rows = conflicts(versions, ['name', 'code', 'parentId']).map(({ field, ...row }) => ({
      label: this.language.text(`people.units.${field === 'parentId' ? 'parent' : field}`),
      ...(row.mine !== undefined && { mine: inWords(field, row.mine) }),
      theirs: inWords(field, row.theirs),
    }));
    const choice = rows.length === 0 ? 'mine' : await this.stale.ask(rows);
    this.known = theirs;
    this.form().value.set(merged(versions, choice === 'theirs' ? 'theirs' : 'mine'));
    return choice === 'mine' ? this.send() : undefined;
  }
}

const choiceOf = (unit: UnitRow) => ({ name: unit.name, code: unit.code, parentId: unit.parentId ?? '' });
