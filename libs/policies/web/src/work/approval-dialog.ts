import { ChangeDetectionStrategy, Component, computed, inject, signal } from '@angular/core';
import { form, required, validate } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { MAT_DIALOG_DATA, MatDialogModule, MatDialogRef } from '@angular/material/dialog';
import { TranslocoPipe } from '@jsverse/transloco';
import { effectiveDateFault, firstEffectiveDay, type PolicyVersionView } from '@leidraad/policies/model';
import { calendarDateSchema, type FieldError } from '@leidraad/shared/model';
import {
  calendarDate,
  ErrorMessages,
  firstFault,
  isApiError,
  LdDateField,
  LdDatePipe,
  LdFieldError,
  tooLong,
} from '@leidraad/shared/web';
import { PoliciesApi } from '../policies-api';
import { countsOf } from './clause-rows';
import { CompanyDay } from './company-day';

const SHORTEST_REASON = 10;
const LONGEST_REASON = 1000;

/** Asks for approval: why this version, and from which day it holds. Closes with `true` when it was asked. */
@Component({
  selector: 'ld-approval-dialog',
  imports: [MatButton, MatDialogModule, TranslocoPipe, LdDateField, LdDatePipe, LdFieldError],
  templateUrl: './approval-dialog.html',
  styleUrl: './dialog.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class ApprovalDialog {
  protected readonly version = inject<PolicyVersionView>(MAT_DIALOG_DATA);
  private readonly dialog = inject<MatDialogRef<ApprovalDialog, boolean>>(MatDialogRef);
  private readonly api = inject(PoliciesApi);
  private readonly messages = inject(ErrorMessages);

  protected readonly counts = countsOf(this.version);
  protected readonly reason = signal(this.version.reason ?? '');
  private readonly day = inject(CompanyDay);
  protected readonly firstDay = firstEffectiveDay(this.day.today(), this.version.follows);
  /** The version that still has to begin: this one begins then, or later. */
  protected readonly upcoming =
    this.version.follows && this.version.follows.effectiveOn > this.day.today() ? this.version.follows : null;
  private readonly entered = signal({ effectiveOn: this.proposedDay() });
  protected readonly form = form(this.entered, (path) => {
    required(path.effectiveOn);
    calendarDate(path.effectiveOn);
    validate(path.effectiveOn, ({ value }) => {
      if (!calendarDateSchema.safeParse(value()).success) return undefined;
      const fault = effectiveDateFault(value(), { today: this.day.today(), follows: this.version.follows });
      return fault && { kind: fault.code, ...fault.params };
    });
  });
  protected readonly errors = signal<readonly FieldError[]>([]);
  protected readonly reasonWrong = computed(() => this.errors().some(({ path }) => path === 'reason'));
  private readonly toFirstFault = firstFault();
  protected readonly fault = signal<string | undefined>(undefined);
  protected readonly sending = signal(false);

  protected value(event: Event): string {
    return (event.target as HTMLInputElement).value;
  }

  protected async send(event: Event): Promise<void> {
    event.preventDefault();
    if (this.sending() || !this.complete()) return;
    this.sending.set(true);
    try {
      await this.api.requestApproval(this.version, {
        reason: this.reason().trim(),
        effectiveOn: this.entered().effectiveOn,
        revision: this.version.revision,
      });
      this.dialog.close(true);
    } catch (error) {
      this.errors.set(isApiError(error) ? error.fields : []);
      this.fault.set(this.reasonWrong() ? undefined : this.messages.of(error));
    } finally {
      this.sending.set(false);
    }
  }

  /** The day that was asked for before, while it is to come. */
  private proposedDay(): string {
    const before = this.version.effectiveOn ?? '';
    return before > this.firstDay ? before : this.firstDay;
  }

  private complete(): boolean {
    const open: FieldError[] = [];
    if (this.reason().trim().length < SHORTEST_REASON) {
      open.push({ path: 'reason', code: 'minLength', params: { minLength: SHORTEST_REASON } });
    }
    open.push(...tooLong('reason', this.reason(), LONGEST_REASON));
    this.errors.set(open);
    this.form().markAsTouched();
    const complete = open.length === 0 && this.form().valid();
    if (!complete) this.toFirstFault();
    return complete;
  }
}
