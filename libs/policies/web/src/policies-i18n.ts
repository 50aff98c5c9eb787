import { i18nScope } from '@leidraad/shared/web';

export const policiesI18n = i18nScope('policies', {
  nl: () => import('./i18n/nl.json').then((file) => file.default),
  en: () => import('./i18n/en.json').then((file) => file.default),
});
