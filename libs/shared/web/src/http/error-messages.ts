import { inject, Injectable } from '@angular/core';
import { TranslocoService } from '@jsverse/transloco';
import { LanguageService } from '../language/language-service';
import { isApiError } from './api-error';

/** Capabilities whose text files may hold messages under `errors.<code>`. */
const SCOPES = ['people', 'policies', 'quizzes', 'courses', 'training', 'certificates', 'evidence', 'notifications', 'reports'];

/** The message of a code, in the language of the page: ours for the code, else the server's, else a general one. */
@Injectable({ providedIn: 'root' })
export class ErrorMessages {
  private readonly transloco = inject(TranslocoService);
  private readonly language = inject(LanguageService);

  /** For anything that was thrown. */
  of(error: unknown): string {
    if (!isApiError(error)) return this.forCode('client.unknown');
    const fromServer = error.message === error.code ? undefined : error.message;
    return this.forCode(error.code, { ...error.params, minutes: minutes(error.retryAfter) }, fromServer);
  }

  /** For a code, e.g. of a `FieldError`. */
  forCode(code: string, params: Record<string, unknown> = {}, fallback?: string): string {
    const language = this.language.current();
    const known = this.transloco.getTranslation(language);
    const key = [`shared.errors.${code}`, ...SCOPES.map((scope) => `${scope}.errors.${code}`)].find((each) => each in known);
    if (key) return this.language.text(key, params);
    return fallback ?? this.language.text('shared.errors.client.unknown');
  }
}

const minutes = (seconds: number | undefined) => Math.max(1, Math.ceil((seconds ?? 60) / 60));
