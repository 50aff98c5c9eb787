import { type EnvironmentProviders, type Provider } from '@angular/core';
import { provideTranslocoScope, type ProviderScope, type Translation } from '@jsverse/transloco';
import { type Language } from '@leidraad/shared/model';

/** The texts of one capability; keys start with its name: `training.home.title`. */
export interface I18nScope extends ProviderScope {
  scope: string;
  loader: Record<Language, () => Promise<Translation>>;
}

/**
 * Names the text files of a capability. Each becomes a chunk of its own that is fetched when a route or part
 * with `provideI18n(scope)` is first shown.
 *
 *     export const trainingI18n = i18nScope('training', {
 *       nl: () => import('./i18n/nl.json'),
 *       en: () => import('./i18n/en.json'),
 *     });
 */
export function i18nScope(scope: string, loader: Record<Language, () => Promise<Translation>>): I18nScope {
  return { scope, loader };
}

/** For `providers` of a route or of a part that is used outside its own capability. */
export function provideI18n(...scopes: I18nScope[]): (Provider | EnvironmentProviders)[] {
  return provideTranslocoScope(...scopes);
}
