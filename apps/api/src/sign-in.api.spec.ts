import { RateLimits, SessionCheck, UnitOfWork } from '@leidraad/shared/server';
import { startTestApp, type TestApp } from './testing/test-app';
import { PASSWORD } from './testing/people';

describe('signing in', () => {
  let sut: TestApp;
  beforeAll(async () => (sut = await startTestApp()));
  afterAll(() => sut.stop());

  it('answers who you are, and forgets you after signing out', async () => {
    const browser = await sut.people.signedIn('hr');
    expect((await browser.get('/api/people/me')).body.roles).toEqual(['employee', 'hr']);
    expect((await browser.delete('/api/sessions/current')).status).toBe(204);
    expect((await browser.get('/api/people/me')).body.code).toBe('session.needed');
  });

  it('tells a wrong name and a wrong password apart to nobody', async () => {
    const person = await sut.people.employee();
    const wrongName = await sut.browser().post('/api/sessions', { login: 'nobody', password: PASSWORD });
    const wrongPassword = await sut
      .browser()
      .post('/api/sessions', { login: person.login, password: 'something else' });
    expect([wrongName.status, wrongName.body.code]).toEqual([401, 'session.wrong']);
    expect([wrongPassword.status, wrongPassword.body.code]).toEqual([401, 'session.wrong']);
  });

  it('stops guessing at one account after ten tries and says how long to wait', async () => {
    const person = await sut.people.employee();
    const browser = sut.browser();
    for (let tries = 0; tries < 10; tries++)
      await browser.post('/api/sessions', { login: person.login, password: `guess ${tries}` });
    const refused = await browser.post('/api/sessions', { login: person.login, password: PASSWORD });
    expect([refused.status, refused.body.code]).toEqual([429, 'session.limited']);
    expect(refused.body.params.minutes).toBeGreaterThan(0);
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
  });

  it('counts no honest sign-in against the address a whole office shares', async () => {
    const limits = sut.app.get(RateLimits);
    const address = { name: 'sign-in-address', points: 60, seconds: 900 };
    const spy = jest.spyOn(limits, 'giveBack');
    await sut.people.signIn(await sut.people.employee());
    expect(spy).toHaveBeenCalledWith(address, expect.any(String));
    const once = { name: 'once', points: 1, seconds: 60 };
    await limits.use(once, 'office');
    await limits.giveBack(once, 'office');
    await expect(limits.use(once, 'office')).resolves.toBeUndefined();
    await expect(limits.use(once, 'office')).rejects.toMatchObject({ code: 'request.limited' });
  });

  it('gives the session another id at sign-in and keeps its cookie from scripts', async () => {
    const person = await sut.people.employee();
    const answer = await sut.browser().post('/api/sessions', { login: person.login, password: PASSWORD });
    const cookie = answer.headers.getSetCookie().find((line) => line.startsWith('leidraad='));
    expect(cookie).toMatch(/HttpOnly/);
    expect(cookie).toMatch(/SameSite=Lax/);
  });

  it('refuses a write without the CSRF token or from another site', async () => {
    const browser = await sut.people.signedIn();
    const without = await browser.send('DELETE', '/api/sessions', undefined, { 'x-xsrf-token': '' });
    const elsewhere = await browser.send('DELETE', '/api/sessions', undefined, {
      'sec-fetch-site': 'cross-site',
    });
    expect([without.status, without.body.code]).toEqual([403, 'request.csrf']);
    expect([elsewhere.status, elsewhere.body.code]).toEqual([403, 'request.csrf']);
  });

  it('signs out everywhere, and on a new password everywhere else', async () => {
    const person = await sut.people.employee();
    const [phone, laptop] = [await sut.people.signIn(person), await sut.people.signIn(person)];
    const change = { currentPassword: PASSWORD, newPassword: 'een heel andere lange zin' };
    expect((await phone.put('/api/people/me/password', change)).status).toBe(204);
    expect((await laptop.get('/api/people/me')).status).toBe(401);
    expect((await phone.get('/api/people/me')).status).toBe(200);
    expect((await phone.delete('/api/sessions')).status).toBe(204);
    expect((await phone.get('/api/people/me')).status).toBe(401);
  });

  it('knows of a session that runs on whether it still holds', async () => {
    const person = await sut.people.employee();
    const browser = await sut.people.signIn(person);
    const work = sut.app.get(UnitOfWork);
    const [session] = await work.query<{ sessionId: string; accountId: string }>(
      `select sid as "sessionId", account.id as "accountId"
       from session join account on account.id::text = sess->'passport'->>'user' where account.person_id = $1`,
      [person.id],
    );
    if (!session) throw new Error('no session');
    const holds = (of = session) => sut.app.get(SessionCheck).holds(of);
    const close = (at: Date | null) =>
      work.query(`update account set disabled_at = $2 where id = $1`, [session.accountId, at]);
    expect(await holds()).toBe(true);
    expect(await holds({ ...session, accountId: person.id })).toBe(false);
    await close(sut.clock.now());
    expect(await holds()).toBe(false);
    await close(null);
    expect(await holds()).toBe(true);
    await browser.delete('/api/sessions/current');
    expect(await holds()).toBe(false);
  });

  it('takes a role away at once, in a session that is running', async () => {
    const admin = await sut.people.signedIn('admin');
    const person = await sut.people.employee({ roles: ['hr'] });
    const browser = await sut.people.signIn(person);
    expect((await browser.get('/api/people')).status).toBe(200);
    const grants = (await admin.get('/api/role-grants')).body as { id: string; personId: string }[];
    const grant = grants.find((row) => row.personId === person.id);
    expect((await admin.delete(`/api/role-grants/${grant?.id}`)).status).toBe(204);
    expect((await browser.get('/api/people')).status).toBe(403);
  });

  it.each(['password123456', 'qwertyuiop1234', 'aaaaaaaaaaaa', 'abcabcabcabc'])(
    'refuses the common password %s',
    async (newPassword) => {
      const browser = await sut.people.signedIn();
      const answer = await browser.put('/api/people/me/password', { currentPassword: PASSWORD, newPassword });
      expect(answer.body.fields).toEqual([{ path: 'newPassword', code: 'password.common' }]);
    },
  );
});
