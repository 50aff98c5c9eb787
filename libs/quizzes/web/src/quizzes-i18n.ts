import { i18nScope } from '@leidraad/shared/web';

/** Texts of questions: showing them, answering them, and what follows. */
export const quizzesI18n = i18nScope('quizzes', {
  nl: () => import('./i18n/nl.json').then((file) => file.default),
  en: () => import('./i18n/en.json').then((file) => file.default),
});

/** Texts of the editor of scenarios, which employees never load. */
export const scenarioI18n = i18nScope('scenario', {
  nl: () => import('./scenario/i18n/nl.json').then((file) => file.default),
  en: () => import('./scenario/i18n/en.json').then((file) => file.default),
});
