import { type Routes } from '@angular/router';
import { LdAppShell, may, signedIn } from '@leidraad/shared/web';
import { UnavailablePage } from './pages/unavailable';
import { firstWorkPage } from './work/first-work-page';

const publicShell = () => import('./shells/public').then((file) => file.LdPublicShell);
const workShell = () => import('./shells/work').then((file) => file.LdWorkShell);

// Each capability in a chunk of its own. Once it exports its routes, its line reads `import('@leidraad/<name>/web')`.
const people = () => import('@leidraad/people/web').then((file) => file.peopleRoutes);
const policies = () => import('@leidraad/policies/web').then((file) => file.policiesRoutes);
// What publishing asks of people is known to training: its part comes into the editor of courses here.
const courses = () =>
  import('@leidraad/courses/web').then(({ CONSEQUENCE_PART, coursesRoutes }) => [
    {
      path: '',
      providers: [{ provide: CONSEQUENCE_PART, useValue: consequencePart }],
      children: coursesRoutes.work,
    },
  ]);
const consequencePart = () => import('@leidraad/training/web').then((file) => file.loadConsequencePart());
const training = () => import('@leidraad/training/web').then((file) => file.trainingRoutes);
const certificates = () => import('@leidraad/certificates/web').then((file) => file.certificatesRoutes);
const help = () => import('@leidraad/training/web').then((file) => file.helpRoutes);
const reports = () => import('@leidraad/reports/web').then((file) => file.reportsRoutes);
const analysis = () => import('@leidraad/reports/web').then((file) => file.analysisRoutes);
const audit = () => import('@leidraad/reports/web').then((file) => file.auditRoutes);

export const appRoutes: Routes = [
  {
    path: 'sign-in',
    loadComponent: publicShell,
    loadChildren: () => import('./sign-in/sign-in.routes').then((file) => file.signInRoutes),
  },
  { path: 'c', loadComponent: publicShell, loadChildren: () => certificates().then((routes) => routes.open) },
  {
    path: 'training',
    canActivate: [signedIn],
    loadChildren: () => training().then((routes) => routes.focus),
  },
  {
    path: 'work',
    canActivate: [signedIn],
    loadComponent: workShell,
    children: [
      { path: '', pathMatch: 'full', canActivate: [firstWorkPage], children: [] },
      {
        path: 'policies',
        canActivate: [may('policies.write', 'policies.approve')],
        loadChildren: () => policies().then((routes) => routes.work),
      },
      {
        path: 'courses',
        canActivate: [may('courses.write', 'courses.approve')],
        loadChildren: courses,
      },
      {
        path: 'completion',
        canActivate: [may('completion.read')],
        loadChildren: () => reports().then((routes) => routes.work),
      },
      {
        path: 'assign',
        canActivate: [may('training.assign')],
        loadChildren: () => training().then((routes) => routes.work),
      },
      { path: 'help', canActivate: [may('training.help')], loadChildren: help },
      { path: 'analysis', canActivate: [may('answers.analyse')], loadChildren: analysis },
      { path: 'audit', canActivate: [may('audit.read')], loadChildren: audit },
      // People, roles and settings: the capability's routes start with these words.
      {
        path: '',
        canActivate: [may('people.read', 'roles.grant', 'settings.write')],
        loadChildren: () => people().then((routes) => routes.work),
      },
    ],
  },
  {
    path: '',
    component: LdAppShell,
    canActivate: [signedIn],
    children: [
      { path: '', pathMatch: 'full', loadChildren: () => training().then((routes) => routes.learn) },
      { path: 'certificates', loadChildren: () => certificates().then((routes) => routes.learn) },
      { path: 'policy', loadChildren: () => policies().then((routes) => routes.learn) },
      { path: 'me', loadChildren: () => people().then((routes) => routes.learn) },
      {
        path: 'forbidden',
        title: 'shared.forbidden.title',
        loadComponent: () => import('./pages/forbidden').then((file) => file.ForbiddenPage),
      },
    ],
  },
  { path: 'unavailable', component: UnavailablePage },
  {
    path: '',
    loadComponent: publicShell,
    children: [
      {
        path: '**',
        loadComponent: () => import('./pages/not-found').then((file) => file.NotFoundPage),
        title: 'shared.notFound.title',
      },
    ],
  },
];
