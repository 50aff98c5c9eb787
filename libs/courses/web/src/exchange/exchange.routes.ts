import { type Routes } from '@angular/router';
import { QUIZ_ERRORS } from '@leidraad/quizzes/model';
import { i18nScope, provideErrorMessages, provideI18n } from '@leidraad/shared/web';

export const exchangeI18n = i18nScope('exchange', {
  nl: () => import('./i18n/nl.json').then((file) => file.default),
  en: () => import('./i18n/en.json').then((file) => file.default),
});

/** Questions in from files, and out to files. */
export const exchangeRoutes: Routes = [
  {
    path: '',
    providers: [provideI18n(exchangeI18n), provideErrorMessages(QUIZ_ERRORS)],
    children: [
      { path: 'import', loadComponent: () => import('./import-page').then((file) => file.ImportPage) },
      { path: 'export', loadComponent: () => import('./export-page').then((file) => file.ExportPage) },
    ],
  },
];
