import type { CourseContent } from '@leidraad/courses/model';
import { CourseApprovals, CourseDrafts, CoursesService } from '@leidraad/courses/server';
import type { PolicyVersionView } from '@leidraad/policies/model';
import { Pictures } from '@leidraad/quizzes/server';
import type { INestApplicationContext } from '@nestjs/common';
import { COURSE } from '../content/course';
import { ROLLOUT } from '../content/people';
import { PRIVACY_COURSE } from '../content/privacy-course';
import type { Acting } from './acting';
import { withClauseIds } from './clause-ids';
import type { Loaded, LoadedPeople } from './company';
import { withPictures } from './pictures';
import { APPROVER, AUTHOR } from './policy';

interface Publication {
  content: CourseContent;
  reason: string;
  writtenDaysAgo: number;
  publishedDaysAgo: number;
}

/** The course on the whole policy, of the day it reached the company. Gives its id. */
export function loadCourse(
  app: INestApplicationContext,
  acting: Acting,
  people: LoadedPeople,
  policy: PolicyVersionView,
): Promise<string> {
  return publish(app, acting, people, policy, {
    content: COURSE,
    reason: 'Eerste versie van de cursus bij het nieuwe beleid',
    writtenDaysAgo: ROLLOUT.coursePublishedDaysAgo + 2,
    publishedDaysAgo: ROLLOUT.coursePublishedDaysAgo,
  });
}

/** The short course on one section of it, written and published on a day. Gives its id. */
export function loadPrivacyCourse(
  app: INestApplicationContext,
  acting: Acting,
  people: LoadedPeople,
  policy: PolicyVersionView,
  daysAgo: number,
): Promise<string> {
  return publish(app, acting, people, policy, {
    content: PRIVACY_COURSE,
    reason: 'Korte cursus, omdat privacy vaak misgaat',
    writtenDaysAgo: daysAgo,
    publishedDaysAgo: daysAgo,
  });
}

/** A course with its pictures, written by the trainer and published by a colleague. */
async function publish(
  app: INestApplicationContext,
  acting: Acting,
  people: LoadedPeople,
  policy: PolicyVersionView,
  publication: Publication,
): Promise<string> {
  const { reason, writtenDaysAgo, publishedDaysAgo } = publication;
  const get = <T>(service: abstract new (...args: never[]) => T): T =>
    app.get(service as never, { strict: false });
  const [author, approver] = [people.get(AUTHOR) as Loaded, people.get(APPROVER) as Loaded];
  const ids = new Map(
    policy.sections.flatMap((section) => section.clauses.map((clause) => [clause.number, clause.clauseId])),
  );
  const written = withClauseIds(publication.content, (number) => {
    const id = ids.get(number);
    if (id === undefined) throw new Error(`The policy has no clause ${number}`);
    return id;
  });
  acting.at(writtenDaysAgo);
  const course = await acting.as(author, () =>
    get(CoursesService).create({ policyId: policy.policyId, title: written.title }),
  );
  const content = await acting.as(author, () => withPictures(written, (bytes) => get(Pictures).store(bytes)));
  const draft = await acting.as(author, () => get(CourseDrafts).read(course.slug));
  const { revision } = await acting.as(author, () =>
    get(CourseDrafts).save(course.slug, draft.revision, content),
  );
  await acting.as(author, () =>
    get(CourseApprovals).request(course.slug, { revision, reason, impact: 'major' }),
  );
  if (publishedDaysAgo !== writtenDaysAgo) acting.at(publishedDaysAgo);
  const waiting = await acting.as(approver, () => get(CourseDrafts).read(course.slug));
  await acting.as(approver, () => get(CourseApprovals).approve(course.slug, waiting.revision));
  return course.id;
}
