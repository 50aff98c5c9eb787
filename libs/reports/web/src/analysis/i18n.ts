import { i18nScope } from '@leidraad/shared/web';

/** Texts of the analysis of questions, which only trainers load. */
export const analysisI18n = i18nScope('analysis', {
  nl: () => import('./i18n/nl.json').then((file) => file.default),
  en: () => import('./i18n/en.json').then((file) => file.default),
});
