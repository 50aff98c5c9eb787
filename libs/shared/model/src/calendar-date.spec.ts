import { addDays, calendarDateSchema, daysBetween, zoneSchema } from './calendar-date';

test('days are calendar days, also over the nights the clock changes', () => {
  expect(addDays('2026-03-28', 2)).toBe('2026-03-30');
  expect(addDays('2026-10-24', 2)).toBe('2026-10-26');
  expect(addDays('2024-02-28', 1)).toBe('2024-02-29');
  expect(addDays('2026-01-01', -1)).toBe('2025-12-31');
});

test('counting days is the reverse of adding them', () => {
  expect(daysBetween('2026-03-28', '2026-03-30')).toBe(2);
  expect(daysBetween('2026-03-30', '2026-03-28')).toBe(-2);
  expect(daysBetween('2023-12-31', '2024-12-31')).toBe(366);
});

test('a zone is one of the IANA database', () => {
  expect(zoneSchema.safeParse('Europe/Amsterdam').success).toBe(true);
  expect(zoneSchema.safeParse('Europe/Amsterdm').success).toBe(false);
  expect(zoneSchema.safeParse('').success).toBe(false);
  expect(zoneSchema.safeParse('+01:00').success).toBe(false);
});

test.each(['0000-01-01', '0026-03-01', '9999-12-31', '99999-01-01', '2026-02-30', '+010000-01-01'])(
  '%s is no date anybody means',
  (date) => expect(calendarDateSchema.safeParse(date).success).toBe(false),
);
