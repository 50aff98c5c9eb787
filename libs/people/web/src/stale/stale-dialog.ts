import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MAT_DIALOG_DATA, MatDialogModule, MatDialogRef } from '@angular/material/dialog';
import { TranslocoPipe } from '@jsverse/transloco';
import { type StaleRow } from './stale-dialogs';

/** What differs between the reader's version and the one somebody else saved. */
@Component({
  selector: 'ld-stale-dialog',
  imports: [MatButton, MatDialogModule, TranslocoPipe],
  template: `
    <h2 mat-dialog-title>{{ 'people.stale.title' | transloco }}</h2>
    <mat-dialog-content>
      <p>{{ 'people.stale.text' | transloco }}</p>
      <table class="ld-table inset">
        <thead>
          <tr>
            <th scope="col">{{ 'people.stale.field' | transloco }}</th>
            <th scope="col">{{ 'people.stale.theirs' | transloco }}</th>
            <th scope="col">{{ 'people.stale.mine' | transloco }}</th>
          </tr>
        </thead>
        <tbody>
          @for (row of rows; track row.label) {
            <tr>
              <th scope="row">{{ row.label }}</th>
              <td>{{ row.theirs || '–' }}</td>
              <td>
                @if (row.mine === undefined) {
                  <span class="ld-quiet">{{ 'people.stale.untouched' | transloco }}</span>
                } @else {
                  <strong>{{ row.mine || '–' }}</strong>
                }
              </td>
            </tr>
          }
        </tbody>
      </table>
    </mat-dialog-content>
    <mat-dialog-actions align="end">
      <button matButton type="button" (click)="close(undefined)">
        {{ 'people.stale.edit' | transloco }}
      </button>
      <button matButton="outlined" type="button" (click)="close('theirs')">
        {{ 'people.stale.takeTheirs' | transloco }}
      </button>
      <button matButton="filled" type="button" (click)="close('mine')">
        {{ 'people.stale.saveMine' | transloco }}
      </button>
    </mat-dialog-actions>
  `,
  styles: `
    table {
      margin-top: 16px;
      table-layout: fixed;
      overflow-wrap: break-word;
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class StaleDialog {
  protected readonly rows = inject<readonly StaleRow[]>(MAT_DIALOG_DATA);
  private readonly dialog = inject<MatDialogRef<StaleDialog, 'mine' | 'theirs'>>(MatDialogRef);

  protected close(choice: 'mine' | 'theirs' | undefined): void {
    this.dialog.close(choice);
  }
}
