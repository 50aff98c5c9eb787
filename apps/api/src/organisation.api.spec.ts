import type { Browser } from './testing/browser';
import { startTestApp, type TestApp } from './testing/test-app';

const PIXEL =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';

describe('departments, roles and settings', () => {
  let sut: TestApp;
  let hr: Browser;
  let admin: Browser;
  beforeAll(async () => {
    sut = await startTestApp();
    hr = await sut.people.signedIn('hr');
    admin = await sut.people.signedIn('admin');
  });
  afterAll(() => sut.stop());

  it('a department never hangs below itself and is not removed while in use', async () => {
    const top = await sut.people.unit('Boven');
    const below = await sut.people.unit('Onder', top);
    const loop = await hr.put(`/api/units/${top}`, {
      parentId: below,
      name: 'Boven',
      code: 'TOP',
      revision: 1,
    });
    expect(loop.body.fields).toEqual([{ path: 'parentId', code: 'unit.loop' }]);
    expect((await hr.delete(`/api/units/${top}`)).body.code).toBe('unit.has-units');
    expect((await hr.delete(`/api/units/${below}`)).status).toBe(204);
  });

  it('a department says what keeps it: people, roles', async () => {
    const unit = await sut.people.unit('Vol');
    const remove = async () => (await hr.delete(`/api/units/${unit}`)).body;
    const person = await sut.people.employee({ unitId: unit });
    expect((await remove()).message).toBe('Hier werkt nog iemand. Verplaats die eerst.');
    await sut.people.employee({ unitId: unit });
    expect((await remove()).message).toBe('Hier werken nog 2 mensen. Verplaats die eerst.');
    const held = await sut.people.unit('Rol');
    const grant = { personId: person.id, role: 'trainer', unitId: held, until: null };
    await admin.post('/api/role-grants', grant);
    expect((await hr.delete(`/api/units/${held}`)).body.code).toBe('unit.has-roles');
  });

  it('two departments never share a code', async () => {
    const parentId = await sut.people.company();
    const unit = { parentId, name: 'Winkel', code: 'WIN' };
    expect((await hr.post('/api/units', unit)).status).toBe(201);
    expect((await hr.post('/api/units', { ...unit, code: 'win' })).body.fields).toEqual([
      { path: 'code', code: 'unit.code-taken' },
    ]);
  });

  it('the last administrator stays, a role is granted once', async () => {
    const person = await sut.people.employee();
    const grant = { personId: person.id, role: 'trainer', unitId: null, until: null };
    expect((await admin.post('/api/role-grants', grant)).status).toBe(201);
    expect((await admin.post('/api/role-grants', grant)).body.code).toBe('role-grant.exists');
    const grants = (await admin.get('/api/role-grants')).body as { id: string; role: string }[];
    const last = grants.find((row) => row.role === 'admin');
    expect((await admin.delete(`/api/role-grants/${last?.id}`)).body.code).toBe(
      'role-grant.last-administrator',
    );
  });

  it('the last administrator does not leave either', async () => {
    const grants = (await admin.get('/api/role-grants')).body as { personId: string; role: string }[];
    const boss = grants.find((row) => row.role === 'admin')?.personId;
    const leave = () => hr.post(`/api/people/${boss}/leave`, { lastDay: '2026-03-31' });
    expect((await leave()).body.code).toBe('role-grant.last-administrator');
    const next = await sut.people.employee();
    await admin.post('/api/role-grants', { personId: next.id, role: 'admin', unitId: null, until: null });
    expect((await leave()).status).toBe(200);
  });

  it('a role is not granted until a day that is over', async () => {
    const { id: personId } = await sut.people.employee();
    const grant = { personId, role: 'trainer', unitId: null, until: '2026-03-11' };
    expect((await admin.post('/api/role-grants', grant)).body.fields).toEqual([
      { path: 'until', code: 'role-grant.until-past' },
    ]);
    expect((await admin.post('/api/role-grants', { ...grant, until: '2026-03-12' })).status).toBe(201);
  });

  it('settings show a stale change, and a logo is what it says it is', async () => {
    const { hasLogo: _hasLogo, ...settings } = (await admin.get('/api/settings')).body;
    expect((await admin.put('/api/settings', { ...settings, name: 'Nieuwe naam' })).body.name).toBe(
      'Nieuwe naam',
    );
    const stale = await admin.put('/api/settings', { ...settings, name: 'Andere naam' });
    expect([stale.body.code, stale.body.current.name]).toEqual(['settings.stale', 'Nieuwe naam']);
    expect((await admin.put('/api/settings/logo', { base64: PIXEL })).status).toBe(204);
    expect((await sut.browser().get('/api/settings/logo')).headers.get('content-type')).toBe('image/png');
    expect((await admin.put('/api/settings/logo', { base64: btoa('<svg/>') })).body.code).toBe(
      'settings.logo-format',
    );
  });
});
