import { v7 as newId } from 'uuid';
import type { Browser } from './testing/browser';
import { startTestApp, type TestApp } from './testing/test-app';

const cursor = (position: unknown) => Buffer.from(JSON.stringify(position)).toString('base64url');

describe('input that nobody types', () => {
  let sut: TestApp;
  let admin: Browser;
  let unitId: string;
  beforeAll(async () => {
    sut = await startTestApp();
    unitId = await sut.people.company();
    admin = await sut.people.signedIn('admin', 'hr');
  });
  afterAll(() => sut.stop());

  it.each(['a\0b', 'half \ud800 a pair'])('text with %j is refused beside its field', async (name) => {
    const answer = await admin.post('/api/units', { parentId: unitId, name, code: 'NUL' });
    expect([answer.status, answer.body.code]).toEqual([422, 'request.invalid']);
    expect(answer.body.fields).toEqual([{ path: 'name', code: 'field.characters' }]);
  });

  it('a NUL character is refused in queries and at sign-in too', async () => {
    expect((await admin.get('/api/people?q=%00')).body.fields).toEqual([
      { path: 'q', code: 'field.characters' },
    ]);
    const signIn = await sut.browser().post('/api/sessions', { login: 'a\0', password: 'b' });
    expect(signIn.status).toBe(422);
  });

  it('is told of twenty faults at most, and not at all how deep it went', async () => {
    const many = await admin.post('/api/units', { parentId: unitId, name: Array(5_000).fill('\0') });
    expect(many.body.fields).toHaveLength(20);
    let deep: unknown = '\0';
    for (let level = 0; level < 3_000; level++) deep = { b: '\0', ['a'.repeat(50)]: deep };
    const answer = await sut.browser().post('/api/sign-in-links/reading', deep as object);
    expect(answer.status).toBe(422);
    expect(JSON.stringify(answer.body).length).toBeLessThan(10_000);
    let clean: unknown = 1;
    for (let level = 0; level < 3_000; level++) clean = [clean];
    expect((await admin.post('/api/units', { clean })).body.code).toBe('request.too-deep');
  });

  it('reaches no route by another spelling', async () => {
    expect((await admin.get('/API/people')).status).toBe(404);
  });

  it.each(['nonsense', '', cursor(null), cursor(['a', 'b']), cursor([1, 2]), cursor(['\0', newId()])])(
    'the cursor %j is refused',
    async (given) => {
      for (const list of ['people', 'completion', 'audit-entries']) {
        const answer = await admin.get(`/api/${list}?cursor=${given}`);
        expect([list, answer.status, answer.body.code]).toEqual([list, 422, 'request.cursor-unknown']);
      }
    },
  );

  it('a revision beyond what the database holds is refused beside its field', async () => {
    const change = { parentId: null, name: 'Proefbedrijf', code: 'PB', revision: Number.MAX_SAFE_INTEGER };
    const answer = await admin.put(`/api/units/${unitId}`, change);
    expect([answer.status, answer.body.fields]).toEqual([
      422,
      [{ path: 'revision', code: 'field.too-big', params: { max: 2_147_483_647 } }],
    ]);
  });

  it('a day outside the calendar of companies is refused', async () => {
    const person = await sut.people.employee();
    for (const lastDay of ['0000-01-01', '9999-12-31', '2026-02-30'])
      expect((await admin.post(`/api/people/${person.id}/leave`, { lastDay })).body.fields).toEqual([
        { path: 'lastDay', code: 'field.date' },
      ]);
    expect((await admin.get('/api/audit-entries?from=0000-01-01')).status).toBe(422);
  });

  it('of twenty equal requests to add somebody one succeeds, the others hear that it is taken', async () => {
    const person = {
      externalId: '7777',
      givenName: 'Noor',
      familyName: 'Bakker',
      email: 'twintig@example.com',
      language: 'nl',
      zone: 'Europe/Amsterdam',
      unitId,
      managerId: null,
      job: null,
      hireDate: null,
      login: 'twintig',
    };
    const answers = await Promise.all(Array.from({ length: 20 }, () => admin.post('/api/people', person)));
    expect(answers.map((answer) => answer.status).sort()).toEqual([201, ...Array(19).fill(409)]);
  });

  it('somebody who is not there is nobody’s manager', async () => {
    const person = await sut.people.employee();
    const { id: _id, ...before } = (await admin.get(`/api/people/${person.id}`)).body;
    const answer = await admin.put(`/api/people/${person.id}`, { ...before, managerId: newId() });
    expect(answer.body.fields).toEqual([{ path: 'managerId', code: 'person.manager-unknown' }]);
  });
});
