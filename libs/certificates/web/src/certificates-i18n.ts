import { i18nScope } from '@leidraad/shared/web';

/** Texts of certificates and their verification: `certificates.*`. */
export const certificatesI18n = i18nScope('certificates', {
  nl: () => import('./i18n/nl.json').then((file) => file.default),
  en: () => import('./i18n/en.json').then((file) => file.default),
});
