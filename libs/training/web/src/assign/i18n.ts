import { i18nScope } from '@leidraad/shared/web';

/** Texts of assigning, exempting and helping, apart from those of learning: employees never load them. */
export const assignI18n = i18nScope('assign', {
  nl: () => import('./i18n/nl.json').then((file) => file.default),
  en: () => import('./i18n/en.json').then((file) => file.default),
});
