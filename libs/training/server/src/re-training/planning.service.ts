import { UnitOfWork } from '@leidraad/shared/server';
import {
  type CourseShape,
  ImpactPlanner,
  newlyAsked,
  type PlannedFor,
  type PlannedPerson,
  type Publication,
} from '@leidraad/training/model';
import { Injectable } from '@nestjs/common';
import { PublishedCourses } from '../content/published-courses.service';
import { shapeOf } from './course-shapes';
import type { TrainingPlan } from './training-plan.entity';

/** A planner with what it has to know of people's evidence. */
export interface ReadyPlanner {
  to: CourseShape;
  /** Meanings that are new to somebody. */
  meaningIds: string[];
  plan(person: PlannedFor): PlannedPerson & { zone: string };
}

/** Versions of a course that people may have completed. $1 course. */
const VERSIONS = 'select id from course_version where course_id = $1 order by number';

/** Makes planners: what a version asks beside the earlier ones that people completed. */
@Injectable()
export class Planning {
  constructor(
    private readonly work: UnitOfWork,
    private readonly courses: PublishedCourses,
  ) {}

  /** For a plan as frozen; `impact` where another than the plan's counts. */
  async of(plan: TrainingPlan, impact = plan.impact): Promise<ReadyPlanner> {
    const to = shapeOf(await this.courses.get(plan.courseVersionId));
    const { publishedAt, effectiveOn, settings, holidays } = plan;
    const versions = await this.versions(plan.courseId);
    return this.ready({ to, versions, impact, when: { publishedAt, effectiveOn }, settings, holidays });
  }

  /** For what is not published yet. */
  ready(publication: Publication): ReadyPlanner {
    const planner = new ImpactPlanner(publication);
    const { to, versions } = publication;
    return {
      to,
      meaningIds: [
        ...new Set(
          [...versions.values()]
            .filter(({ number }) => number < to.number)
            .flatMap((from) => [...newlyAsked(from, to)]),
        ),
      ],
      plan: (person) => ({ ...planner.plan(person), zone: person.zone }),
    };
  }

  /** Shapes of the versions that were published, by their ids. */
  async versions(courseId: string): Promise<Map<string, CourseShape>> {
    const rows = await this.work.query<{ id: string }>(VERSIONS, [courseId]);
    const shapes = new Map<string, CourseShape>();
    for (const { id } of rows) shapes.set(id, shapeOf(await this.courses.get(id)));
    return shapes;
  }
}
