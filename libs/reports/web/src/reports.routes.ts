import { type Routes } from '@angular/router';
import { COURSE_ERRORS } from '@leidraad/courses/model';
import { peopleI18n } from '@leidraad/people/web';
import { quizzesI18n } from '@leidraad/quizzes/web';
import { REPORT_ERRORS } from '@leidraad/reports/model';
import { type CapabilityRoutes, provideErrorMessages, provideI18n } from '@leidraad/shared/web';
import { reportsI18n } from './i18n';
import { analysisI18n } from './analysis/i18n';

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

/** How questions are answered; for trainers. */
export const analysisRoutes: Routes = [
  {
    path: '',
    providers: [
      provideI18n(analysisI18n, quizzesI18n),
      provideErrorMessages({ ...COURSE_ERRORS, ...REPORT_ERRORS }),
    ],
    children: [
      {
        path: '',
        pathMatch: 'full',
        title: 'analysis.title',
        loadComponent: () => import('./analysis/analysis-page').then((file) => file.AnalysisPage),
      },
      {
        path: ':slug',
        title: 'analysis.title',
        loadComponent: () => import('./analysis/analysis-page').then((file) => file.AnalysisPage),
      },
      {
        path: ':slug/:itemId',
        title: 'analysis.page',
        loadComponent: () => import('./analysis/item-page').then((file) => file.ItemPage),
      },
    ],
  },
];
