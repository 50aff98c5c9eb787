import type { AuditQuery } from '@leidraad/reports/model';
import { AuditEntries } from './audit-entries.service';
import { Audit } from '@leidraad/shared/server';
import { v7 as newId } from 'uuid';
import {
  as,
  newCourse,
  newCycle,
  newEmployee,
  newUnit,
  setFact,
  setup,
  START,
  type ThreadContext,
} from '../../../../../tools/testing/thread';

describe('the audit list', () => {
  let ctx: ThreadContext;
  let auditorId: string;
  beforeAll(async () => {
    ctx = await setup();
    auditorId = await newEmployee(ctx);
  });
  beforeEach(() => ctx.clock.set(new Date(START)));
  afterAll(() => ctx.close());

  const page = (query: AuditQuery) =>
    as(auditorId, () => ctx.get(AuditEntries).page(query), [{ role: 'auditor', unitId: null }]);
  const record = (action: string, objectId: string, reason: string | null = null) =>
    ctx.work.run(async () => {
      const audit = ctx.get(Audit);
      await audit.record(action, 'thing', objectId, { reasonId: await audit.note(reason) });
    });

  it('is newest first, page after page, with actor and reason', async () => {
    const actorId = await newEmployee(ctx, { givenName: 'Sanne', familyName: 'de Wit' });
    const objectId = newId();
    await as(actorId, () => record('thing.first', objectId, 'Omdat het moest'));
    for (let at = 0; at < 60; at += 1) await record('thing.later', objectId);
    const first = await page({ objectId });
    expect(first.total).toBe(61);
    expect(first.rows).toHaveLength(50);
    const second = await page({ objectId, cursor: first.next ?? '' });
    expect(second.rows).toHaveLength(11);
    expect(second.next).toBeNull();
    expect(second.rows.at(-1)).toMatchObject({
      action: 'thing.first',
      actorId,
      actorName: 'Sanne de Wit',
      reason: 'Omdat het moest',
    });
    const seqs = [...first.rows, ...second.rows].map((row) => BigInt(row.seq));
    expect(seqs).toEqual([...seqs].sort((a, b) => (a < b ? 1 : -1)));
  });

  it('tells nothing of what somebody read or answered, not even to an auditor', async () => {
    const objectId = newId();
    for (const action of [
      'answer.saved',
      'attempt.started',
      'attempt.graded',
      'lesson.read',
      'cycle.completed',
    ])
      await record(action, objectId);
    const { rows, total } = await page({ objectId });
    expect([rows.map((row) => row.action), total]).toEqual([['cycle.completed'], 1]);
  });

  it('filters by action, person and days in the company zone', async () => {
    const objectId = newId();
    const actorId = await newEmployee(ctx);
    ctx.clock.set(new Date('2026-05-01T22:30:00Z'));
    await as(actorId, () => record('other.done', objectId));
    const count = async (query: object) => (await page({ objectId, ...query })).total;
    expect(await count({ action: 'other.' })).toBe(1);
    expect(await count({ action: 'thing.' })).toBe(0);
    expect(await count({ actorId })).toBe(1);
    expect(await count({ actorId: newId() })).toBe(0);
    expect(await count({ from: '2026-05-02', until: '2026-05-02' })).toBe(1);
    expect(await count({ until: '2026-05-01' })).toBe(0);
  });

  it('says whom and what each entry is about, and nothing of who was erased or is out of reach', async () => {
    const unitId = await newUnit(ctx);
    const personId = await newEmployee(ctx, { givenName: 'Sanne', familyName: 'de Wit', unitId });
    const course = await newCourse(ctx);
    const { cycleId } = await newCycle(ctx, course, { personId });
    const actorId = await newEmployee(ctx, { unitId });
    const grant = newId();
    const data = { personId, role: 'trainer', unitId };
    await as(actorId, () =>
      ctx.work.run(async () => {
        const audit = ctx.get(Audit);
        await audit.record('person.left', 'person', personId);
        await audit.record('cycle.exempted', 'cycle', cycleId);
        await audit.record('course.created', 'course', course.courseId);
        await audit.record('cycles.moved', 'course-version', course.courseVersionId);
        await audit.record('unit.changed', 'unit', unitId);
        await audit.record('role.revoked', 'role-grant', grant, { data });
        await audit.record('person.changed', 'person', newId());
        await audit.record('people.imported', 'import', 'a1b2c3');
      }),
    );
    const rows = async (units: string | null = null) => {
      const grants = [{ role: 'auditor' as const, unitId: units }];
      const { rows: found } = await as(auditorId, () => ctx.get(AuditEntries).page({ actorId }), grants);
      return new Map(found.map((row) => [row.action, row.subject]));
    };
    const [{ title, name: unitName }] = (
      await ctx.asOwner(
        `select course.title, unit.name from course, unit where course.id = $1 and unit.id = $2`,
        [course.courseId, unitId],
      )
    ).rows;
    const nothing = { personName: null, role: null, unitName: null, title: null, number: null };
    const personName = 'Sanne de Wit';
    const subjects = await rows();
    expect(Object.fromEntries(subjects)).toEqual({
      'person.left': { ...nothing, personName },
      'cycle.exempted': { ...nothing, personName, title },
      'course.created': { ...nothing, title },
      'cycles.moved': { ...nothing, title, number: '1' },
      'unit.changed': { ...nothing, unitName },
      'role.revoked': { ...nothing, personName, role: 'trainer', unitName },
      'person.changed': nothing,
      'people.imported': nothing,
    });
    await setFact(ctx, personId, 'unit', await newUnit(ctx));
    expect((await rows(unitId)).get('person.left')).toEqual(nothing);
  });
});
