import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { RouterLink, RouterLinkActive, RouterOutlet } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { LdIcon } from '../parts/icon';
import { LdLogo } from '../parts/logo';
import { SessionStore } from '../session/session-store';
import { LdAccountMenu } from './account-menu';
import { LdLanguageButton } from './language-button';
import { mayOpen, WORK_ITEMS } from './nav-item';

/** Places that fit in the bottom bar of a phone; the rest is under "Meer". */
const ROOM_ON_PHONE = 5;

/** Pages of trainer, HR and administrator: a rail with what this person may do, on phones a bottom bar. */
@Component({
  selector: 'ld-work-shell',
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
  templateUrl: './work-shell.html',
  styleUrl: './work-shell.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class LdWorkShell {
  private readonly session = inject(SessionStore);
  private readonly all = inject(WORK_ITEMS);

  protected readonly items = computed(() =>
    this.all.filter((item) => mayOpen(item, this.session.permissions())),
  );
  protected readonly firstHidden = computed(() =>
    this.items().length > ROOM_ON_PHONE ? ROOM_ON_PHONE - 1 : this.items().length,
  );
  protected readonly rest = computed(() => this.items().slice(this.firstHidden()));
}
