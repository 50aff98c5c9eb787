import { DOCUMENT, computed, effect, inject, Injectable, Injector } from '@angular/core';
import { TranslocoService } from '@jsverse/transloco';
import { type Language, LANGUAGES } from '@leidraad/shared/model';
import { toSignal } from '@angular/core/rxjs-interop';
import { firstValueFrom } from 'rxjs';
import { PreferenceStore } from '../session/preference-store';
import { type I18nScope } from './i18n-scope';

const isLanguage = (value: string | null | undefined): value is Language =>
  LANGUAGES.includes(value as Language);

/** The language of the interface: the reader's choice, else the browser's, else Dutch. Switches without a reload. */
@Injectable({ providedIn: 'root' })
export class LanguageService {
  private readonly transloco = inject(TranslocoService);
  private readonly document = inject(DOCUMENT);
  private readonly preferences = inject(PreferenceStore);
  private readonly injector = inject(Injector);
  private readonly loaded = toSignal(this.transloco.events$);

  /** Language whose texts are on the page now. */
  readonly current = computed<Language>(() => {
    const active = this.transloco.activeLang();
    return isLanguage(active) ? active : 'nl';
  });
  /** Locale for dates and numbers in `current`. */
  readonly locale = computed(() => (this.current() === 'en' ? 'en-GB' : 'nl-NL'));

  /** Called once at the start; resolves when the shared texts can be shown. */
  async start(): Promise<void> {
    effect(() => this.document.documentElement.setAttribute('lang', this.current()), {
      injector: this.injector,
    });
    await this.show(this.firstChoice());
  }

  /** The reader chooses; remembered on this device and, when signed in, with the account. */
  async choose(language: Language): Promise<void> {
    await this.show(language);
    this.preferences.remember({ language });
  }

  /** Shows a language without remembering it, e.g. the one stored with the account. */
  async show(language: Language): Promise<void> {
    await firstValueFrom(this.transloco.load(language));
    this.transloco.setActiveLang(language);
  }

  /** Loads texts of capabilities ahead of a route, for titles and messages in code. */
  async load(...scopes: I18nScope[]): Promise<void> {
    const language = this.current();
    await Promise.all(
      scopes.map((scope) =>
        firstValueFrom(
          this.transloco.load(`${scope.scope}/${language}`, {
            inlineLoader: { [`${scope.scope}/${language}`]: scope.loader[language] },
          }),
        ),
      ),
    );
  }

  /**
   * The text of a key in the current language; reading it in a `computed` or template follows a switch, and texts of
   * a capability that come later than their page.
   */
  text(key: string, params?: Record<string, unknown>): string {
    this.loaded();
    return this.transloco.translate(key, params, this.current());
  }

  private firstChoice(): Language {
    const stored = this.preferences.read().language;
    if (stored) return stored;
    const own = this.document.defaultView?.navigator.languages.map((tag) => tag.slice(0, 2)).find(isLanguage);
    return own ?? 'nl';
  }
}
