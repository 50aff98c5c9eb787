import { POLICY_ERRORS } from '@leidraad/policies/model';
import {
  type CapabilityRoutes,
  may,
  provideErrorMessages,
  provideI18n,
  unsavedGuard,
} from '@leidraad/shared/web';
import { policiesI18n } from './policies-i18n';

const providers = [provideI18n(policiesI18n), provideErrorMessages(POLICY_ERRORS)];

/** Reading the policy (everybody) and making it (trainers). */
export const policiesRoutes = {
  learn: [
    {
      path: '',
      providers,
      children: [
        {
          path: '',
          pathMatch: 'full',
          title: 'policies.list.title',
          loadComponent: () => import('./reader/policy-list-page').then((file) => file.PolicyListPage),
        },
        {
          path: ':slug',
          title: 'policies.list.title',
          loadComponent: () => import('./reader/policy-page').then((file) => file.PolicyPage),
        },
      ],
    },
  ],
  work: [
    {
      path: '',
      providers,
      children: [
        {
          path: '',
          pathMatch: 'full',
          title: 'policies.work.title',
          loadComponent: () => import('./work/policies-page').then((file) => file.PoliciesPage),
        },
        {
          path: 'new',
          title: 'policies.new.title',
          canActivate: [may('policies.write')],
          canDeactivate: [unsavedGuard],
          loadComponent: () => import('./import/import-page').then((file) => file.ImportPage),
        },
        {
          path: ':slug/versions/new',
          title: 'policies.import.version',
          canActivate: [may('policies.write')],
          canDeactivate: [unsavedGuard],
          loadComponent: () => import('./import/import-page').then((file) => file.ImportPage),
        },
        {
          path: ':slug/versions',
          title: 'policies.versions.title',
          canActivate: [may('policies.write', 'policies.approve')],
          loadComponent: () => import('./versions/versions-page').then((file) => file.VersionsPage),
        },
        {
          path: ':slug/versions/:number/compare',
          title: 'policies.compare.title',
          canActivate: [may('policies.write', 'policies.approve')],
          canDeactivate: [unsavedGuard],
          loadComponent: () => import('./compare/compare-page').then((file) => file.ComparePage),
        },
        {
          path: ':slug',
          title: 'policies.work.title',
          canDeactivate: [unsavedGuard],
          loadComponent: () => import('./work/workbench-page').then((file) => file.WorkbenchPage),
        },
      ],
    },
  ],
} satisfies CapabilityRoutes;
