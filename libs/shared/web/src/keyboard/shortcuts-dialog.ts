import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MatDialogModule } from '@angular/material/dialog';
import { TranslocoPipe } from '@jsverse/transloco';
import { Shortcuts } from './shortcuts';

@Component({
  selector: 'ld-shortcuts-dialog',
  imports: [MatButton, MatDialogModule, TranslocoPipe],
  template: `
    <h2 mat-dialog-title>{{ 'shared.shortcuts.title' | transloco }}</h2>
    <mat-dialog-content>
      <dl>
        @for (shortcut of shortcuts.all(); track $index) {
          <div>
            <dt>
              <kbd>{{ shortcut.keys }}</kbd>
            </dt>
            <dd>{{ shortcut.text | transloco }}</dd>
          </div>
        }
      </dl>
    </mat-dialog-content>
    <mat-dialog-actions align="end">
      <button matButton type="button" mat-dialog-close>{{ 'shared.shortcuts.close' | transloco }}</button>
    </mat-dialog-actions>
  `,
  styleUrl: './shortcuts-dialog.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class LdShortcutsDialog {
  protected readonly shortcuts = inject(Shortcuts);
}
