import { type Routes } from '@angular/router';

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
    loadComponent: () => import('./link-page').then((file) => file.LinkPage),
  },
];
