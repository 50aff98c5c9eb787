const DATE_ONLY = /^\d{4}-\d{2}-\d{2}$/;

/**
 * How a moment reads:
 * `day` vrijdag 12 december (with the year when it is another one), `long` 12 december 2026,
 * `short` 12 dec 2026 (tables), `time` 14:03, `moment` 12 december 2026, 14:03, `month` december 2026.
 */
export type DateStyle = 'day' | 'long' | 'short' | 'time' | 'moment' | 'month';

const PARTS: Record<DateStyle, Intl.DateTimeFormatOptions> = {
  day: { weekday: 'long', day: 'numeric', month: 'long' },
  long: { day: 'numeric', month: 'long', year: 'numeric' },
  short: { day: 'numeric', month: 'short', year: 'numeric' },
  time: { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' },
  moment: { day: 'numeric', month: 'long', year: 'numeric' },
  month: { month: 'long', year: 'numeric' },
};

const formats = new Map<string, Intl.DateTimeFormat>();
function formatOf(locale: string, zone: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${locale} ${zone} ${JSON.stringify(options)}`;
  const known = formats.get(key);
  if (known) return known;
  const made = new Intl.DateTimeFormat(locale, { timeZone: zone, ...options });
  formats.set(key, made);
  return made;
}

/**
 * A date (`YYYY-MM-DD`, which has no zone) or an instant (ISO, shown in `zone`) in words.
 * `now` decides whether the year must be named.
 */
export function formatDate(value: string, style: DateStyle, locale: string, zone: string, now: Date): string {
  const dateOnly = DATE_ONLY.test(value);
  const instant = new Date(dateOnly ? `${value}T00:00:00Z` : value);
  if (Number.isNaN(instant.getTime())) return '';
  const shownZone = dateOnly ? 'UTC' : zone;
  const written = (parts: Intl.DateTimeFormatOptions) => formatOf(locale, shownZone, parts).format(instant);
  if (style === 'moment') return `${written(PARTS.moment)}, ${written(PARTS.time)}`;
  const text = written(PARTS[style]);
  if (style !== 'day') return text;
  const year = written({ year: 'numeric' });
  return year === formatOf(locale, zone, { year: 'numeric' }).format(now) ? text : `${text} ${year}`;
}
