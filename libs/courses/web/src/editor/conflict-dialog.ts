import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MAT_DIALOG_DATA, MatDialogModule } from '@angular/material/dialog';
import { TranslocoPipe } from '@jsverse/transloco';
import { LdDatePipe } from '@leidraad/shared/web';
import { type Conflict } from './conflict-question';
import { courseDifferences } from './course-differences';
import { DifferenceList } from './difference-list';

/** What differs between one's own words and those that somebody else saved; one of the two stays. */
@Component({
  selector: 'ld-conflict-dialog',
  imports: [MatButton, MatDialogModule, TranslocoPipe, LdDatePipe, DifferenceList],
  template: `
    <h2 mat-dialog-title>{{ 'courses.conflict.title' | transloco }}</h2>
    <mat-dialog-content>
      <p>
        {{
          'courses.conflict.text'
            | transloco
              : {
                  name: conflict.theirs.updatedByName ?? 'none',
                  time: conflict.theirs.updatedAt | ldDate: 'time',
                }
        }}
      </p>
      <ld-difference-list [differences]="differences" />
    </mat-dialog-content>
    <mat-dialog-actions align="end">
      <button matButton="outlined" type="button" mat-dialog-close="theirs">
        {{ 'courses.conflict.theirs' | transloco }}
      </button>
      <button matButton="filled" type="button" mat-dialog-close="mine">
        {{ 'courses.conflict.mine' | transloco }}
      </button>
    </mat-dialog-actions>
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class ConflictDialog {
  protected readonly conflict = inject<Conflict>(MAT_DIALOG_DATA);
  protected readonly differences = courseDifferences(this.conflict.theirs.content, this.conflict.mine);
}
