import { type Routes } from '@angular/router';
import { PEOPLE_ERRORS } from '@leidraad/people/model';
import { provideErrorMessages } from '@leidraad/shared/web';

export const signInRoutes: Routes = [
  {
    path: '',
    pathMatch: 'full',
    title: 'shared.signIn.title',
    loadComponent: () => import('./sign-in-page').then((file) => file.SignInPage),
  },
  {
    path: 'link/:token',
    title: 'shared.link.title',
    providers: [provideErrorMessages(PEOPLE_ERRORS)],
    loadComponent: () => import('./link-page').then((file) => file.LinkPage),
  },
];
