import { type Routes } from '@angular/router';
import { PEOPLE_ERRORS } from '@leidraad/people/model';
import {
  type CapabilityRoutes,
  may,
  provideErrorMessages,
  provideI18n,
  unsavedGuard,
} from '@leidraad/shared/web';
import { peopleI18n } from './i18n';

const providers = [provideI18n(peopleI18n), provideErrorMessages(PEOPLE_ERRORS)];

const work: Routes = [
  {
    path: 'people',
    providers,
    canActivate: [may('people.read')],
    children: [
      {
        path: '',
        title: 'people.list.title',
        loadComponent: () => import('./people/people-page').then((file) => file.PeoplePage),
      },
      {
        path: 'new',
        title: 'people.form.addTitle',
        canActivate: [may('people.write')],
        canDeactivate: [unsavedGuard],
        loadComponent: () => import('./person/person-add-page').then((file) => file.PersonAddPage),
      },
      {
        path: 'import',
        title: 'people.import.title',
        canActivate: [may('people.write')],
        loadComponent: () => import('./import/import-page').then((file) => file.ImportPage),
      },
      {
        path: ':id',
        title: 'people.person.title',
        loadComponent: () => import('./person/person-page').then((file) => file.PersonPage),
      },
      {
        path: ':id/edit',
        title: 'people.form.editTitle',
        canActivate: [may('people.write')],
        canDeactivate: [unsavedGuard],
        loadComponent: () => import('./person/person-edit-page').then((file) => file.PersonEditPage),
      },
    ],
  },
  {
    path: 'units',
    title: 'people.units.title',
    providers,
    canActivate: [may('people.write')],
    loadComponent: () => import('./units/units-page').then((file) => file.UnitsPage),
  },
  {
    path: 'roles',
    title: 'people.roles.title',
    providers,
    canActivate: [may('roles.grant')],
    loadComponent: () => import('./roles/roles-page').then((file) => file.RolesPage),
  },
  {
    path: 'settings',
    title: 'people.settings.title',
    providers,
    canActivate: [may('settings.write')],
    canDeactivate: [unsavedGuard],
    loadComponent: () => import('./settings/settings-page').then((file) => file.SettingsPage),
  },
];

/** People, departments, roles and settings for HR and administrators; one's own data for everybody. */
export const peopleRoutes = {
  learn: [
    {
      path: '',
      title: 'people.me.title',
      providers,
      loadComponent: () => import('./me/me-page').then((file) => file.MePage),
    },
  ],
  work,
} satisfies CapabilityRoutes;
