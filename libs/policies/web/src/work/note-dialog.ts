import { ChangeDetectionStrategy, Component, inject, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MAT_DIALOG_DATA, MatDialogModule, MatDialogRef } from '@angular/material/dialog';
import { TranslocoPipe } from '@jsverse/transloco';
import { type FieldError } from '@leidraad/shared/model';
import { ErrorMessages, isApiError, LdFieldError, tooLong } from '@leidraad/shared/web';

/** Shortest note that says something (domain: a reason has at least 10 characters). */
const SHORTEST_NOTE = 10;
const LONGEST_NOTE = 1000;

/** What a note is asked for, in words, and what happens with it. */
export interface NoteQuestion {
  title: string;
  text: string;
  label: string;
  action: string;
  /** Throws when it was refused; the dialog then stays open with the note in it. */
  send(note: string): Promise<void>;
}

/** Asks why, in at least ten characters. Closes with `true` when the note was sent. */
@Component({
  selector: 'ld-note-dialog',
  imports: [MatButton, MatDialogModule, TranslocoPipe, LdFieldError],
  template: `
    <h2 mat-dialog-title>{{ question.title }}</h2>
    <form novalidate (submit)="send($event)">
      <mat-dialog-content>
        <p>{{ question.text }}</p>
        <div class="ld-field">
          <label for="note">{{ question.label }}</label>
          <span id="note-hint" class="hint">{{
            'shared.errors.minLength' | transloco: { minLength: 10 }
          }}</span>
          <textarea
            id="note"
            class="ld-input"
            rows="4"
            aria-describedby="note-hint note-error"
            [attr.aria-invalid]="errors().length > 0"
            [value]="note()"
            (input)="type($event)"
          ></textarea>
          <ld-field-error id="note-error" path="note" [errors]="errors()" />
        </div>
        <p role="alert" class="fault">{{ fault() }}</p>
      </mat-dialog-content>
      <mat-dialog-actions align="end">
        <button matButton type="button" mat-dialog-close>{{ 'shared.confirm.cancel' | transloco }}</button>
        <button matButton="filled" type="submit" disabledInteractive [disabled]="sending()">
          {{ question.action }}
        </button>
      </mat-dialog-actions>
    </form>
  `,
  styleUrl: './dialog.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class NoteDialog {
  protected readonly question = inject<NoteQuestion>(MAT_DIALOG_DATA);
  private readonly dialog = inject<MatDialogRef<NoteDialog, boolean>>(MatDialogRef);
  private readonly messages = inject(ErrorMessages);
  protected readonly note = signal('');
  protected readonly errors = signal<readonly FieldError[]>([]);
  protected readonly fault = signal<string | undefined>(undefined);
  protected readonly sending = signal(false);

  protected type(event: Event): void {
    this.note.set((event.target as HTMLTextAreaElement).value);
  }

  protected async send(event: Event): Promise<void> {
    event.preventDefault();
    const short = this.note().trim().length < SHORTEST_NOTE;
    this.errors.set(
      short
        ? [{ path: 'note', code: 'minLength', params: { minLength: SHORTEST_NOTE } }]
        : tooLong('note', this.note(), LONGEST_NOTE),
    );
    if (this.errors().length > 0 || this.sending()) return;
    this.sending.set(true);
    try {
      await this.question.send(this.note().trim());
      this.dialog.close(true);
    } catch (error) {
      this.fault.set(
        isApiError(error) || !(error instanceof Error) ? this.messages.of(error) : error.message,
      );
    } finally {
      this.sending.set(false);
    }
  }
}
