import { i18nScope } from '@leidraad/shared/web';

/** Texts of learning: `training.learn.*`. Assigning and helping have their own, so employees never load those. */
export const trainingI18n = i18nScope('training', {
  nl: () => import('./i18n/nl.json').then((file) => file.default),
  en: () => import('./i18n/en.json').then((file) => file.default),
});
