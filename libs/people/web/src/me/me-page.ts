import { ChangeDetectionStrategy, Component, computed, DOCUMENT, inject, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { Router } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { type Language, LANGUAGES } from '@leidraad/shared/model';
import {
  Confirm,
  ErrorMessages,
  LanguageService,
  LdIcon,
  SessionStore,
  type Theme,
  THEMES,
  ThemeService,
} from '@leidraad/shared/web';
import { PeopleApi } from '../people-api';
import { saveFile } from '../save-file';
import { zoneOptions } from '../settings/zone-options';
import { LdPasswordForm } from './password-form';

/** Who sees what of an employee, as the rules of the product have it. */
const VIEWERS = ['you', 'manager', 'hr', 'trainer', 'anyone'] as const;

/** One's own data, how the product looks, the password, and who sees what. */
@Component({
  selector: 'ld-me-page',
  imports: [MatButton, TranslocoPipe, LdIcon, LdPasswordForm],
  templateUrl: './me-page.html',
  styleUrl: './me-page.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class MePage {
  private readonly api = inject(PeopleApi);
  private readonly router = inject(Router);
  private readonly confirm = inject(Confirm);
  private readonly messages = inject(ErrorMessages);
  private readonly document = inject(DOCUMENT);
  protected readonly session = inject(SessionStore);
  protected readonly language = inject(LanguageService);
  protected readonly theme = inject(ThemeService);
  protected readonly profile = this.api.profile();
  protected readonly languages = LANGUAGES;
  protected readonly themes = THEMES;
  protected readonly viewers = VIEWERS;
  protected readonly zones = computed(() => zoneOptions(this.session.person()?.zone ?? ''));
  protected readonly roles = computed(() => this.session.roles().filter((role) => role !== 'employee'));
  protected readonly fault = signal<string | undefined>(undefined);
  protected readonly said = signal('');

  protected speak(language: Language): void {
    void this.language.choose(language);
  }

  protected paint(theme: Theme): void {
    this.theme.choose(theme);
  }

  protected async live(event: Event): Promise<void> {
    const zone = (event.target as HTMLSelectElement).value;
    await this.run(async () => {
      await this.api.prefer({ zone });
      await this.session.reload();
      this.said.set('people.me.zoneSaved');
    });
  }

  protected async download(): Promise<void> {
    await this.run(async () => {
      saveFile(this.document, await this.api.ownData(), 'leidraad-mijn-gegevens.json');
      this.said.set('people.me.downloaded');
    });
  }

  protected async signOutEverywhere(): Promise<void> {
    const yes = await this.confirm.ask({
      title: this.language.text('people.me.everywhereTitle'),
      text: this.language.text('people.me.everywhereText'),
      action: this.language.text('people.me.everywhere'),
    });
    if (!yes) return;
    await this.run(async () => {
      await this.api.signOutEverywhere();
      await this.session.reload();
      await this.router.navigateByUrl('/sign-in');
    });
  }

  private async run(write: () => Promise<void>): Promise<void> {
    this.fault.set(undefined);
    this.said.set('');
    try {
      await write();
    } catch (error) {
      this.fault.set(this.messages.of(error));
    }
  }
}
