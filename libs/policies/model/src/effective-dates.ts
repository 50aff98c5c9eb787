import { type CalendarDate, calendarDateSchema } from '@leidraad/shared/model';
import { z } from 'zod';
import type { PolicyErrorCode } from './errors';
import type { VersionDates } from './lifecycles';

/** The version that a next one takes over from. */
export const followedVersionSchema = z.object({ number: z.string(), effectiveOn: calendarDateSchema });
export type FollowedVersion = z.infer<typeof followedVersionSchema>;

/** Why a version cannot take effect on a day, with the values for the words of the code. */
export interface EffectiveDateFault {
  code: Extract<PolicyErrorCode, 'policy.effective-past' | 'policy.effective-order'>;
  params: { effectiveOn: CalendarDate; number?: string };
}

/** Of the approved versions that were not taken back: the one that applies last, in force already or still to come. */
export function followedVersion(
  versions: readonly (VersionDates & { number: string })[],
): FollowedVersion | null {
  return versions
    .filter(({ approvedAt, withdrawnOn }) => approvedAt !== null && withdrawnOn === null)
    .reduce<FollowedVersion | null>(
      (last, { number, effectiveOn }) =>
        effectiveOn !== null && (last === null || effectiveOn > last.effectiveOn)
          ? { number, effectiveOn }
          : last,
      null,
    );
}

/**
 * Whether a version may take effect on a day, when approval is asked for and again when it is given. Nothing applies
 * to days that are gone (`policy.effective-past`), and nobody goes back to an older text by the order of two days
 * (`policy.effective-order`). The day of the version it follows is allowed: of that day on the newer one holds, which
 * is how a text is corrected on or before its first day.
 */
export function effectiveDateFault(
  day: CalendarDate,
  { today, follows }: { today: CalendarDate; follows: FollowedVersion | null },
): EffectiveDateFault | null {
  if (day < today) return { code: 'policy.effective-past', params: { effectiveOn: day } };
  if (follows !== null && day < follows.effectiveOn)
    return { code: 'policy.effective-order', params: { ...follows } };
  return null;
}

/** The first day on which a version may take effect. */
export function firstEffectiveDay(today: CalendarDate, follows: FollowedVersion | null): CalendarDate {
  return follows !== null && follows.effectiveOn > today ? follows.effectiveOn : today;
}
