import type { AuditQuery } from '@leidraad/reports/model';
import { AuditEntries } from './audit-entries.service';
import { Audit } from '@leidraad/shared/server';
import { v7 as newId } from 'uuid';
import { as, newEmployee, setup, START, type ThreadContext } from '../../../../../tools/testing/thread';

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
});
