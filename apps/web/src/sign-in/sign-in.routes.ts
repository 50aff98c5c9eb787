import { type Routes } from '@angular/router';
import { PEOPLE_ERRORS } from '@leidraad/people/model';
import { provideErrorMessages } from '@leidraad/shared/web';

const providers = [provideErrorMessages(PEOPLE_ERRORS)];

export const signInRoutes: Routes = [
  {
    path: '',
    pathMatch: 'full',
    providers,
    title: 'shared.signIn.title',
    loadComponent: () => import('./sign-in-page').then((file) => file.SignInPage),
  },
  {
    path: 'link/:token',
    providers,
    title: 'shared.link.title',
    loadComponent: () => import('./link-page').then((file) => file.LinkPage),
  },
];
