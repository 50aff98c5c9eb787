import { HttpClient } from '@angular/common/http';
import { computed, inject, Injectable, signal } from '@angular/core';
import { type Permission } from '@leidraad/shared/model';
import { firstValueFrom } from 'rxjs';
import { isApiError } from '../http/api-error';
import { LanguageService } from '../language/language-service';
import { quietly } from '../http/request-context';
import { PreferenceStore } from './preference-store';
import { type Session, sessionSchema } from './session';
import { ThemeService } from './theme-service';

/** Who is signed in on this page. `undefined` session: not known yet, or nobody. */
@Injectable({ providedIn: 'root' })
export class SessionStore {
  private readonly http = inject(HttpClient);
  private readonly preferences = inject(PreferenceStore);
  private readonly language = inject(LanguageService);
  private readonly theme = inject(ThemeService);
  private readonly known = signal<Session | undefined>(undefined);
  private loading: Promise<boolean> | undefined;

  readonly session = this.known.asReadonly();
  readonly person = computed(() => this.known()?.person);
  readonly company = computed(() => this.known()?.company);
  readonly roles = computed(() => this.known()?.roles ?? []);
  readonly permissions = computed(() => new Set<Permission>(this.known()?.permissions));

  may(permission: Permission): boolean {
    return this.permissions().has(permission);
  }

  /** True when somebody is signed in; asks the server at most once at a time. Other failures are thrown. */
  ready(): Promise<boolean> {
    if (this.known()) return Promise.resolve(true);
    this.loading ??= this.load().finally(() => (this.loading = undefined));
    return this.loading;
  }

  /** Asks again, e.g. after signing in or after a change of one's own roles. */
  reload(): Promise<boolean> {
    return this.load();
  }

  /** Signs in; throws an `ApiError` (401 wrong, 429 limited). */
  async signIn(login: string, password: string): Promise<void> {
    await firstValueFrom(this.http.post('/api/sessions', { login, password }, { context: quietly() }));
    await this.load();
  }

  async signOut(): Promise<void> {
    await firstValueFrom(this.http.delete('/api/sessions/current'));
    this.forget();
  }

  private forget(): void {
    this.preferences.leaveAccount();
    this.known.set(undefined);
  }

  private async load(): Promise<boolean> {
    try {
      const answer = await firstValueFrom(this.http.get('/api/people/me', { context: quietly() }));
      const session = sessionSchema.parse(answer);
      const { language, theme } = this.preferences.joinAccount(session.person);
      this.theme.show(theme);
      if (language !== this.language.current()) await this.language.show(language);
      this.known.set(session);
      return true;
    } catch (error) {
      if (!isApiError(error) || error.status !== 401) throw error;
      this.forget();
      return false;
    }
  }
}
