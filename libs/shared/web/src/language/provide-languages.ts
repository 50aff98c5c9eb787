import { type EnvironmentProviders, Injectable, makeEnvironmentProviders } from '@angular/core';
import {
  provideTransloco,
  TRANSLOCO_TRANSPILER,
  type Translation,
  type TranslocoLoader,
} from '@jsverse/transloco';
import { LANGUAGES } from '@leidraad/shared/model';
import { IcuTranspiler } from './icu-transpiler';

/** The texts of the shells and shared parts; those of a capability come with its scope. */
@Injectable()
class SharedTexts implements TranslocoLoader {
  getTranslation(language: string): Promise<Translation> {
    return (language === 'en' ? import('../i18n/en.json') : import('../i18n/nl.json')).then(
      (file) => file.default,
    );
  }
}

/** Dutch and English, switchable at any time. */
export function provideLanguages(): EnvironmentProviders {
  return makeEnvironmentProviders([
    provideTransloco({
      config: {
        availableLangs: [...LANGUAGES],
        defaultLang: 'nl',
        reRenderOnLangChange: true,
        prodMode: true,
        missingHandler: { logMissingKey: false },
      },
      loader: SharedTexts,
    }),
    { provide: TRANSLOCO_TRANSPILER, useClass: IcuTranspiler },
  ]);
}
