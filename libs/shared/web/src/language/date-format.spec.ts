import { type DateStyle, formatDate } from './date-format';

const now = new Date('2026-03-01T12:00:00Z');
const written = (value: string, style: DateStyle, locale: string, zone = 'Europe/Amsterdam') =>
  formatDate(value, style, locale, zone, now);

test.each<[string, DateStyle, string, string]>([
  ['2026-12-11', 'day', 'nl-NL', 'vrijdag 11 december'],
  ['2026-12-11', 'day', 'en-GB', 'Friday 11 December'],
  ['2027-12-10', 'day', 'nl-NL', 'vrijdag 10 december 2027'],
  ['2026-10-09', 'short', 'nl-NL', '9 okt 2026'],
  ['2026-12-15', 'long', 'nl-NL', '15 december 2026'],
  ['2026-03-09T13:03:00Z', 'time', 'nl-NL', '14:03'],
  ['2026-03-09T23:30:00Z', 'moment', 'nl-NL', '10 maart 2026, 00:30'],
])('%s as %s in %s reads "%s"', (value, style, locale, expected) => {
  expect(written(value, style, locale)).toBe(expected);
});

test('a date without a time is the same day in every zone', () => {
  expect(written('2026-12-11', 'long', 'nl-NL', 'Pacific/Kiritimati')).toBe('11 december 2026');
  expect(written('2026-12-11', 'long', 'nl-NL', 'Pacific/Pago_Pago')).toBe('11 december 2026');
});

test('an instant is shown in the zone of the reader', () => {
  expect(written('2026-03-09T13:03:00Z', 'time', 'nl-NL', 'America/New_York')).toBe('09:03');
});

test('what is no date shows nothing', () => {
  expect(written('gisteren', 'day', 'nl-NL')).toBe('');
});
