import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { LdIcon } from '@leidraad/shared/web';
import { DraftStore } from './draft-store';

/** What was just deleted, and the way back. Stays until it is closed or something else is deleted. */
@Component({
  selector: 'ld-undo-bar',
  imports: [TranslocoPipe, LdIcon],
  template: `
    @if (store.deleted(); as deleted) {
      <div role="status">
        <span>{{ deleted.words }}</span>
        <button type="button" (click)="store.undo()">
          <ld-icon name="undo" />{{ 'courses.editor.undo' | transloco }}
        </button>
        <button
          type="button"
          [attr.aria-label]="'shared.shell.close' | transloco"
          (click)="store.deleted.set(undefined)"
        >
          <ld-icon name="close" />
        </button>
      </div>
    }
  `,
  styleUrl: './undo-bar.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class UndoBar {
  protected readonly store = inject(DraftStore);
}
