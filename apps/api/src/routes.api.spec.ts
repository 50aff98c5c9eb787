import { type Permission, permissionsOf, type Role, ROLES } from '@leidraad/shared/model';
import { type DeclaredRoute, RouteCheck } from '@leidraad/shared/server';
import { v7 as newId } from 'uuid';
import type { Browser } from './testing/browser';
import { startTestApp, type TestApp } from './testing/test-app';

type Visitor = Role | 'signed-out';

/** A path with made-up values: nothing there exists, so whoever may come in finds nothing or is told what is wrong. */
const filled = (route: DeclaredRoute) =>
  `/api${route.path}`
    .replace(/:(language)/, 'nl')
    .replace(/:(slug|key)/g, 'nothing')
    .replace(/:number/, '1')
    .replace(/:token/, 'x'.repeat(32))
    .replace(/:\w+/g, () => newId());

function mayEnter(route: DeclaredRoute, visitor: Visitor): boolean {
  if (!route.permission || 'public' in route.permission) return true;
  if (visitor === 'signed-out') return false;
  const may = permissionsOf(visitor === 'employee' ? ['employee'] : ['employee', visitor]);
  return route.permission.anyOf.some((permission: Permission) => may.has(permission));
}

/** These end the visitor's own session, so that later rows of the table would be signed out. */
const ENDS_SESSION = ['DELETE /sessions', 'DELETE /sessions/current'];

describe('every route for every role', () => {
  let sut: TestApp;
  const browsers = new Map<Visitor, Browser>();

  beforeAll(async () => {
    sut = await startTestApp();
    browsers.set('signed-out', sut.browser());
    for (const role of ROLES)
      browsers.set(role, await (role === 'employee' ? sut.people.signedIn() : sut.people.signedIn(role)));
  });
  afterAll(() => sut.stop());

  it('declares what it needs', () => {
    const routes = sut.app.get(RouteCheck).routes();
    expect(routes.length).toBeGreaterThan(60);
    expect(routes.filter((route) => route.permission === undefined)).toEqual([]);
  });

  it.each<Visitor>(['signed-out', ...ROLES])(
    'lets %s in exactly where the permission says',
    async (visitor) => {
      const browser = browsers.get(visitor) as Browser;
      const wrong: string[] = [];
      for (const route of sut.app.get(RouteCheck).routes()) {
        const name = `${route.method} ${route.path}`;
        if (ENDS_SESSION.includes(name) || route.path === '/changes') continue;
        const answer = await browser.send(
          route.method,
          filled(route),
          route.method === 'GET' || route.method === 'DELETE' ? undefined : {},
        );
        const refused = visitor === 'signed-out' ? answer.status === 401 : answer.status === 403;
        const expected = !mayEnter(route, visitor);
        // Signing in with nothing is a 422 or 401 of its own.
        if (route.path === '/sessions') continue;
        if (refused !== expected || answer.status >= 500)
          wrong.push(`${name}: ${answer.status} ${answer.body?.code}`);
      }
      expect(wrong).toEqual([]);
    },
  );

  it('answers something unknown with 404 and a code', async () => {
    const answer = await (browsers.get('employee') as Browser).get('/api/nothing/here');
    expect([answer.status, answer.body.code]).toEqual([404, 'request.not-found']);
    expect(answer.body.requestId).toMatch(/^[0-9a-f-]{36}$/);
  });

  it.each([
    ['{"login":', 422, 'request.malformed'],
    [`{"login":"${'x'.repeat(3_000_000)}"}`, 413, 'request.too-large'],
    ['[]', 422, 'request.invalid'],
    ['{"login":5,"password":null}', 422, 'request.invalid'],
  ])('answers the body %.12s… with %i %s', async (body, status, code) => {
    const answer = await sut.browser().post('/api/sessions', body);
    expect([answer.status, answer.body.code]).toEqual([status, code]);
  });
});
