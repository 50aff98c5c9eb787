import { i18nScope } from '@leidraad/shared/web';

/** Texts of training: `training.learn.*` for employees, `training.assign.*` and `training.help.*` for trainers. */
export const trainingI18n = i18nScope('training', {
  nl: () => import('./i18n/nl.json'),
  en: () => import('./i18n/en.json'),
});
