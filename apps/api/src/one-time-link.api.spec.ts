import { FirstStart } from '@leidraad/people/server';
import { PASSWORD } from './testing/people';
import { startTestApp, type TestApp } from './testing/test-app';

const token = (url: string) => url.split('/').at(-1) ?? '';

describe('a one-time sign-in link', () => {
  let sut: TestApp;
  beforeAll(async () => (sut = await startTestApp()));
  afterAll(() => sut.stop());

  it('makes the first administrator on an empty installation, once', async () => {
    const link = token((await sut.app.get(FirstStart).prepare()) ?? '');
    const browser = sut.browser();
    expect((await browser.post('/api/sign-in-links/reading', { token: link })).body.purpose).toBe(
      'first-administrator',
    );
    const administrator = {
      givenName: 'Ada',
      familyName: 'Vos',
      login: 'ada',
      companyName: 'Eerste Bedrijf',
    };
    const me = await browser.post('/api/sign-in-links/use', {
      token: link,
      password: 'genoeg tekens en geen cijfers',
      administrator,
    });
    expect(me.body.company.name).toBe('Eerste Bedrijf');
    expect(me.body.roles).toEqual(['employee', 'admin', 'hr']);
    expect((await sut.browser().post('/api/sign-in-links/reading', { token: link })).body.code).toBe(
      'sign-in-link.unusable',
    );
    expect(await sut.app.get(FirstStart).prepare()).toBeNull();
  });

  it('replaces a forgotten password, works once, and ends older links and sessions', async () => {
    const hr = await sut.people.signedIn('hr');
    const person = await sut.people.employee();
    const old = await sut.people.signIn(person);
    const first = token((await hr.post(`/api/people/${person.id}/sign-in-link`)).body.url);
    const second = token((await hr.post(`/api/people/${person.id}/sign-in-link`)).body.url);
    expect((await sut.browser().post('/api/sign-in-links/reading', { token: first })).status).toBe(404);
    const browser = sut.browser();
    expect(
      (await browser.post('/api/sign-in-links/use', { token: second, password: 'mijn nieuwe lange zin' }))
        .status,
    ).toBe(200);
    expect((await browser.get('/api/people/me')).body.person.id).toBe(person.id);
    expect((await old.get('/api/people/me')).status).toBe(401);
    expect(
      (
        await sut
          .browser()
          .post('/api/sign-in-links/use', { token: second, password: 'nog een lange zin erbij' })
      ).status,
    ).toBe(404);
    expect(
      (await sut.browser().post('/api/sessions', { login: person.login, password: PASSWORD })).status,
    ).toBe(401);
  });

  it('is one at a time, also when it is asked for many times at once', async () => {
    const hr = await sut.people.signedIn('hr');
    const person = await sut.people.employee();
    const made = await Promise.all(
      Array.from({ length: 8 }, () => hr.post(`/api/people/${person.id}/sign-in-link`)),
    );
    const read = await Promise.all(
      made.map(({ body }) => sut.browser().post('/api/sign-in-links/reading', { token: token(body.url) })),
    );
    expect(read.filter((answer) => answer.status === 200)).toHaveLength(1);
  });

  it('stops working after seven days', async () => {
    const hr = await sut.people.signedIn('hr');
    const person = await sut.people.employee();
    const link = token((await hr.post(`/api/people/${person.id}/sign-in-link`)).body.url);
    const now = sut.clock.now();
    sut.clock.set(new Date(now.getTime() + 8 * 86_400_000));
    expect((await sut.browser().post('/api/sign-in-links/reading', { token: link })).body.code).toBe(
      'sign-in-link.unusable',
    );
    sut.clock.set(now);
  });

  it('opens nothing for somebody who left meanwhile, and changes nothing', async () => {
    const hr = await sut.people.signedIn('hr');
    const person = await sut.people.employee();
    const link = token((await hr.post(`/api/people/${person.id}/sign-in-link`)).body.url);
    const lastDay = new Date(sut.clock.now().getTime() - 86_400_000).toISOString().slice(0, 10);
    expect((await hr.post(`/api/people/${person.id}/leave`, { lastDay })).status).toBeLessThan(300);
    expect((await sut.browser().post('/api/sign-in-links/reading', { token: link })).status).toBe(404);
    const use = { token: link, password: 'een lange zin voor niets' };
    expect((await sut.browser().post('/api/sign-in-links/use', use)).body.code).toBe('sign-in-link.unusable');
  });

  it('ends when its account gets a role from somebody else, so that HR comes to no more rights by it', async () => {
    const [hr, admin] = [await sut.people.signedIn('hr'), await sut.people.signedIn('admin', 'hr')];
    const person = await sut.people.employee();
    const grant = (role: string) =>
      admin.post('/api/role-grants', { personId: person.id, role, unitId: null, until: null });
    const byHr = token((await hr.post(`/api/people/${person.id}/sign-in-link`)).body.url);
    expect((await grant('auditor')).status).toBe(201);
    expect((await sut.browser().post('/api/sign-in-links/reading', { token: byHr })).status).toBe(404);
    const byAdmin = token((await admin.post(`/api/people/${person.id}/sign-in-link`)).body.url);
    expect((await grant('trainer')).status).toBe(201);
    expect((await sut.browser().post('/api/sign-in-links/reading', { token: byAdmin })).status).toBe(200);
  });

  it('is not made by HR of another department', async () => {
    const [here, there] = [await sut.people.unit('Hier'), await sut.people.unit('Daar')];
    const hr = await sut.people.signIn(await sut.people.employee({ roles: ['hr'], within: here }));
    const stranger = await sut.people.employee({ unitId: there });
    expect((await hr.post(`/api/people/${stranger.id}/sign-in-link`)).status).toBe(404);
  });
});
