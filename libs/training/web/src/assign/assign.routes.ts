import { type Routes } from '@angular/router';
import { provideErrorMessages, provideI18n } from '@leidraad/shared/web';
import { TRAINING_ERRORS } from '@leidraad/training/model';
import { assignI18n } from './i18n';

const providers = [provideI18n(assignI18n), provideErrorMessages(TRAINING_ERRORS)];

/** Under work/assign: what was assigned, and a new assignment in four steps. */
export const assignRoutes: Routes = [
  {
    path: '',
    pathMatch: 'full',
    title: 'assign.list.title',
    providers,
    loadComponent: () => import('./assignments-page').then((file) => file.AssignmentsPage),
  },
  { path: 'new', pathMatch: 'full', redirectTo: 'new/who' },
  {
    path: 'new/:step',
    title: 'assign.wizard.title',
    providers,
    loadComponent: () => import('./wizard/assign-wizard-page').then((file) => file.AssignWizardPage),
  },
];

/** Under work/help: who used up their attempts. */
export const helpRoutes: Routes = [
  {
    path: '',
    title: 'assign.help.title',
    providers,
    loadComponent: () => import('../help/help-page').then((file) => file.HelpPage),
  },
];
