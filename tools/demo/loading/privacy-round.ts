import type { PolicyVersionView } from '@leidraad/policies/model';
import type { INestApplicationContext } from '@nestjs/common';
import { DateTime } from 'luxon';
import { COMPANY } from '../content/people';
import { missesAtFirst, PRIVACY_LEARNERS, PRIVACY_COURSE } from '../content/privacy-course';
import type { Acting } from './acting';
import type { Loaded, LoadedPeople } from './company';
import { loadPrivacyCourse } from './course';
import { type Asked, type Deed, History } from './history';
import { responsesTo, wayOf } from './responses';

/** Days of the month on which people do it, and how many of them. */
const [FIRST_DAY, DAYS] = [3, 20];

/**
 * The short course on privacy: published and assigned at the start of a month, three months ago, and done in that month by
 * everybody who was there. In one month, because figures about questions are of whole months.
 */
export function privacyDeeds(
  app: INestApplicationContext,
  acting: Acting,
  people: LoadedPeople,
  policy: PolicyVersionView,
  now: Date,
): Deed[] {
  const today = DateTime.fromJSDate(now, { zone: COMPANY.zone }).startOf('day');
  const month = today.startOf('month').minus({ months: 3 });
  const daysAgo = (day: number) => Math.round(today.diff(month.set({ day }), 'days').days);
  let history: History | undefined;
  const inCourse = (): History => {
    if (!history) throw new Error('The course on privacy is not published yet');
    return history;
  };
  const learners = PRIVACY_LEARNERS.map((externalId) => people.get(externalId) as Loaded);
  const begin: Deed = {
    daysAgo: daysAgo(1),
    order: 0,
    run: async () => {
      const courseId = await loadPrivacyCourse(app, acting, people, policy, daysAgo(1));
      history = new History(app, acting, people, courseId);
      for (const learner of learners)
        await history.assign(learner, 'Korte cursus over privacy voor iedereen');
    },
  };
  const doing = learners.map((learner, at): Deed => ({
    daysAgo: daysAgo(FIRST_DAY + (at % DAYS)),
    order: 3,
    run: () => takeCourse(inCourse(), learner, at),
  }));
  return [begin, ...doing];
}

/** Reads, takes the test, a second time with everything right where that is needed, and signs. */
async function takeCourse(history: History, learner: Loaded, at: number): Promise<void> {
  for (const { key } of PRIVACY_COURSE.lessons) await history.read(learner, key);
  const place = (question: Asked) => PRIVACY_COURSE.items.findIndex(({ id }) => id === question.item.id);
  const passed = await history.take(learner, (questions) =>
    questions.map((question) =>
      question.item.type === 'scenario'
        ? wayOf(question.item, at)
        : responsesTo(question.item, !missesAtFirst(at, place(question)), at),
    ),
  );
  if (!passed)
    await history.take(learner, (questions) => questions.map(({ item }) => responsesTo(item, true)));
  await history.sign(learner);
}
