import { i18nScope } from '@leidraad/shared/web';

export const peopleI18n = i18nScope('people', {
  nl: () => import('./i18n/nl.json').then((file) => file.default),
  en: () => import('./i18n/en.json').then((file) => file.default),
});
