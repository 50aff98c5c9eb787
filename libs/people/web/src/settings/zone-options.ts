import { type SelectOption } from '@leidraad/shared/web';

/** Time zones the browser knows, and the one that is set even if it doesn't. */
export function zoneOptions(current: string): SelectOption[] {
  const known = Intl.supportedValuesOf('timeZone');
  const zones = current && !known.includes(current) ? [current, ...known] : known;
  return zones.map((value) => ({ value, label: value.replaceAll('_', ' ') }));
}
