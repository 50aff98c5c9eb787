import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { Connection } from '../http/connection';
import { LdIcon } from '../parts/icon';
import { LdSaveState, type SaveState } from '../parts/save-state';
import { LdLanguageButton } from './language-button';

/**
 * Everything inside a training: a bar with the way back, the title, what is saved and the language; no menu. Content goes in
 * three slots: `slot="thread"` under the bar, the page itself, and `slot="foot"` (previous as a text button left, next as the
 * filled button right), which stays in view.
 */
@Component({
  selector: 'ld-focus-shell',
  imports: [RouterLink, TranslocoPipe, LdIcon, LdSaveState, LdLanguageButton],
  templateUrl: './focus-shell.html',
  styleUrl: './focus-shell.scss',
  host: { '[class]': 'layout()' },
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class LdFocusShell {
  readonly title = input.required<string>();
  /** Where the arrow (or cross) leads. */
  readonly back = input.required<string | readonly unknown[]>();
  readonly backIcon = input<'arrow_back' | 'close'>('arrow_back');
  readonly saveState = input<SaveState>();
  /** When it was saved, ISO. */
  readonly savedAt = input<string>();
  /** task: one column of 720; wide: 1040; lesson: rail 264 and column 680, the foot under the column. */
  readonly layout = input<'task' | 'wide' | 'lesson'>('task');

  private readonly connection = inject(Connection);
  protected readonly shownState = computed<SaveState | undefined>(() => {
    const state = this.saveState();
    return this.connection.online() || state === 'kept' ? state : 'offline';
  });
}
