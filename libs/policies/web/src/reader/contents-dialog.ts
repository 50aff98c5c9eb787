import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MAT_DIALOG_DATA, MatDialogModule } from '@angular/material/dialog';
import { TranslocoPipe } from '@jsverse/transloco';
import { type ShownSection } from './policy-document';

/** Table of contents on small screens; closes with the place to go to. */
@Component({
  selector: 'ld-contents-dialog',
  imports: [MatButton, MatDialogModule, TranslocoPipe],
  template: `
    <h2 mat-dialog-title>{{ 'policies.reader.contents' | transloco }}</h2>
    <mat-dialog-content>
      <ol>
        @for (section of sections; track section.id) {
          <li>
            <button
              type="button"
              [mat-dialog-close]="'section-' + section.number"
              [attr.lang]="section.heading.lang"
            >
              <span class="ld-number">{{ section.number }}</span> {{ section.heading.text }}
            </button>
          </li>
        }
      </ol>
    </mat-dialog-content>
    <mat-dialog-actions align="end">
      <button matButton type="button" mat-dialog-close>{{ 'shared.shell.close' | transloco }}</button>
    </mat-dialog-actions>
  `,
  styleUrl: './contents-dialog.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class ContentsDialog {
  protected readonly sections = inject<readonly ShownSection[]>(MAT_DIALOG_DATA);
}
