import { type Routes } from '@angular/router';
import { provideI18n } from '@leidraad/shared/web';
import { trainingI18n } from '../training-i18n';

const providers = [provideI18n(trainingI18n)];

/** Home of an employee, below the app bar. */
export const learnRoutes: Routes = [
  {
    path: '',
    title: 'training.learn.home.title',
    providers,
    loadComponent: () => import('./home/home-page').then((file) => file.HomePage),
  },
];
