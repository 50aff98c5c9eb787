import { RouteCheck, UnitOfWork } from '@leidraad/shared/server';
import type { Type } from '@nestjs/common';
import pg from 'pg';
import { newCourse, type TestCourse } from '../../../tools/testing/thread/courses';
import { newCycle } from '../../../tools/testing/thread/cycles';
import type { ThreadContext } from '../../../tools/testing/thread/thread';
import type { Browser } from './testing/browser';
import type { TestPerson } from './testing/people';
import { startTestApp, type TestApp } from './testing/test-app';

describe('from an assignment to a verified certificate, over HTTP', () => {
  let sut: TestApp;
  let course: TestCourse;
  let person: TestPerson;
  let employee: Browser;
  let hr: Browser;
  let department: string;
  let certificateId: string;

  beforeAll(async () => {
    sut = await startTestApp();
    department = await sut.people.unit('Service');
    person = await sut.people.employee({ givenName: '=Noor', unitId: department });
    employee = await sut.people.signIn(person);
    hr = await sut.people.signedIn('hr');
    course = await newCourse(await context(sut));
  });
  afterAll(() => sut.stop());

  const answerAll = async (path: string, option: string) => {
    const { body: attempt } = await employee.post(`${path}/attempts`);
    let last;
    for (const { position } of attempt.questions)
      last = await employee.post(`/api/my/attempts/${attempt.id}/answers`, {
        clientKey: `${attempt.id}-${position}`,
        position,
        response: { options: [option] },
        language: 'nl',
      });
    return last?.body;
  };

  it('is assigned with a preview, done, failed, passed, signed, drawn and verified', async () => {
    const assign = {
      courseId: course.courseId,
      unitId: department,
      withBelow: true,
      due: { kind: 'days', days: 30 },
    };
    const preview = (await hr.post('/api/assignments/preview', assign)).body;
    expect(preview).toMatchObject({
      counts: { assigned: 1 },
      people: [{ personId: person.id, dueOn: '2026-04-13' }],
    });
    expect((await hr.post('/api/assignments', { ...assign, hash: 'other', reason: null })).status).toBe(409);
    const assigned = await hr.post('/api/assignments', { ...assign, hash: preview.hash, reason: null });
    expect([assigned.status, assigned.body.cycles]).toEqual([201, 1]);

    const [task] = (await employee.get('/api/my/tasks')).body.open;
    const path = `/api/my/cycles/${task.cycleId}`;
    for (const key of course.lessonKeys) {
      const lesson = (await employee.get(`${path}/lessons/${key}`)).body;
      const blockKeys = lesson.blocks.map((block: { key: string }) => block.key);
      expect((await employee.post(`${path}/lessons/${key}/seen`, { blockKeys })).status).toBe(200);
    }
    expect((await answerAll(path, 'wrong')).result).toMatchObject({ passed: false, attemptsLeft: 2 });
    expect((await answerAll(path, 'right')).result).toMatchObject({ passed: true, score: 100 });
    const statement = (await employee.get(`${path}/statement?language=en`)).body;
    expect(statement.text).toBe('I read Social media policy 1.0.');
    const signed = await employee.post(`${path}/attestation`, { language: 'en', sha256: statement.sha256 });
    expect(signed.body).toMatchObject({ completed: true, certificateId: expect.any(String) });
    certificateId = signed.body.certificateId;
    expect((await employee.get(path)).body).toMatchObject({
      quiz: { state: 'passed' },
      task: { status: 'completed' },
    });
  });

  it('serves the stored PDF with its hash as entity tag, to its holder alone', async () => {
    const path = `/api/my/certificates/${certificateId}`;
    while (!(await employee.get(path)).body.pdfReady) await new Promise((next) => setTimeout(next, 50));
    const pdf = await employee.get(`${path}/pdf`);
    const { pdfSha256 } = (await employee.get(path)).body;
    expect(pdf.headers.get('content-type')).toContain('application/pdf');
    expect(pdf.headers.get('etag')).toBe(`"${pdfSha256}"`);
    // Without its own word about caching, fetch asks to skip the comparison.
    const known = { 'if-none-match': `"${pdfSha256}"`, 'cache-control': 'max-age=0' };
    const again = await employee.send('GET', `${path}/pdf`, undefined, known);
    expect(again.status).toBe(304);
    expect((await hr.get(`${path}/pdf`)).body.code).toBe('certificate.unknown');
  });

  it('is verified by anybody, who learns no name', async () => {
    const { number } = (await employee.get(`/api/my/certificates/${certificateId}`)).body;
    const checked = await sut.browser().get(`/api/verify/${number}`);
    expect(checked.body).toMatchObject({ known: true, state: 'valid', holderName: null });
    expect(JSON.stringify(checked.body)).not.toContain('Noor');
    expect((await sut.browser().get('/api/verify/AAAA')).body).toMatchObject({ known: false });
  });

  it('shows on the completion list and in its export, where nothing runs as a formula', async () => {
    const page = (await hr.get(`/api/completion?courseId=${course.courseId}`)).body;
    expect(page.rows).toMatchObject([{ personId: person.id, status: 'completed' }]);
    expect((await hr.get('/api/completion/tiles')).body).toMatchObject({ assigned: 1, completed: 1 });
    const csv = await hr.get(`/api/completion/export.csv?courseId=${course.courseId}`);
    expect(csv.headers.get('content-disposition')).toBe('attachment; filename="afronding-2026-03-12.csv"');
    expect(csv.body).toContain(";'=Noor Bakker;Service;");
    expect((await employee.get('/api/completion')).status).toBe(403);
  });

  it('answers every route to somebody else’s training, attempt or certificate as if there were none', async () => {
    const { cycleId } = await newCycle(await context(sut), course);
    const [own] = (await employee.get('/api/my/tasks')).body.done;
    const attempt = (await employee.get(`/api/my/cycles/${own.cycleId}`)).body.quiz.lastAttemptId;
    const stranger = await sut.people.signedIn('hr', 'trainer', 'auditor', 'admin');
    const ids: Record<string, string> = {
      cycles: own.cycleId,
      attempts: attempt,
      certificates: certificateId,
    };
    const bodies: Record<string, unknown> = {
      seen: { blockKeys: ['quote'] },
      answers: { clientKey: 'from-elsewhere', position: 0, response: { options: ['right'] }, language: 'nl' },
      replay: { moves: [] },
      attestation: { language: 'nl', sha256: '0'.repeat(64) },
      questions: { text: 'Van wie is deze training?' },
      sharing: { showName: true },
    };
    const personal = sut.app
      .get(RouteCheck)
      .routes()
      .filter(({ path }) => /^\/my\/\w+\/:/.test(path));
    expect(personal.length).toBeGreaterThanOrEqual(10);
    for (const { method, path } of personal) {
      const [, , kind = '', , ...rest] = path.replace(':key', 'les-1').replace(':position', '0').split('/');
      const body = method === 'GET' ? undefined : (bodies[rest.at(-1) ?? ''] ?? {});
      const address = `/api/my/${kind}/${ids[kind]}${rest.length ? `/${rest.join('/')}` : ''}`;
      const answer = await stranger.send(method, address, body);
      expect([method, path, answer.status]).toEqual([method, path, 404]);
    }
    const answer = await employee.post(`/api/my/cycles/${cycleId}/attempts`);
    expect(answer.body.message).toBe('Deze training bestaat niet of is niet van jou.');
  });

  it('names the request in the audit row of what it changed', async () => {
    const answer = await employee.put('/api/people/me/preferences', { theme: 'dark' });
    const requestId = answer.headers.get('x-request-id');
    const { rows } = (await (
      await context(sut)
    ).asOwner('select action from audit_entry where request_id = $1', [requestId])) as {
      rows: { action: string }[];
    };
    expect(rows).toEqual([{ action: 'person.preferences-changed' }]);
  });

  it('writes an audit row for every change it answered', async () => {
    const ctx = await context(sut);
    const { rows } = (await ctx.asOwner('select distinct action from audit_entry')) as {
      rows: { action: string }[];
    };
    const actions = rows.map((row) => row.action);
    for (const action of [
      'course.assigned',
      'lesson.read',
      'attempt.started',
      'answer.saved',
      'attempt.graded',
      'cycle.completed',
      'session.started',
    ])
      expect(actions).toContain(action);
  });
});

/** The whole server as the place where the factories of the thread put things. */
async function context(sut: TestApp): Promise<ThreadContext> {
  return {
    clock: sut.clock,
    work: sut.app.get(UnitOfWork, { strict: false }),
    unitId: await sut.people.company(),
    get: <T>(service: Type<T>) => sut.app.get(service, { strict: false }),
    asOwner: async (sql: string, parameters: unknown[] = []) => {
      const owner = new pg.Client({ connectionString: sut.database.ownerUrl });
      await owner.connect();
      return owner.query(sql, parameters).finally(() => owner.end());
    },
    close: () => sut.stop(),
  };
}
