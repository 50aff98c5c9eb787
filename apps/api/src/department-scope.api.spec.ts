import type { Role } from '@leidraad/shared/model';
import type { Browser } from './testing/browser';
import type { TestPerson } from './testing/people';
import { startTestApp, type TestApp } from './testing/test-app';

describe('a role that holds in one department', () => {
  let sut: TestApp;
  let here: string;
  let there: string;
  let stranger: TestPerson;
  beforeAll(async () => {
    sut = await startTestApp();
    here = await sut.people.unit('Hier');
    there = await sut.people.unit('Daar');
    stranger = await sut.people.employee({ unitId: there, familyName: 'Elders' });
  });
  afterAll(() => sut.stop());

  const within = async (...roles: Exclude<Role, 'employee'>[]): Promise<Browser> =>
    sut.people.signIn(await sut.people.employee({ roles, within: here, unitId: here }));
  const link = (browser: Browser, person: TestPerson) =>
    browser.post(`/api/people/${person.id}/sign-in-link`);

  it('makes no sign-in link elsewhere, also for who may see everybody by another role', async () => {
    const person = await sut.people.employee({ roles: ['hr'], within: here });
    const admin = await sut.people.signedIn('admin');
    await admin.post('/api/role-grants', { personId: person.id, role: 'auditor', unitId: null, until: null });
    const browser = await sut.people.signIn(person);
    expect((await browser.get(`/api/people/${stranger.id}`)).status).toBe(200);
    expect((await link(browser, stranger)).body.code).toBe('person.not-found');
  });

  it('imports nobody from elsewhere into it', async () => {
    const admin = await sut.people.signedIn('admin');
    const { externalId } = (await admin.get(`/api/people/${stranger.id}`)).body;
    const code = ((await admin.get('/api/units')).body as { id: string; code: string }[]).find(
      (unit) => unit.id === here,
    )?.code;
    const csv = `employee_number;given_name;family_name;department_code\n${externalId};Gekaapt;Elders;${code}\n`;
    const preview = await (await within('hr')).post('/api/people/import/preview', { csv, fileName: 'a.csv' });
    expect(preview.body.rows).toMatchObject([
      { action: 'refuse', changes: [], faults: [{ column: 'employee_number', code: 'person.not-found' }] },
    ]);
  });

  it('shows and takes departments there only, and heads only to who may see people', async () => {
    const hr = await within('hr');
    const below = await sut.people.unit('Onder hier', here);
    const ids = async (browser: Browser, permission: string) =>
      ((await browser.get(`/api/units?permission=${permission}`)).body as { id: string }[]).map(
        ({ id }) => id,
      );
    for (const permission of ['people.read', 'people.write', 'training.assign', 'completion.read'])
      expect((await ids(hr, permission)).sort()).toEqual([here, below].sort());
    expect((await hr.get('/api/units?permission=roles.grant')).status).toBe(403);
    const made = { name: 'Nieuw', code: 'NIEUW' };
    expect((await hr.post('/api/units', { ...made, parentId: null })).body.fields).toEqual([
      { path: 'parentId', code: 'unit.top-needs-company' },
    ]);
    expect((await hr.post('/api/units', { ...made, parentId: there })).status).toBe(404);
    expect((await hr.post('/api/units', { ...made, parentId: below })).body.people).toBe(0);

    expect((await (await sut.people.signedIn()).get('/api/units')).status).toBe(403);
    const boss = await sut.people.employee({ roles: ['manager'] });
    await sut.people.employee({ unitId: there, managerId: boss.id });
    const units = await (await sut.people.signIn(boss)).get('/api/units?permission=completion.read');
    expect(units.body).toMatchObject([{ id: there, people: null }]);
  });

  it('knows nobody from elsewhere as a manager', async () => {
    const hr = await within('hr');
    const person = {
      externalId: null,
      givenName: 'Bo',
      familyName: 'Bos',
      email: null,
      language: 'nl',
      zone: 'Europe/Amsterdam',
      unitId: here,
      managerId: stranger.id,
      job: null,
      hireDate: null,
      login: null,
    };
    expect((await hr.post('/api/people', person)).body.fields).toEqual([
      { path: 'managerId', code: 'person.manager-unknown' },
    ]);
  });

  it('lists and gives roles there only', async () => {
    const admin = await within('admin');
    const rows = (await admin.get('/api/role-grants')).body as { unitId: string | null }[];
    expect(rows.length).toBeGreaterThan(0);
    expect(rows.filter((row) => row.unitId !== here)).toEqual([]);
    const grant = { personId: stranger.id, role: 'hr', unitId: here, until: null };
    expect((await admin.post('/api/role-grants', grant)).body.code).toBe('person.not-found');
    const own = { ...grant, personId: (await sut.people.employee({ unitId: here })).id };
    expect((await admin.post('/api/role-grants', own)).status).toBe(201);
    expect((await admin.post('/api/role-grants', { ...own, unitId: null })).status).toBe(403);
    expect((await admin.post('/api/role-grants', { ...own, unitId: there })).status).toBe(404);
  });

  it('does not change what belongs to the whole company', async () => {
    const admin = await within('admin');
    const { hasLogo: _hasLogo, ...settings } = (await admin.get('/api/settings')).body;
    expect((await admin.put('/api/settings', { ...settings, fourEyes: false })).status).toBe(403);
    expect((await admin.delete('/api/settings/logo')).status).toBe(403);
  });

  it('shows what people there did, and nothing of others', async () => {
    await sut.people.signIn(stranger);
    const auditor = await within('auditor');
    const rows = (await auditor.get('/api/audit-entries')).body.rows as { actorId: string }[];
    expect(rows.length).toBeGreaterThan(0);
    expect(rows.filter((row) => row.actorId === stranger.id || row.actorId === null)).toEqual([]);
    const about = await auditor.get(`/api/audit-entries?actorId=${stranger.id}`);
    expect(about.body).toMatchObject({ rows: [], total: 0 });
  });
});

describe('an account with more rights than one’s own', () => {
  let sut: TestApp;
  beforeAll(async () => (sut = await startTestApp()));
  afterAll(() => sut.stop());

  it('is not taken over by HR with a sign-in link: who grants roles makes that link', async () => {
    const boss = await sut.people.employee({ roles: ['admin'] });
    const trainer = await sut.people.employee({ roles: ['trainer'] });
    const hr = await sut.people.signedIn('hr');
    const admin = await sut.people.signedIn('admin');
    for (const person of [boss, trainer]) {
      const refused = await hr.post(`/api/people/${person.id}/sign-in-link`);
      expect([refused.status, refused.body.code]).toEqual([403, 'sign-in-link.more-rights']);
      expect((await admin.post(`/api/people/${person.id}/sign-in-link`)).status).toBe(201);
    }
  });

  it('gets a link from HR while it holds nothing beyond HR’s own roles', async () => {
    const person = await sut.people.employee({ roles: ['hr'] });
    const hr = await sut.people.signedIn('hr');
    expect((await hr.post(`/api/people/${person.id}/sign-in-link`)).status).toBe(201);
  });

  it('of an administrator of everything is out of reach for an administrator of a department', async () => {
    const unitId = await sut.people.unit('Afdeling');
    const boss = await sut.people.employee({ roles: ['admin'], unitId });
    const local = await sut.people.signIn(await sut.people.employee({ roles: ['admin'], within: unitId }));
    expect((await local.post(`/api/people/${boss.id}/sign-in-link`)).status).toBe(403);
  });

  it('gets one role once, however often it is granted at the same time', async () => {
    const admin = await sut.people.signedIn('admin');
    const { id: personId } = await sut.people.employee();
    const grant = { personId, role: 'trainer', unitId: null, until: null };
    const answers = await Promise.all(
      Array.from({ length: 10 }, () => admin.post('/api/role-grants', grant)),
    );
    expect(answers.filter((answer) => answer.status === 201)).toHaveLength(1);
  });
});
