import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { RouterLink, RouterLinkActive, RouterOutlet } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { LdIcon } from '../parts/icon';
import { LdLogo } from '../parts/logo';
import { SessionStore } from '../session/session-store';
import { LdAccountMenu } from './account-menu';
import { LdLanguageButton } from './language-button';
import { LEARN_ITEMS, mayOpen, WORK_ITEMS } from './nav-item';

/** The employee's pages: app bar above, on phones the four links as a bottom bar. */
@Component({
  selector: 'ld-app-shell',
  imports: [
    RouterLink,
    RouterLinkActive,
    RouterOutlet,
    TranslocoPipe,
    LdIcon,
    LdLogo,
    LdAccountMenu,
    LdLanguageButton,
  ],
  templateUrl: './app-shell.html',
  styleUrl: './app-shell.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class LdAppShell {
  protected readonly session = inject(SessionStore);
  protected readonly items = inject(LEARN_ITEMS);
  protected readonly hasWork = computed(() =>
    this.workItems.some((item) => mayOpen(item, this.session.permissions())),
  );
  private readonly workItems = inject(WORK_ITEMS);
}
