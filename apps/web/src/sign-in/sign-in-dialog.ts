import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MatDialogModule, MatDialogRef } from '@angular/material/dialog';
import { TranslocoPipe } from '@jsverse/transloco';
import { SignInForm } from './sign-in-form';

/** Over the page whose session ended: what was typed there stays. */
@Component({
  selector: 'ld-sign-in-dialog',
  imports: [MatButton, MatDialogModule, TranslocoPipe, SignInForm],
  template: `
    <h2 mat-dialog-title>{{ 'shared.signIn.again' | transloco }}</h2>
    <mat-dialog-content>
      <p>{{ 'shared.signIn.againText' | transloco }}</p>
      <ld-sign-in-form (signedIn)="dialog.close(true)" />
    </mat-dialog-content>
    <mat-dialog-actions>
      <button matButton type="button" (click)="dialog.close(false)">
        {{ 'shared.signIn.later' | transloco }}
      </button>
    </mat-dialog-actions>
  `,
  styleUrl: './sign-in-dialog.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class SignInDialog {
  protected readonly dialog = inject<MatDialogRef<SignInDialog, boolean>>(MatDialogRef);
}
