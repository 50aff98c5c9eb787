import { ChangeDetectionStrategy, Component, computed, inject, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MAT_DIALOG_DATA, MatDialogModule, MatDialogRef } from '@angular/material/dialog';
import { TranslocoPipe } from '@jsverse/transloco';
import { type ComparedClause } from '@leidraad/policies/model';
import { type FieldError, type Language } from '@leidraad/shared/model';
import { firstFault, LdClauseBadge, LdFieldError } from '@leidraad/shared/web';
import { VersionClausePicker } from './clause-picker';
import { whyFaults } from './compare-state';
import { type PairingQuestion } from './row-actions';

export interface PairingData {
  question: PairingQuestion;
  /** The clauses that are given, to read. */
  given: readonly ComparedClause[];
  /** All clauses of the other version. */
  choice: readonly ComparedClause[];
  lang: Language;
  /** Sends what was picked; a refusal in words, else nothing. */
  send: (clauses: { from: string[]; to: string[] }, why: string) => Promise<string | undefined>;
}

/** Puts clauses together by hand, with the reason. Closes with `true` when it was done. */
@Component({
  selector: 'ld-pairing-dialog',
  imports: [MatButton, MatDialogModule, TranslocoPipe, LdClauseBadge, LdFieldError, VersionClausePicker],
  templateUrl: './pairing-dialog.html',
  styleUrl: './pairing-dialog.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class PairingDialog {
  protected readonly data = inject<PairingData>(MAT_DIALOG_DATA);
  private readonly dialog = inject<MatDialogRef<PairingDialog, boolean>>(MatDialogRef);
  protected readonly action = this.data.question.action;
  protected readonly picked = signal<readonly string[]>(this.data.question.picked);
  protected readonly why = signal('');
  protected readonly errors = signal<readonly FieldError[]>([]);
  protected readonly whyWrong = computed(() => this.errors().some(({ path }) => path === 'why'));
  protected readonly fault = signal<string | undefined>(undefined);
  protected readonly sending = signal(false);
  private readonly toFirstFault = firstFault();

  protected type(event: Event): void {
    this.why.set((event.target as HTMLTextAreaElement).value);
  }

  protected async send(event: Event): Promise<void> {
    event.preventDefault();
    const { least, fixed, given } = this.data.question;
    const few = this.picked().length < least;
    this.errors.set([
      ...(few ? [{ path: 'picked', code: least === 2 ? 'pick.several' : 'pick.one' }] : []),
      ...whyFaults(this.why()),
    ]);
    if (this.errors().length > 0) this.toFirstFault();
    if (this.errors().length > 0 || this.sending()) return;
    this.sending.set(true);
    const picked = [...this.picked()];
    const clauses = fixed === 'from' ? { from: given, to: picked } : { from: picked, to: given };
    const refused = await this.data.send(clauses, this.why().trim());
    this.sending.set(false);
    if (refused === undefined) this.dialog.close(true);
    else this.fault.set(refused);
  }

  protected pickFault(): string | undefined {
    return this.errors().find(({ path }) => path === 'picked')?.code;
  }
}
