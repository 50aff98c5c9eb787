import type { CourseImpact, DeltaSettings } from '@leidraad/courses/model';
import type { CalendarDate } from '@leidraad/shared/model';
import { DateTime } from 'luxon';
import type { Delta } from './delta';

/** Where somebody stands with a course at the moment of publishing. */
export type Standing =
  /** Never assigned, or withdrawn: a newcomer gets the whole course when it is assigned. */
  | { kind: 'none' }
  | { kind: 'exempt' }
  | { kind: 'open'; round: 'full' | 'delta'; attemptRuns: boolean }
  | {
      kind: 'completed';
      /** The course version of the newest completed round. */
      versionId: string;
      /** Validity ended: the renewal, a full round, is what is left to do. */
      expired: boolean;
      /** Completed deltas since the last full round, and the day of that in the company's zone. */
      deltas: number;
      fullOn: CalendarDate;
    };

/** What publishing a version asks of somebody. */
export type ReTraining =
  | { kind: 'nothing'; why: 'not-assigned' | 'exempt' | 'expired' | 'editorial' | 'knows-it' }
  | { kind: 'delta'; delta: Delta }
  /** `replaces`: an open delta gives way to it. */
  | { kind: 'full'; why: 'major' | 'deltas' | 'months'; replaces: boolean }
  /** An open round goes on with the new version and keeps what is unchanged; after its running attempt where one runs. */
  | { kind: 'moves'; round: 'full' | 'delta'; afterAttempt: boolean };

/**
 * What publishing a version with this impact asks of somebody (domain: "Delta rules"). `delta` is what they lack of it;
 * `on` the day the version takes effect.
 */
export function reTraining(
  standing: Standing,
  impact: CourseImpact,
  delta: () => Delta | null,
  settings: DeltaSettings,
  on: CalendarDate,
): ReTraining {
  switch (standing.kind) {
    case 'none':
      return { kind: 'nothing', why: 'not-assigned' };
    case 'exempt':
      return { kind: 'nothing', why: 'exempt' };
    case 'open':
      if (impact === 'major' && standing.round === 'delta' && !standing.attemptRuns)
        return { kind: 'full', why: 'major', replaces: true };
      return { kind: 'moves', round: standing.round, afterAttempt: standing.attemptRuns };
    case 'completed':
      return ofCompleted(standing, impact, delta, settings, on);
  }
}

function ofCompleted(
  standing: Extract<Standing, { kind: 'completed' }>,
  impact: CourseImpact,
  deltaOf: () => Delta | null,
  settings: DeltaSettings,
  on: CalendarDate,
): ReTraining {
  if (standing.expired) return { kind: 'nothing', why: 'expired' };
  if (impact === 'editorial') return { kind: 'nothing', why: 'editorial' };
  if (impact === 'major') return { kind: 'full', why: 'major', replaces: false };
  const delta = deltaOf();
  if (delta === null) return { kind: 'nothing', why: 'knows-it' };
  if (standing.deltas >= settings.fullAfterDeltas) return { kind: 'full', why: 'deltas', replaces: false };
  if (on >= monthsAfter(standing.fullOn, settings.fullAfterMonths))
    return { kind: 'full', why: 'months', replaces: false };
  return { kind: 'delta', delta };
}

const monthsAfter = (date: CalendarDate, months: number): CalendarDate =>
  DateTime.fromISO(date, { zone: 'utc' }).plus({ months }).toISODate() ?? date;
