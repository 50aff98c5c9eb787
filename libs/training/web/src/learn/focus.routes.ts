import { type Routes } from '@angular/router';
import { TRAINING_ERRORS } from '@leidraad/training/model';
import { quizzesI18n } from '@leidraad/quizzes/web';
import { provideErrorMessages, provideI18n } from '@leidraad/shared/web';
import { trainingI18n } from '../training-i18n';

const providers = [provideI18n(trainingI18n), provideErrorMessages(TRAINING_ERRORS)];

/** Everything inside one training: `/training/<cycleId>/…`. */
export const focusRoutes: Routes = [
  { path: '', pathMatch: 'full', redirectTo: '/' },
  {
    path: ':cycleId',
    providers,
    loadComponent: () => import('./cycle/cycle-frame').then((file) => file.CycleFrame),
    children: [
      { path: '', loadComponent: () => import('./cycle/overview-page').then((file) => file.OverviewPage) },
      {
        path: 'lessons/:key',
        loadComponent: () => import('./lesson/lesson-page').then((file) => file.LessonPage),
      },
      {
        path: 'quiz',
        loadComponent: () => import('./quiz/quiz-intro-page').then((file) => file.QuizIntroPage),
      },
      {
        path: 'quiz/:attemptId',
        providers: [provideI18n(trainingI18n, quizzesI18n)],
        loadComponent: () => import('./quiz/quiz-page').then((file) => file.QuizPage),
      },
      {
        path: 'quiz/:attemptId/replay/:position',
        providers: [provideI18n(trainingI18n, quizzesI18n)],
        loadComponent: () => import('./replay/replay-page').then((file) => file.ReplayPage),
      },
      {
        path: 'statement',
        loadComponent: () => import('./statement/statement-page').then((file) => file.StatementPage),
      },
      {
        path: 'question',
        loadComponent: () => import('./statement/question-page').then((file) => file.QuestionPage),
      },
    ],
  },
];
