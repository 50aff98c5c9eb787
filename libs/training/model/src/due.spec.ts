import { addDays, daysBetween } from '@leidraad/shared/model';
import fc from 'fast-check';
import { DateTime } from 'luxon';
import { dueDate, lastValidDay, nextWorkingDay, type Holiday } from './due';

const weekday = (date: string) => DateTime.fromISO(date, { zone: 'utc' }).weekday;
const anyDay = fc.integer({ min: 0, max: 20_000 }).map((days) => addDays('2000-01-01', days));
const anyHolidays = (around: string) =>
  fc
    .array(fc.integer({ min: -5, max: 25 }), { maxLength: 15 })
    .map((days) => days.map((day): Holiday => ({ date: addDays(around, day), name: 'Vrije dag' })));

describe('due date', () => {
  it('counts days from the day of assignment', () => {
    expect(dueDate({ kind: 'days', days: 30 }, '2026-03-03', [])).toEqual({
      dueOn: '2026-04-02',
      explanation: [
        { kind: 'assigned', on: '2026-03-03' },
        { kind: 'plus-days', days: 30, to: '2026-04-02' },
      ],
    });
  });

  it('moves a Saturday and a Sunday to Monday', () => {
    expect(dueDate({ kind: 'days', days: 1 }, '2026-03-06', []).dueOn).toBe('2026-03-09');
    expect(dueDate({ kind: 'days', days: 1 }, '2026-03-07', []).dueOn).toBe('2026-03-09');
  });

  it('moves over a holiday, and says each step', () => {
    const easter = [
      { date: '2026-04-03', name: 'Goede Vrijdag' },
      { date: '2026-04-06', name: 'Tweede paasdag' },
    ];
    expect(dueDate({ kind: 'days', days: 1 }, '2026-04-02', easter)).toEqual({
      dueOn: '2026-04-07',
      explanation: [
        { kind: 'assigned', on: '2026-04-02' },
        { kind: 'plus-days', days: 1, to: '2026-04-03' },
        { kind: 'holiday', from: '2026-04-03', to: '2026-04-04', name: 'Goede Vrijdag' },
        { kind: 'weekend', from: '2026-04-04', to: '2026-04-06' },
        { kind: 'holiday', from: '2026-04-06', to: '2026-04-07', name: 'Tweede paasdag' },
      ],
    });
  });

  it('leaves a date somebody chose as chosen, also on a holiday in a weekend', () => {
    const holidays = [{ date: '2026-12-26', name: 'Tweede kerstdag' }];
    const { dueOn, explanation } = dueDate({ kind: 'on', date: '2026-12-26' }, '2026-11-01', holidays);
    expect(dueOn).toBe('2026-12-26');
    expect(explanation).toContainEqual({ kind: 'fixed', on: '2026-12-26' });
  });

  it('falls on a working day, never early, and the steps join up to it', () => {
    const cases = anyDay.chain((from) => fc.tuple(fc.constant(from), anyHolidays(from)));
    fc.assert(
      fc.property(cases, ([from, holidays]) => {
        const { date, steps } = nextWorkingDay(from, holidays);
        expect(weekday(date)).toBeLessThan(6);
        expect(holidays.map((holiday) => holiday.date)).not.toContain(date);
        for (let day = from; day < date; day = addDays(day, 1)) {
          const off = weekday(day) >= 6 || holidays.some((holiday) => holiday.date === day);
          expect(off).toBe(true);
        }
        const ends = steps.map((step) => ('to' in step ? step.to : ''));
        const starts = steps.map((step) => ('from' in step ? step.from : ''));
        expect([from, ...ends]).toEqual([...starts, date]);
      }),
    );
  });
});

describe('last valid day', () => {
  it.each([
    ['2025-09-08', 12, '2026-09-07'],
    ['2026-01-01', 12, '2026-12-31'],
    ['2024-02-29', 12, '2025-02-27'],
    ['2023-02-28', 12, '2024-02-27'],
    ['2024-02-29', 48, '2028-02-28'],
    ['2026-01-31', 1, '2026-02-27'],
    ['2026-03-31', 1, '2026-04-29'],
    ['2026-03-01', 1, '2026-03-31'],
  ])('of %s for %i months is %s', (completedOn, months, last) => {
    expect(lastValidDay(completedOn, months)).toBe(last);
  });

  it('is the day before the same date, except where that date does not exist', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 1, max: 60 }), (completedOn, months) => {
        const anniversary = addDays(lastValidDay(completedOn, months), 1);
        const start = DateTime.fromISO(completedOn, { zone: 'utc' });
        const end = DateTime.fromISO(anniversary, { zone: 'utc' });
        expect((end.year - start.year) * 12 + end.month - start.month).toBe(months);
        expect(end.day).toBe(Math.min(start.day, end.daysInMonth ?? 0));
      }),
    );
  });

  it('gives nobody who completes later an earlier end', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 1, max: 60 }), (completedOn, months) => {
        const next = lastValidDay(addDays(completedOn, 1), months);
        return daysBetween(lastValidDay(completedOn, months), next) >= 0;
      }),
    );
  });
});
