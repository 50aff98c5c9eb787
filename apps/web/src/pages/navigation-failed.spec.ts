import { Component, inject } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import {
  provideRouter,
  Router,
  RouterOutlet,
  withNavigationErrorHandler,
  withRouterConfig,
} from '@angular/router';
import { Connection } from '@leidraad/shared/web';
import { render } from '@leidraad/shared/web/testing';
import { navigationFailed } from './navigation-failed';
import { NotOpenedNotice } from './not-opened';
import { UnavailablePage } from './unavailable';

@Component({ selector: 'ld-outside', template: 'Hier was ik' })
class Outside {}

@Component({
  selector: 'ld-shown',
  imports: [RouterOutlet, NotOpenedNotice],
  template: '<router-outlet /><ld-not-opened />',
})
class Shown {
  readonly router = inject(Router);
}

async function setup({ online, leave = () => true }: { online: boolean; leave?: () => boolean }) {
  const lost = () => Promise.reject(new TypeError('Failed to fetch dynamically imported module'));
  const reported = jest.fn();
  globalThis.reportError = reported;
  const shown = await render(Shown, {
    providers: [
      provideRouter(
        [
          { path: '', component: Outside, canDeactivate: [leave] },
          { path: 'elsewhere', loadComponent: lost },
          { path: 'unavailable', component: UnavailablePage },
        ],
        withNavigationErrorHandler(navigationFailed),
        withRouterConfig({ resolveNavigationPromiseOnError: true }),
      ),
    ],
  });
  const router = TestBed.inject(Router);
  await router.navigateByUrl('/');
  TestBed.inject(Connection).report(online);
  const go = async () => {
    await router.navigateByUrl('/elsewhere');
    await shown.settle();
    return shown.text();
  };
  return { go, router };
}

describe('a page that cannot be fetched', () => {
  it('leaves one where one was without a connection, and says so', async () => {
    const { go, router } = await setup({ online: false });
    const text = await go();
    expect(text).toContain('Hier was ik');
    expect(text).toContain('er is geen verbinding');
    expect(router.url).toBe('/');
  });

  it('has a page that says so while there is a connection', async () => {
    const { go } = await setup({ online: true });
    expect(await go()).toContain('We zijn even niet bereikbaar');
  });

  it('is asked for once, also when the page that is left fails too', async () => {
    const leave = jest.fn(() => {
      throw new TypeError('Failed to fetch dynamically imported module');
    });
    const { go } = await setup({ online: true, leave });
    expect(await go()).toContain('Hier was ik');
    expect(leave).toHaveBeenCalledTimes(2);
  });
});
