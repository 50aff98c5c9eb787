import { Assignments } from './assignments.service';
import { dateIn } from '@leidraad/shared/model';
import { Cycle } from '../cycle.entity';
import { statusOf } from '../cycles/cycle-dates';
import { Exemptions } from './exemptions.service';
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
  type ThreadContext,
} from '../../../../../tools/testing/thread';

describe('assignments', () => {
  let ctx: ThreadContext;
  let hrId: string;
  beforeAll(async () => {
    ctx = await setup();
    hrId = await newEmployee(ctx);
  });
  beforeEach(() => ctx.clock.set(new Date(START)));
  afterAll(() => ctx.close());

  const due = { kind: 'days' as const, days: 30 };
  const preview = (courseId: string, unitId: string, more = {}) =>
    as(hrId, () => ctx.get(Assignments).preview({ courseId, unitId, withBelow: true, due, ...more }), HR);
  const confirm = (courseId: string, unitId: string, hash: string) =>
    as(
      hrId,
      () => ctx.get(Assignments).confirm({ courseId, unitId, withBelow: true, due, hash, reason: null }),
      HR,
    );

  it('gives everybody of a department and below a cycle in their own zone, with the steps to its date', async () => {
    const course = await newCourse(ctx);
    const unitId = await newUnit(ctx);
    const below = await newUnit(ctx, unitId);
    const here = await newEmployee(ctx, { unitId });
    const abroad = await newEmployee(ctx, { unitId: below, zone: 'Pacific/Auckland' });
    await newEmployee(ctx);
    ctx.clock.set(new Date('2026-03-04T20:00:00Z'));
    const plan = await preview(course.courseId, unitId);
    expect(plan.counts).toEqual({ assigned: 2, skipped: 0 });
    expect(plan.minutesEach).toBe(16);
    expect(await confirm(course.courseId, unitId, plan.hash)).toMatchObject({ cycles: 2 });
    const { rows } = await ctx.asOwner(
      'select person_id, opens_on::text, due_on::text, zone, explanation from cycle where course_id = $1',
      [course.courseId],
    );
    const of = (personId: string) => rows.find((row) => row.person_id === personId);
    expect(of(here)).toMatchObject({
      opens_on: '2026-03-04',
      due_on: '2026-04-03',
      zone: 'Europe/Amsterdam',
    });
    expect(of(abroad)).toMatchObject({
      opens_on: '2026-03-05',
      due_on: '2026-04-07',
      zone: 'Pacific/Auckland',
    });
    expect(of(abroad).explanation.map((step: { kind: string }) => step.kind)).toEqual([
      'assigned',
      'plus-days',
      'weekend',
      'holiday',
    ]);
  });

  it('leaves out who is open, still valid or exempt, and renews who expires', async () => {
    const course = await newCourse(ctx);
    const unitId = await newUnit(ctx);
    const people = await Promise.all(Array.from({ length: 5 }, () => newEmployee(ctx, { unitId })));
    const [fresh, open, valid, exempt, expiring] = people as [string, string, string, string, string];
    await newCompletedCycle(ctx, course, { personId: expiring });
    ctx.clock.set(new Date('2027-02-15T09:00:00Z'));
    await newCycle(ctx, course, { personId: open });
    await newCompletedCycle(ctx, course, { personId: valid });
    await newCycle(ctx, course, { personId: exempt, exemptFrom: '2027-01-01' });
    const plan = await preview(course.courseId, unitId);
    const outcome = Object.fromEntries(plan.people.map((row) => [row.personId, row.outcome]));
    expect(outcome).toEqual({
      [fresh]: 'new',
      [open]: 'has-open',
      [valid]: 'still-valid',
      [exempt]: 'exempt',
      [expiring]: 'renewal',
    });
    await confirm(course.courseId, unitId, plan.hash);
    const { rows } = await ctx.asOwner(
      'select number, explanation from cycle where person_id = $1 order by number',
      [expiring],
    );
    expect(rows.map((row) => row.number)).toEqual([1, 2]);
    expect(rows[1].explanation[0]).toEqual({ kind: 'renewal', validUntil: '2027-03-01' });
  });

  it('refuses a plan that changed meanwhile, with the new one', async () => {
    const course = await newCourse(ctx);
    const unitId = await newUnit(ctx);
    await newEmployee(ctx, { unitId });
    const plan = await preview(course.courseId, unitId);
    await newEmployee(ctx, { unitId });
    await expect(confirm(course.courseId, unitId, plan.hash)).rejects.toMatchObject({
      code: 'assignment.preview-changed',
      kind: 'stale',
      details: { current: { counts: { assigned: 2 } } },
    });
  });

  it('assigns once when confirmed twice at once', async () => {
    const course = await newCourse(ctx);
    const unitId = await newUnit(ctx);
    await newEmployee(ctx, { unitId });
    const { hash } = await preview(course.courseId, unitId);
    const both = await Promise.allSettled([
      confirm(course.courseId, unitId, hash),
      confirm(course.courseId, unitId, hash),
    ]);
    expect(both.map((result) => result.status).sort()).toEqual(['fulfilled', 'rejected']);
    expect((await ctx.asOwner('select 1 from cycle where course_id = $1', [course.courseId])).rowCount).toBe(
      1,
    );
  });

  it('does not reach a department outside the permission, nor people who left', async () => {
    const course = await newCourse(ctx);
    const [mine, other] = [await newUnit(ctx), await newUnit(ctx)];
    const gone = await newEmployee(ctx, { unitId: mine });
    await setFact(ctx, gone, 'status', 'left');
    const ask = (unitId: string) =>
      as(
        hrId,
        () => ctx.get(Assignments).preview({ courseId: course.courseId, unitId, withBelow: false, due }),
        [{ role: 'hr', unitId: mine }],
      );
    await expect(ask(other)).rejects.toMatchObject({ kind: 'missing' });
    expect((await ask(mine)).people).toEqual([]);
  });

  it('refuses a date that has passed in the company zone', async () => {
    const course = await newCourse(ctx);
    const wrong = preview(course.courseId, ctx.unitId, { due: { kind: 'on', date: '2026-03-01' } });
    await expect(wrong).rejects.toMatchObject({
      details: { fields: [{ path: 'due.date', code: 'assignment.due-past' }] },
    });
  });

  it('takes a chosen date no further away than counted days', async () => {
    const course = await newCourse(ctx);
    const on = (date: string) => preview(course.courseId, ctx.unitId, { due: { kind: 'on', date } });
    await expect(on('2099-01-01')).rejects.toMatchObject({
      details: { fields: [{ path: 'due.date', code: 'assignment.due-far' }] },
    });
    expect((await on('2027-03-02')).people).not.toEqual([]);
  });

  it('opens cycles for a few thousand people at once', async () => {
    const course = await newCourse(ctx);
    const unitId = await newUnit(ctx);
    await ctx.asOwner(
      `with made as (
         insert into person (id, given_name, family_name, language, zone, created_at)
         select gen_random_uuid(), 'Wij', 'Nummer ' || n, 'nl', 'Europe/Amsterdam', now() from generate_series(1, 3000) n
         returning id
       )
       insert into person_fact (id, person_id, fact, value, valid_from, effective_at)
       select gen_random_uuid(), made.id, fact.name, fact.value, '2020-01-01', now()
       from made cross join (values ('unit', $1::text), ('status', 'active')) fact(name, value)`,
      [unitId],
    );
    const { hash } = await preview(course.courseId, unitId);
    expect(await confirm(course.courseId, unitId, hash)).toMatchObject({ cycles: 3000 });
  });

  it('exempts from today, with a reason, and no later than a day that has passed', async () => {
    const { cycleId } = await newCycle(ctx, await newCourse(ctx));
    const exempt = (until: string | null) =>
      as(hrId, () => ctx.get(Exemptions).exempt(cycleId, { until, reason: 'Langdurig afwezig' }), HR);
    await expect(exempt('2026-03-01')).rejects.toMatchObject({
      details: { fields: [{ code: 'exemption.until-past' }] },
    });
    await exempt(null);
    const { rows } = await ctx.asOwner(
      `select c.exempt_from::text, c.exempt_until, n.text from cycle c
       join cycle_event e on e.cycle_id = c.id and e.kind = 'exempted' join note n on n.id = e.reason_id where c.id = $1`,
      [cycleId],
    );
    expect(rows).toEqual([{ exempt_from: '2026-03-02', exempt_until: null, text: 'Langdurig afwezig' }]);
  });

  it('changes and ends an exemption in force, each with its reason, and the status follows the dates', async () => {
    const { cycleId } = await newCycle(ctx, await newCourse(ctx), { dueOn: '2026-03-04' });
    const exemptions = ctx.get(Exemptions);
    const byHr = (act: () => Promise<void>) => as(hrId, act, HR);
    const [why, later, back] = ['Langdurig afwezig', 'Komt later terug', 'Is weer aan het werk'] as const;
    const status = async () => {
      const cycle = await ctx.work.repository(Cycle).findOneByOrFail({ id: cycleId });
      const today = dateIn('Europe/Amsterdam', ctx.clock.now());
      return statusOf(cycle, ctx.clock.now(), 30, today);
    };
    await expect(byHr(() => exemptions.end(cycleId, { reason: back }))).rejects.toMatchObject({
      code: 'exemption.none',
    });
    await byHr(() => exemptions.exempt(cycleId, { until: '2026-03-09', reason: why }));
    await expect(
      byHr(() => exemptions.exempt(cycleId, { until: '2026-03-20', reason: later })),
    ).rejects.toMatchObject({ code: 'exemption.in-force' });
    await byHr(() => exemptions.change(cycleId, { until: '2026-03-20', reason: later }));
    ctx.clock.set(new Date('2026-03-15T09:00:00Z'));
    expect(await status()).toBe('exempt');
    await expect(
      byHr(() => exemptions.change(cycleId, { until: '2026-03-14', reason: later })),
    ).rejects.toMatchObject({ details: { fields: [{ code: 'exemption.until-past' }] } });
    await byHr(() => exemptions.end(cycleId, { reason: back }));
    expect(await status()).toBe('overdue');
    const { rows } = await ctx.asOwner(
      `select e.kind, e.data ->> 'from' as "from", e.data ->> 'until' as until, n.text, a.action
       from cycle_event e join note n on n.id = e.reason_id join audit_entry a on a.reason_id = n.id
       where e.cycle_id = $1 order by e.recorded_at`,
      [cycleId],
    );
    const from = '2026-03-02';
    expect(rows).toEqual([
      { kind: 'exempted', from, until: '2026-03-09', text: why, action: 'cycle.exempted' },
      {
        kind: 'exemption-changed',
        from,
        until: '2026-03-20',
        text: later,
        action: 'cycle.exemption-changed',
      },
      { kind: 'exemption-ended', from, until: '2026-03-14', text: back, action: 'cycle.exemption-ended' },
    ]);
  });

  it('ends an exemption on the day it began, and nobody ends their own', async () => {
    const { cycleId, personId } = await newCycle(ctx, await newCourse(ctx));
    const exemptions = ctx.get(Exemptions);
    const reason = 'Langdurig afwezig';
    await as(hrId, () => exemptions.exempt(cycleId, { until: null, reason }), HR);
    await expect(as(personId, () => exemptions.end(cycleId, { reason }), HR)).rejects.toMatchObject({
      code: 'cycle.own',
    });
    await as(hrId, () => exemptions.end(cycleId, { reason }), HR);
    await expect(as(hrId, () => exemptions.end(cycleId, { reason }), HR)).rejects.toMatchObject({
      code: 'exemption.none',
    });
    await as(hrId, () => exemptions.exempt(cycleId, { until: null, reason }), HR);
  });
});
