import { type Routes } from '@angular/router';
import { i18nScope, provideI18n } from '@leidraad/shared/web';

export const proposalI18n = i18nScope('proposal', {
  nl: () => import('./i18n/nl.json').then((file) => file.default),
  en: () => import('./i18n/en.json').then((file) => file.default),
});

/** What a draft could begin with, made from its policy. */
export const proposalRoutes: Routes = [
  {
    path: '',
    providers: [provideI18n(proposalI18n)],
    loadComponent: () => import('./proposal-page').then((file) => file.ProposalPage),
  },
];
