import { type Routes } from '@angular/router';
import { peopleI18n } from '@leidraad/people/web';
import { REPORT_ERRORS } from '@leidraad/reports/model';
import { type CapabilityRoutes, provideErrorMessages, provideI18n } from '@leidraad/shared/web';
import { reportsI18n } from './i18n';

/** Completion of who one may see. */
export const reportsRoutes = {
  work: [
    {
      path: '',
      title: 'reports.completion.title',
      providers: [provideI18n(reportsI18n), provideErrorMessages(REPORT_ERRORS)],
      loadComponent: () => import('./completion/completion-page').then((file) => file.CompletionPage),
    },
  ],
} satisfies CapabilityRoutes;

/** Who did what; for auditors and administrators, so under a path of its own. */
export const auditRoutes: Routes = [
  {
    path: '',
    title: 'reports.audit.title',
    providers: [provideI18n(reportsI18n), provideI18n(peopleI18n), provideErrorMessages(REPORT_ERRORS)],
    loadComponent: () => import('./audit/audit-page').then((file) => file.AuditPage),
  },
];
