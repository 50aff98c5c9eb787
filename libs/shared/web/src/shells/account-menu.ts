import {
  ChangeDetectionStrategy,
  Component,
  computed,
  DOCUMENT,
  type ElementRef,
  inject,
  input,
  output,
  viewChild,
} from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { type Language, LANGUAGES } from '@leidraad/shared/model';
import { Shortcuts } from '../keyboard/shortcuts';
import { LanguageService } from '../language/language-service';
import { LdIcon } from '../parts/icon';
import { type Theme, THEMES } from '../session/preference-store';
import { initialsOf } from '../session/session';
import { SessionStore } from '../session/session-store';
import { ThemeService } from '../session/theme-service';
import { mayOpen, WORK_ITEMS } from './nav-item';

let ids = 0;

/**
 * Who is signed in, with language, appearance, own data and signing out. A popover of the browser: it closes on
 * Escape and outside, gives focus back, and costs no code.
 */
@Component({
  selector: 'ld-account-menu',
  imports: [RouterLink, TranslocoPipe, LdIcon],
  templateUrl: './account-menu.html',
  styleUrl: './account-menu.scss',
  host: { '[class.in-rail]': "place() === 'rail'" },
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class LdAccountMenu {
  /** Where the panel opens: under the button at the end of a bar, or beside the foot of the rail. */
  readonly place = input<'bar' | 'rail'>('bar');
  /** Where this menu leads besides one's own data: the other half of the product, if the reader has both. */
  readonly other = input<'work' | 'learn'>('work');
  readonly opened = output<void>();

  protected readonly session = inject(SessionStore);
  protected readonly language = inject(LanguageService);
  protected readonly theme = inject(ThemeService);
  protected readonly shortcuts = inject(Shortcuts);
  protected readonly languages = LANGUAGES;
  protected readonly themes = THEMES;
  protected readonly id = `ld-account-${++ids}`;
  protected readonly initials = computed(() => initialsOf(this.session.person()?.displayName ?? ''));
  protected readonly hasWork = computed(() =>
    this.workItems.some((item) => mayOpen(item, this.session.permissions())),
  );

  private readonly workItems = inject(WORK_ITEMS, { optional: true }) ?? [];
  private readonly document = inject(DOCUMENT);
  private readonly panel = viewChild.required<ElementRef<HTMLElement>>('panel');

  protected speak(language: Language): void {
    void this.language.choose(language);
  }

  protected paint(theme: Theme): void {
    this.theme.choose(theme);
  }

  protected close(): void {
    this.panel().nativeElement.hidePopover();
  }

  protected showShortcuts(): void {
    this.close();
    void this.shortcuts.show();
  }

  protected async signOut(): Promise<void> {
    this.close();
    await this.session.signOut();
    // Loaded anew, so that nothing of this person stays in the memory of a shared device.
    this.document.location.assign('/sign-in');
  }
}
