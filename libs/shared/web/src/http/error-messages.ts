import { type EnvironmentProviders, inject, Injectable, provideEnvironmentInitializer } from '@angular/core';
import { TranslocoService } from '@jsverse/transloco';
import { type ErrorCatalogue, errorMessage, SHARED_ERRORS } from '@leidraad/shared/model';
import { LanguageService } from '../language/language-service';
import { isApiError } from './api-error';

/** The words of a code in the language of the page: our texts, the catalogues, the server's words, a general one. */
@Injectable({ providedIn: 'root' })
export class ErrorMessages {
  private readonly transloco = inject(TranslocoService);
  private readonly language = inject(LanguageService);
  private catalogue: ErrorCatalogue = SHARED_ERRORS;

  /** Adds the codes of a capability. */
  know(catalogue: ErrorCatalogue): void {
    this.catalogue = { ...this.catalogue, ...catalogue };
  }

  /** For anything that was thrown. */
  of(error: unknown): string {
    if (!isApiError(error)) return this.forCode('client.unknown');
    const fromServer = error.message === error.code ? undefined : error.message;
    const seconds = error.retryAfter ?? 60;
    const waiting = { seconds, minutes: Math.max(1, Math.ceil(seconds / 60)) };
    return this.forCode(error.code, { ...waiting, ...error.params }, fromServer);
  }

  /** For a code, e.g. of a `FieldError` or of a validator. */
  forCode(code: string, params: Record<string, string | number> = {}, fallback?: string): string {
    const language = this.language.current();
    const key = `shared.errors.${code}`;
    if (key in this.transloco.getTranslation(language)) return this.language.text(key, params);
    if (code in this.catalogue) return errorMessage(this.catalogue, code, language, params);
    return fallback ?? this.language.text('shared.errors.client.unknown');
  }
}

/** For `providers` of the routes of a capability: `provideErrorMessages(PEOPLE_ERRORS)`. */
export function provideErrorMessages(catalogue: ErrorCatalogue): EnvironmentProviders {
  return provideEnvironmentInitializer(() => inject(ErrorMessages).know(catalogue));
}
