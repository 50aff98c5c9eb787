import { Component } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { provideRouter, Router, RouterOutlet } from '@angular/router';
import { type Permission } from '@leidraad/shared/model';
import { render, sessionOf } from '../testing';
import { may, signedIn } from './guards';

@Component({ selector: 'ld-empty', template: '' })
class Empty {}
@Component({ selector: 'ld-root-under-test', imports: [RouterOutlet], template: '<router-outlet />' })
class Root {}

const routes = [
  { path: 'sign-in', component: Empty },
  { path: 'forbidden', component: Empty, data: { forbidden: true } },
  { path: 'me', component: Empty, canActivate: [signedIn] },
  { path: 'work', component: Empty, canActivate: [may('courses.write', 'policies.write')] },
];

async function go(url: string, ...permissions: Permission[] | ['nobody']) {
  const nobody = permissions[0] === 'nobody';
  const session = nobody ? undefined : sessionOf(...(permissions as Permission[]));
  const { http, settle } = await render(Root, { session, providers: [provideRouter(routes)] });
  const router = TestBed.inject(Router);
  const arrived = router.navigateByUrl(url);
  if (nobody) {
    await settle();
    http.expectOne('/api/people/me').flush({ code: 'session.needed' }, { status: 401, statusText: 'x' });
  }
  await arrived;
  await settle();
  return { url: router.url, shown: router.routerState.snapshot.root.firstChild?.routeConfig?.path };
}

test('who is not signed in goes to the sign-in page, which knows the way back', async () => {
  expect((await go('/me?tab=2', 'nobody')).url).toBe('/sign-in?to=%2Fme%3Ftab%3D2');
});

test('any of the permissions is enough', async () => {
  expect(await go('/work', 'policies.write')).toEqual({ url: '/work', shown: 'work' });
});

test('without permission the page that says so is shown', async () => {
  expect((await go('/work')).shown).toBe('forbidden');
});
