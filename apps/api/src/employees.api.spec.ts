import type { Browser } from './testing/browser';
import { startTestApp, type TestApp } from './testing/test-app';

const NEW = {
  externalId: null,
  givenName: 'Łukasz',
  familyName: "Ştefănescu-van 't Hööft",
  email: null,
  language: 'nl',
  zone: 'Europe/Amsterdam',
  managerId: null,
  job: null,
  hireDate: '2026-01-05',
  login: null,
};

describe('employees', () => {
  let sut: TestApp;
  let hr: Browser;
  beforeAll(async () => {
    sut = await startTestApp();
    hr = await sut.people.signedIn('hr');
  });
  afterAll(() => sut.stop());

  it('are added with an awkward name and found by part of it', async () => {
    const unitId = await sut.people.company();
    const added = await hr.post('/api/people', { ...NEW, unitId });
    expect(added.status).toBe(201);
    const found = await hr.get(`/api/people?q=${encodeURIComponent('hööft')}`);
    expect(found.body.rows.map((row: { id: string }) => row.id)).toEqual([added.body.id]);
  });

  it('are refused with a name no certificate can show, beside the field', async () => {
    const answer = await hr.post('/api/people', {
      ...NEW,
      givenName: '小明',
      unitId: await sut.people.company(),
    });
    expect(answer.status).toBe(422);
    expect(answer.body.fields[0]).toMatchObject({ path: 'givenName', code: 'name.glyphs' });
  });

  it('show what somebody else changed instead of overwriting it', async () => {
    const person = await sut.people.employee({ givenName: 'Bo' });
    const seen = (await hr.get(`/api/people/${person.id}`)).body;
    const change = (values: object) => ({
      ...NEW,
      unitId: person.unitId,
      revision: seen.revision,
      ...values,
    });
    expect((await hr.put(`/api/people/${person.id}`, change({ givenName: 'Bob' }))).status).toBe(200);
    const stale = await hr.put(`/api/people/${person.id}`, change({ givenName: 'Bobbie' }));
    expect([stale.status, stale.body.code, stale.body.current.givenName]).toEqual([
      409,
      'person.stale',
      'Bob',
    ]);
  });

  it('who left cannot sign in from the day after their last day', async () => {
    const person = await sut.people.employee();
    const browser = await sut.people.signIn(person);
    await hr.post(`/api/people/${person.id}/leave`, { lastDay: '2026-03-12' });
    expect((await browser.get('/api/people/me')).status).toBe(200);
    const now = sut.clock.now();
    sut.clock.set(new Date('2026-03-12T23:00:00Z'));
    expect((await browser.get('/api/people/me')).status).toBe(401);
    expect((await hr.post(`/api/people/${person.id}/sign-in-link`)).body.code).toBe(
      'sign-in-link.account-closed',
    );
    sut.clock.set(now);
  });

  it('whose last day is put too early are not half gone', async () => {
    const person = await sut.people.employee({ hireDate: '2026-02-02' });
    const browser = await sut.people.signIn(person);
    const answer = await hr.post(`/api/people/${person.id}/leave`, { lastDay: '2026-02-01' });
    expect([answer.status, answer.body.fields]).toEqual([
      422,
      [{ path: 'lastDay', code: 'person.leaves-before-hire', params: { day: '2026-02-02' } }],
    ]);
    expect((await browser.get('/api/people/me')).status).toBe(200);
  });

  it('leave on another day after all, or not at all', async () => {
    const person = await sut.people.employee();
    const leave = async (lastDay: string) =>
      (await hr.post(`/api/people/${person.id}/leave`, { lastDay })).body.lastDay;
    expect(await leave('2026-04-30')).toBe('2026-04-30');
    expect(await leave('2026-05-31')).toBe('2026-05-31');
    expect(await leave('2026-03-20')).toBe('2026-03-20');
    const browser = await sut.people.signIn(person);
    const now = sut.clock.now();
    sut.clock.set(new Date('2026-03-21T12:00:00Z'));
    expect((await browser.get('/api/people/me')).status).toBe(401);
    expect((await hr.get(`/api/people/${person.id}`)).body).toMatchObject({
      status: 'left',
      lastDay: '2026-03-20',
    });
    expect((await hr.delete(`/api/people/${person.id}/leave`)).body.code).toBe('person.has-left');
    sut.clock.set(now);
    expect((await hr.delete(`/api/people/${person.id}/leave`)).body.lastDay).toBe(null);
    expect((await hr.delete(`/api/people/${person.id}/leave`)).body.code).toBe('person.not-leaving');
    sut.clock.set(new Date('2026-06-01T12:00:00Z'));
    expect((await hr.get(`/api/people/${person.id}`)).body.status).toBe('active');
    sut.clock.set(now);
  });

  it('get an account later, by form and by CSV, and keep it', async () => {
    const unitId = await sut.people.company();
    const fields = { ...NEW, externalId: 'L1', unitId, login: null };
    const added = (await hr.post('/api/people', fields)).body;
    const change = async (login: string | null) => {
      const { revision } = (await hr.get(`/api/people/${added.id}`)).body;
      return hr.put(`/api/people/${added.id}`, { ...fields, login, revision });
    };
    const other = await sut.people.employee();
    expect((await change(other.login)).body.fields).toEqual([{ path: 'login', code: 'person.login-taken' }]);
    expect((await change('lukasz')).body.login).toBe('lukasz');
    expect((await change(null)).body.login).toBe('lukasz');
    expect((await hr.post(`/api/people/${added.id}/sign-in-link`)).status).toBe(201);

    const code = ((await hr.get('/api/units')).body as { id: string; code: string }[]).find(
      ({ id }) => id === unitId,
    )?.code;
    const csv = [
      'employee_number;given_name;family_name;department_code;login',
      `L1;Łukasz;"${NEW.familyName}";${code};lukasz.s`,
    ].join('\n');
    const body = { csv, fileName: 'x.csv' };
    const { hash, rows } = (await hr.post('/api/people/import/preview', body)).body;
    expect(rows).toMatchObject([{ action: 'change', changes: ['login'] }]);
    await hr.post('/api/people/import', { ...body, hash });
    expect((await hr.get(`/api/people/${added.id}`)).body.login).toBe('lukasz.s');
  });

  it('are seen only by HR of their own department', async () => {
    const [here, there] = [await sut.people.unit('Hier'), await sut.people.unit('Daar')];
    const own = await sut.people.employee({ unitId: await sut.people.unit('Onder hier', here) });
    const other = await sut.people.employee({ unitId: there });
    const local = await sut.people.signIn(
      await sut.people.employee({ roles: ['hr'], within: here, unitId: there }),
    );
    expect((await local.get('/api/people')).body.rows.map((row: { id: string }) => row.id)).toEqual([own.id]);
    expect((await local.get(`/api/people/${other.id}`)).status).toBe(404);
    expect((await local.put(`/api/people/${own.id}`, { ...NEW, unitId: there, revision: 1 })).status).toBe(
      404,
    );
    expect((await local.post('/api/people', { ...NEW, unitId: there })).status).toBe(404);
  });

  it('come in by CSV: a dry run writes nothing, faults stand at their line, confirming writes the rest', async () => {
    await sut.people.company();
    const code = (await hr.get('/api/units')).body[0].code;
    const csv = [
      'employee_number;given_name;family_name;department_code;manager_number;hire_date',
      `A1;Jan;de Wit;${code};A2;2024-01-01`,
      `A2;Ĳsbrand;Hoekstra;${code};;2020-02-29`,
      `A3;Bad;Date;${code};;31-12-2020`,
      `A1;Twice;Here;${code};;`,
      'A4;No;Unit;NOPE;;',
    ].join('\r\n');
    const body = { csv, fileName: 'mensen.csv' };
    const preview = (await hr.post('/api/people/import/preview', body)).body;
    expect(preview.counts).toEqual({ add: 2, change: 0, same: 0, refuse: 3 });
    expect(preview.rows[2].faults).toEqual([{ column: 'hire_date', code: 'field.date' }]);
    expect(preview.rows[3].faults[0]).toMatchObject({ code: 'import.duplicate', params: { line: 2 } });
    expect((await hr.get('/api/people?q=de Wit')).body.total).toBe(0);

    expect((await hr.post('/api/people/import', { ...body, hash: 'other' })).body.code).toBe(
      'import.changed',
    );
    expect((await hr.post('/api/people/import', { ...body, hash: preview.hash })).body).toEqual({
      added: 2,
      changed: 0,
      same: 0,
      refused: 3,
    });
    expect((await hr.get('/api/people?q=de Wit')).body.rows[0].managerName).toBe('Ĳsbrand Hoekstra');
    const again = (await hr.post('/api/people/import/preview', body)).body;
    expect(again.counts).toEqual({ add: 0, change: 0, same: 2, refuse: 3 });
  });

  it('never get one address twice from one file', async () => {
    const code = (await hr.get('/api/units')).body[0].code;
    const csv = [
      'employee_number;given_name;family_name;department_code;email;login',
      `B1;Jan;Bos;${code};jan@example.com;jan-bos`,
      `B2;Jan;Bos;${code};JAN@example.com;Jan-Bos`,
    ].join('\n');
    const { rows } = (await hr.post('/api/people/import/preview', { csv, fileName: 'x.csv' })).body;
    expect(rows[0].action).toBe('add');
    expect(rows[1].faults).toEqual([
      { column: 'email', code: 'person.email-taken' },
      { column: 'login', code: 'person.login-taken' },
    ]);
  });

  it.each([
    ['', 'field.required'],
    ['a;b\n1;2', 'import.column-missing'],
    ['employee_number;given_name;family_name;department_code\n"broken', 'import.unreadable'],
  ])('refuse the unreadable CSV %j', async (csv, code) => {
    const answer = await hr.post('/api/people/import/preview', { csv, fileName: 'x.csv' });
    expect(answer.status).toBe(422);
    expect(answer.body.fields?.[0]?.code ?? answer.body.code).toBe(code);
  });
});
