import { COURSE_ERRORS } from '@leidraad/courses/model';
import { type CapabilityRoutes, may, provideErrorMessages, provideI18n } from '@leidraad/shared/web';
import { provideScenarioWorker, quizzesI18n, scenarioI18n } from '@leidraad/quizzes/web';
import { coursesI18n } from './courses-i18n';
import { leaveSaved } from './editor/leave-saved';

/** Courses for trainers: the list, the editor with its five steps, and what was published. */
export const coursesRoutes = {
  work: [
    {
      path: '',
      providers: [provideI18n(coursesI18n, quizzesI18n), provideErrorMessages(COURSE_ERRORS)],
      children: [
        {
          path: '',
          pathMatch: 'full',
          title: 'courses.list.title',
          loadComponent: () => import('./list/courses-page').then((file) => file.CoursesPage),
        },
        {
          path: 'new',
          title: 'courses.new.title',
          canActivate: [may('courses.write')],
          loadComponent: () => import('./list/new-course-page').then((file) => file.NewCoursePage),
        },
        {
          path: ':slug/versions',
          title: 'courses.versions.title',
          loadComponent: () => import('./versions/versions-page').then((file) => file.VersionsPage),
        },
        {
          path: ':slug/versions/:number',
          title: 'courses.versions.title',
          loadComponent: () => import('./versions/version-page').then((file) => file.VersionPage),
        },
        {
          path: ':slug',
          title: 'courses.list.title',
          canDeactivate: [leaveSaved],
          loadComponent: () => import('./editor/editor-page').then((file) => file.EditorPage),
          children: [
            { path: '', pathMatch: 'full', redirectTo: 'content' },
            {
              path: 'source',
              loadComponent: () => import('./editor/source-tab').then((file) => file.SourceTab),
            },
            {
              path: 'content',
              loadComponent: () => import('./editor/content-tab').then((file) => file.ContentTab),
            },
            {
              path: 'scenario/:itemId',
              providers: [provideI18n(scenarioI18n), provideScenarioWorker()],
              loadComponent: () => import('./editor/scenario-tab').then((file) => file.ScenarioTab),
            },
            {
              path: 'proposal',
              loadChildren: () => import('./proposal/proposal.routes').then((file) => file.proposalRoutes),
            },
            {
              path: 'questions',
              loadChildren: () => import('./exchange/exchange.routes').then((file) => file.exchangeRoutes),
            },
            { path: 'quiz', loadComponent: () => import('./editor/quiz-tab').then((file) => file.QuizTab) },
            {
              path: 'settings',
              loadComponent: () => import('./editor/settings-tab').then((file) => file.SettingsTab),
            },
            {
              path: 'check',
              loadComponent: () => import('./editor/check-tab').then((file) => file.CheckTab),
            },
          ],
        },
      ],
    },
  ],
} satisfies CapabilityRoutes;
