import { statusSql } from './status-sql';
import { addDays } from '@leidraad/shared/model';
import { cycleStatus, type CycleDates } from '@leidraad/training/model';
import fc from 'fast-check';
import { setup, type ThreadContext } from '../../../../../tools/testing/thread';

const day = fc.integer({ min: -60, max: 60 }).map((days) => addDays('2026-03-29', days));
const maybeDay = fc.option(day, { nil: null });
const cycle = fc.record({
  dueOn: day,
  started: fc.boolean(),
  // Completed cycles have an end of validity, or none; open ones never have one.
  completion: fc.option(fc.record({ on: day, validUntil: maybeDay }), { nil: null }),
  exemptFrom: maybeDay,
  exemptUntil: maybeDay,
  helpNeeded: fc.boolean(),
  withdrawn: fc.boolean(),
  today: day,
  companyToday: day,
  windowDays: fc.integer({ min: 1, max: 40 }),
});

/** Rows of the shape of `cycle`, straight from JSON. */
const STATUSES = `
  select ${statusSql('c', 'c.today', 'c.company_today', 'c.window_days')} as status
  from rows from (jsonb_to_recordset($1::jsonb) as (
    due_on date, zone text, started_at timestamptz, completed_at timestamptz, valid_until date, exempt_from date,
    exempt_until date, help_needed_at timestamptz, withdrawn_at timestamptz, today date, company_today date,
    window_days int)) with ordinality as c
  order by c.ordinality`;

describe('the status of a cycle', () => {
  let ctx: ThreadContext;
  beforeAll(async () => {
    ctx = await setup();
  });
  afterAll(() => ctx.close());

  it('is the same in SQL as in the rule, for any dates', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(cycle, { minLength: 1, maxLength: 300, size: 'max' }), async (cycles) => {
        const instant = '2026-01-01T12:00:00Z';
        const rows = cycles.map((row) => ({
          due_on: row.dueOn,
          zone: 'Europe/Amsterdam',
          started_at: row.started ? instant : null,
          completed_at: row.completion && `${row.completion.on}T12:00:00Z`,
          valid_until: row.completion?.validUntil ?? null,
          exempt_from: row.exemptFrom,
          exempt_until: row.exemptUntil,
          help_needed_at: row.helpNeeded ? instant : null,
          withdrawn_at: row.withdrawn ? instant : null,
          today: row.today,
          company_today: row.companyToday,
          window_days: row.windowDays,
        }));
        const expected = cycles.map(({ completion, today, companyToday, windowDays, ...row }) => {
          const dates: CycleDates = {
            ...row,
            completedOn: completion?.on ?? null,
            validUntil: completion?.validUntil ?? null,
          };
          return cycleStatus(dates, today, windowDays, companyToday);
        });
        const answered = await ctx.work.query<{ status: string }>(STATUSES, [JSON.stringify(rows)]);
        expect(answered.map((row) => row.status)).toEqual(expected);
      }),
      { numRuns: 30 },
    );
  });
});
