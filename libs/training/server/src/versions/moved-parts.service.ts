import { UnitOfWork } from '@leidraad/shared/server';
import {
  type CourseShape,
  type Delta,
  deltaAmong,
  type EvidenceOf,
  movedFull,
  newlyAsked,
} from '@leidraad/training/model';
import { Injectable } from '@nestjs/common';
import type { PublishedCourse } from '../content/published-course';
import { PublishedCourses } from '../content/published-courses.service';
import { shapeOf } from '../re-training/course-shapes';
import { type PartRow, partRows, testable } from '../re-training/plan-rows';
import { ADD_PARTS, DROP_PARTS } from '../re-training/rounds.queries';
import { KNOWN, type KnownRow, MOVED_SINCE, type MovedSinceRow } from './move-cycles.queries';

/** What rounds ask for after they moved to a newer version: a passed quiz about what changed since, a delta anew. */
@Injectable()
export class MovedParts {
  constructor(
    private readonly work: UnitOfWork,
    private readonly courses: PublishedCourses,
  ) {}

  /** In the transaction that moved these cycles to `course`. */
  async settle(cycleIds: string[], course: PublishedCourse): Promise<void> {
    const moved = await this.work.query<MovedSinceRow>(MOVED_SINCE, [cycleIds]);
    if (moved.length === 0) return;
    const to = shapeOf(course);
    const since = new Map<string, CourseShape>();
    for (const { version_id } of moved)
      if (!since.has(version_id)) since.set(version_id, shapeOf(await this.courses.get(version_id)));
    const changed = new Set([...since.values()].flatMap((from) => [...newlyAsked(from, to)]));
    const known = await this.known([...new Set(moved.map((row) => row.person_id))], changed);
    const canBeAsked = testable(to);
    const parts = moved.flatMap((row): PartRow[] => {
      const from = since.get(row.version_id) ?? to;
      const evidence = known.get(row.person_id) ?? { read: [], answered: [] };
      const asked = row.kind === 'full' ? movedFull(from, to, true, evidence) : deltaOr(from, to, evidence);
      return partRows(row.id, asked, canBeAsked, row.kind === 'delta');
    });
    await this.work.query(DROP_PARTS, [moved.map((row) => row.id)]);
    await this.work.query(ADD_PARTS, [JSON.stringify(parts)]);
  }

  private async known(
    people: string[],
    meanings: ReadonlySet<string>,
  ): Promise<Map<string, { read: string[]; answered: string[] }>> {
    const rows = await this.work.query<KnownRow>(KNOWN, [people, [...meanings]]);
    return new Map(
      rows.map(({ person_id, read, answered }) => [
        person_id,
        { read: read ?? [], answered: answered ?? [] },
      ]),
    );
  }
}

/** A delta whose version has nothing new any more still asks to sign for it. */
const deltaOr = (from: CourseShape, to: CourseShape, evidence: EvidenceOf): Delta =>
  deltaAmong(newlyAsked(from, to), to, evidence) ?? { meaningIds: [], blocks: [], itemVersionIds: [] };
