import {
  afterRenderEffect,
  ChangeDetectionStrategy,
  Component,
  ElementRef,
  inject,
  viewChild,
} from '@angular/core';
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
        <button #undo type="button" (click)="store.undo()">
          <ld-icon name="undo" />{{ 'courses.editor.undo' | transloco }}
        </button>
        <button
          type="button"
          [attr.aria-label]="'shared.shell.close' | transloco"
          (click)="store.forgetDeleted()"
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
  private readonly undo = viewChild<ElementRef<HTMLElement>>('undo');

  constructor() {
    // What had the focus is gone: the keyboard goes on from the way back.
    afterRenderEffect(() => {
      if (this.store.deleted()) this.undo()?.nativeElement.focus();
    });
  }
}
