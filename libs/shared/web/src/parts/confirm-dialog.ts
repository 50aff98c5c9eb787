import { ChangeDetectionStrategy, Component, inject, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MAT_DIALOG_DATA, MatDialogModule, MatDialogRef } from '@angular/material/dialog';
import { TranslocoPipe } from '@jsverse/transloco';
import { type ConfirmQuestion } from './confirm';
import { LdTypedConfirm } from './typed-confirm';

/** Asks once more, with the consequence in words. Opened through `Confirm`. */
@Component({
  selector: 'ld-confirm-dialog',
  imports: [MatButton, MatDialogModule, TranslocoPipe, LdTypedConfirm],
  template: `
    <h2 mat-dialog-title>{{ question.title }}</h2>
    <mat-dialog-content>
      <p>{{ question.text }}</p>
      @if (question.people !== undefined) {
        <ld-typed-confirm [count]="question.people" (confirmed)="ready.set($event)" />
      }
    </mat-dialog-content>
    <mat-dialog-actions align="end">
      <button matButton type="button" (click)="answer(false)">
        {{ question.cancel ?? ('shared.confirm.cancel' | transloco) }}
      </button>
      <button
        matButton="filled"
        type="button"
        disabledInteractive
        [disabled]="!ready()"
        (click)="answer(true)"
      >
        {{ question.action }}
      </button>
    </mat-dialog-actions>
  `,
  styleUrl: './confirm-dialog.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class LdConfirmDialog {
  protected readonly question = inject<ConfirmQuestion>(MAT_DIALOG_DATA);
  protected readonly ready = signal(this.question.people === undefined);
  private readonly dialog = inject<MatDialogRef<LdConfirmDialog, boolean>>(MatDialogRef);

  protected answer(yes: boolean): void {
    this.dialog.close(yes);
  }
}
