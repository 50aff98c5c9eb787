import { Clock, UnitOfWork } from '@leidraad/shared/server';
import type { PlannedFor, Standing } from '@leidraad/training/model';
import { Injectable } from '@nestjs/common';
import { CompanyCalendar } from '../content/company-calendar.service';
import { STANDINGS, type StandingRow } from './standings.queries';

/** People as planning needs them, who work here still. */
export interface StandingSet {
  people: PlannedFor[];
  /** The last person looked at, here or not; null when nobody was left. */
  upTo: string | null;
  /** Whether there may be more. */
  last: boolean;
}

/** Reads where people stand with a course, set by set. */
@Injectable()
export class Standings {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
    private readonly calendar: CompanyCalendar,
  ) {}

  /** The next `size` people after `after`. `meaningIds`: what their evidence is asked about. */
  async next(
    courseId: string,
    meaningIds: readonly string[],
    after: string | null,
    size: number,
  ): Promise<StandingSet> {
    const rows = await this.read(courseId, meaningIds, after, size, null);
    return {
      people: rows.filter(({ here }) => here).map(plannedFor),
      upTo: rows.at(-1)?.person_id ?? null,
      last: rows.length < size,
    };
  }

  /** Everybody, set by set: what is held does not grow with people. */
  async *sets(courseId: string, meaningIds: readonly string[], size: number): AsyncGenerator<PlannedFor[]> {
    let after: string | null = null;
    for (;;) {
      const set: StandingSet = await this.next(courseId, meaningIds, after, size);
      yield set.people;
      if (set.last) return;
      after = set.upTo;
    }
  }

  /** One person; null for somebody who never had the course, or left. */
  async of(personId: string, courseId: string, meaningIds: readonly string[]): Promise<PlannedFor | null> {
    const [row] = await this.read(courseId, meaningIds, null, 1, [personId]);
    return row?.here ? plannedFor(row) : null;
  }

  private async read(
    courseId: string,
    meaningIds: readonly string[],
    after: string | null,
    size: number,
    people: string[] | null,
  ): Promise<StandingRow[]> {
    const { today } = await this.calendar.today();
    const now = this.clock.now();
    return this.work.query<StandingRow>(STANDINGS, [courseId, after, size, now, today, meaningIds, people]);
  }
}

function plannedFor(row: StandingRow): PlannedFor {
  const { person_id, zone, read, answered } = row;
  return { personId: person_id, zone, standing: standingOf(row), evidence: { read, answered } };
}

function standingOf(row: StandingRow): Standing {
  if (row.withdrawn && !row.completed) return { kind: 'none' };
  if (row.exempt) return { kind: 'exempt' };
  if (!row.completed) return { kind: 'open', round: row.kind, attemptRuns: row.attempt_runs };
  return {
    kind: 'completed',
    versionId: row.done_version_id ?? '',
    expired: row.expired,
    deltas: row.deltas,
    fullOn: row.full_on ?? '',
  };
}
