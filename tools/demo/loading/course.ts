import { CourseApprovals, CourseDrafts, CoursesService } from '@leidraad/courses/server';
import type { PolicyVersionView } from '@leidraad/policies/model';
import { Pictures } from '@leidraad/quizzes/server';
import type { INestApplicationContext } from '@nestjs/common';
import { COURSE } from '../content/course';
import { ROLLOUT } from '../content/people';
import type { Acting } from './acting';
import { withClauseIds } from './clause-ids';
import type { Loaded, LoadedPeople } from './company';
import { withPictures } from './pictures';
import { APPROVER, AUTHOR } from './policy';

/** The course on the policy with its pictures: written by the trainer, published by a colleague. Gives its id. */
export async function loadCourse(
  app: INestApplicationContext,
  acting: Acting,
  people: LoadedPeople,
  policy: PolicyVersionView,
): Promise<string> {
  const get = <T>(service: abstract new (...args: never[]) => T): T =>
    app.get(service as never, { strict: false });
  const [author, approver] = [people.get(AUTHOR) as Loaded, people.get(APPROVER) as Loaded];
  const ids = new Map(
    policy.sections.flatMap((section) => section.clauses.map((clause) => [clause.number, clause.clauseId])),
  );
  const written = withClauseIds(COURSE, (number) => {
    const id = ids.get(number);
    if (id === undefined) throw new Error(`The policy has no clause ${number}`);
    return id;
  });
  acting.at(ROLLOUT.coursePublishedDaysAgo + 2);
  const course = await acting.as(author, () =>
    get(CoursesService).create({ policyId: policy.policyId, title: written.title }),
  );
  const content = await acting.as(author, () => withPictures(written, (bytes) => get(Pictures).store(bytes)));
  const draft = await acting.as(author, () => get(CourseDrafts).read(course.slug));
  const { revision } = await acting.as(author, () =>
    get(CourseDrafts).save(course.slug, draft.revision, content),
  );
  const reason = 'Eerste versie van de cursus bij het nieuwe beleid';
  await acting.as(author, () =>
    get(CourseApprovals).request(course.slug, { revision, reason, impact: 'major' }),
  );
  acting.at(ROLLOUT.coursePublishedDaysAgo);
  const waiting = await acting.as(approver, () => get(CourseDrafts).read(course.slug));
  await acting.as(approver, () => get(CourseApprovals).approve(course.slug, waiting.revision));
  return course.id;
}
