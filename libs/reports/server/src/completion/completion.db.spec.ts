import type { CompletionQuery, CompletionRow } from '@leidraad/reports/model';
import { Completion } from './completion.service';
import type { Grant } from '@leidraad/shared/server';
import {
  as,
  HR,
  newCompletedCycle,
  newCourse,
  newCycle,
  newEmployee,
  newUnit,
  setFact,
  setup,
  START,
  type TestCourse,
  type ThreadContext,
} from '../../../../../tools/testing/thread';

describe('the completion list', () => {
  let ctx: ThreadContext;
  let hrId: string;
  beforeAll(async () => {
    ctx = await setup();
    hrId = await newEmployee(ctx);
  });
  beforeEach(() => ctx.clock.set(new Date(START)));
  afterAll(() => ctx.close());

  const query = (changes: Partial<CompletionQuery>): CompletionQuery => ({
    sort: 'action',
    direction: 'asc',
    ...changes,
  });
  const page = (changes: Partial<CompletionQuery>, grants: Grant[] = HR, personId = hrId) =>
    as(personId, () => ctx.get(Completion).page(query(changes)), grants);
  const tiles = (changes: Partial<CompletionQuery>) =>
    as(hrId, () => ctx.get(Completion).tiles(query(changes)), HR);

  const everyStatus = async (): Promise<{ course: TestCourse; unitId: string }> => {
    const course = await newCourse(ctx);
    const unitId = await newUnit(ctx);
    const person = () => newEmployee(ctx, { unitId });
    const now = ctx.clock.now();
    ctx.clock.set(new Date('2025-01-10T09:00:00Z'));
    await newCompletedCycle(ctx, course, {
      personId: await person(),
      opensOn: '2025-01-01',
      dueOn: '2025-02-01',
    });
    ctx.clock.set(new Date('2025-03-10T09:00:00Z'));
    await newCompletedCycle(ctx, course, {
      personId: await person(),
      opensOn: '2025-01-01',
      dueOn: '2025-03-10',
    });
    ctx.clock.set(new Date('2026-02-10T09:00:00Z'));
    await newCompletedCycle(ctx, course, {
      personId: await person(),
      opensOn: '2026-01-01',
      dueOn: '2026-02-09',
    });
    await newCompletedCycle(ctx, course, {
      personId: await person(),
      opensOn: '2026-01-01',
      dueOn: '2026-02-10',
    });
    ctx.clock.set(now);
    await newCycle(ctx, course, { personId: await person(), dueOn: '2026-03-01' });
    await newCycle(ctx, course, { personId: await person(), helpNeededAt: now });
    await newCycle(ctx, course, { personId: await person(), startedAt: now });
    await newCycle(ctx, course, { personId: await person() });
    await newCycle(ctx, course, {
      personId: await person(),
      exemptFrom: '2026-03-01',
      exemptUntil: '2026-03-05',
    });
    await newCycle(ctx, course, { personId: await person(), withdrawnAt: now });
    return { course, unitId };
  };

  it('shows each status, what needs action first, with the days to the date that matters', async () => {
    const { course } = await everyStatus();
    const { rows, total } = await page({ courseId: course.courseId });
    expect(total).toBe(10);
    expect(rows.map((row) => [row.status, row.days])).toEqual([
      ['overdue', -1],
      ['help-needed', 30],
      ['expired', -52],
      ['expiring', 7],
      ['in-progress', 30],
      ['not-started', 30],
      ['completed-late', 344],
      ['completed', 344],
      ['exempt', 3],
      ['withdrawn', null],
    ]);
  });

  it('counts in the tiles what the table shows, exempt and withdrawn aside', async () => {
    const { course } = await everyStatus();
    expect(await tiles({ courseId: course.courseId, status: 'overdue' })).toMatchObject({
      assigned: 9,
      counted: 8,
      completed: 3,
      overdue: 1,
      expiring: 1,
      exempt: 1,
      byStatus: { expired: 1, withdrawn: 1 },
    });
  });

  it('filters by department and below, by status and by part of a name or the number', async () => {
    const { course, unitId } = await everyStatus();
    const other = await newUnit(ctx);
    expect((await page({ unitId: other, courseId: course.courseId })).total).toBe(0);
    const { rows } = await page({ unitId, courseId: course.courseId, status: 'overdue,expired' });
    expect(rows.map((row) => row.status)).toEqual(['overdue', 'expired']);
    const [row] = rows as [CompletionRow];
    const found = async (q: string) =>
      (await page({ q, courseId: course.courseId })).rows.map((hit) => hit.cycleId);
    expect(await found(row.displayName.toUpperCase())).toContain(row.cycleId);
    expect(await found(row.employeeNumber ?? '')).toContain(row.cycleId);
    expect(await found('100%_')).toEqual([]);
    await expect(page({ status: 'overdue,nonsense' })).rejects.toMatchObject({
      details: { fields: [{ path: 'status', code: 'report.status-unknown' }] },
    });
  });

  it('shows the newest cycle only, and no cycle that opens later', async () => {
    const course = await newCourse(ctx);
    const { personId } = await newCycle(ctx, course, { dueOn: '2026-03-01' });
    await newCycle(ctx, course, { personId, number: 2 });
    await newCycle(ctx, course, { personId, number: 3, opensOn: '2026-03-03' });
    const { rows } = await page({ courseId: course.courseId });
    expect(rows.map((row) => row.status)).toEqual(['not-started']);
  });

  it('leaves out who left', async () => {
    const course = await newCourse(ctx);
    const { personId } = await newCycle(ctx, course);
    await setFact(ctx, personId, 'status', 'left');
    expect((await page({ courseId: course.courseId })).rows).toEqual([]);
  });

  it('reaches a department and below for human resources, own reports for a manager', async () => {
    const course = await newCourse(ctx);
    const [unitId, elsewhere] = [await newUnit(ctx), await newUnit(ctx)];
    const below = await newUnit(ctx, unitId);
    const managerId = await newEmployee(ctx, { unitId: elsewhere });
    const inside = await newCycle(ctx, course, { personId: await newEmployee(ctx, { unitId: below }) });
    const report = await newCycle(ctx, course, {
      personId: await newEmployee(ctx, { unitId: elsewhere, managerId }),
    });
    await newCycle(ctx, course, { personId: await newEmployee(ctx, { unitId: elsewhere }) });
    const seen = async (grants: Grant[], personId: string) =>
      (await page({ courseId: course.courseId }, grants, personId)).rows.map((row) => row.cycleId);
    expect(await seen([{ role: 'hr', unitId }], hrId)).toEqual([inside.cycleId]);
    expect(await seen([{ role: 'manager', unitId: elsewhere }], managerId)).toEqual([report.cycleId]);
    expect(await seen([], hrId)).toEqual([]);
  });

  it.each(['action', 'name', 'unit', 'status', 'dueOn', 'completedOn', 'validUntil'] as const)(
    'by %s gives every row once, page after page, both ways',
    async (sort) => {
      const course = await manyCycles(ctx, 120);
      for (const direction of ['asc', 'desc'] as const) {
        const ids: string[] = [];
        let cursor: string | undefined;
        do {
          const one = await page({ courseId: course.courseId, sort, direction, cursor });
          expect(one.total).toBe(120);
          ids.push(...one.rows.map((row) => row.cycleId));
          cursor = one.next ?? undefined;
        } while (cursor);
        expect(ids).toHaveLength(120);
        expect(new Set(ids).size).toBe(120);
      }
    },
  );

  it('refuses a cursor it never gave', async () => {
    await expect(page({ cursor: 'nonsense' })).rejects.toMatchObject({ code: 'request.cursor-unknown' });
  });

  it('holds no answer, score or attempt count', async () => {
    const course = await newCourse(ctx);
    await newCompletedCycle(ctx, course);
    const { rows } = await page({ courseId: course.courseId });
    expect(JSON.stringify(rows)).not.toMatch(/score|attempt|answer|right/i);
  });
});

/** Cycles of so many new people, in mixed states. */
async function manyCycles(ctx: ThreadContext, count: number): Promise<TestCourse> {
  const course = await newCourse(ctx);
  await ctx.asOwner(
    `with made as (
       insert into person (id, external_id, given_name, family_name, language, zone, created_at)
       select gen_random_uuid(), $4 || n, 'Wij', 'Nummer ' || (n % 7), 'nl', 'Europe/Amsterdam', now()
       from generate_series(1, $1::int) n
       returning id, right(external_id, 3)::int as n
     ), facts as (
       insert into person_fact (id, person_id, fact, value, valid_from, effective_at)
       select gen_random_uuid(), made.id, fact.name, fact.value, '2020-01-01', now()
       from made cross join (values ('unit', $3::text), ('status', 'active')) fact(name, value)
     )
     insert into cycle (id, person_id, course_id, course_version_id, number, kind, opens_on, due_on, zone, explanation,
                        attempts_allowed, started_at, completed_at, completed_on, valid_until, created_at)
     select gen_random_uuid(), id, $2, $5, 1, 'full', '2026-01-01', '2026-02-20'::date + n % 30, 'Europe/Amsterdam', '[]', 3,
            case when n % 2 = 0 then now() end,
            case when n % 3 = 0 then '2026-02-01'::timestamptz end,
            case when n % 3 = 0 then '2026-02-01'::date end,
            case when n % 3 = 0 then '2026-03-20'::date end, now()
     from made`,
    [count, course.courseId, ctx.unitId, `${course.courseId.slice(-6)}-1000`, course.courseVersionId],
  );
  return course;
}
