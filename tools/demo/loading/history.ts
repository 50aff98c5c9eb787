import type { GivenResponse, Item } from '@leidraad/quizzes/model';
import { ItemVersion } from '@leidraad/quizzes/server';
import { CourseItem } from '@leidraad/courses/server';
import { UnitOfWork } from '@leidraad/shared/server';
import {
  Answers,
  Assignments,
  Attempt,
  Attempts,
  Attestations,
  Cycle,
  Exemptions,
  Lessons,
} from '@leidraad/training/server';
import type { INestApplicationContext } from '@nestjs/common';
import { In } from 'typeorm';
import { COURSE } from '../content/course';
import { type Attempt as StoryAttempt, HISTORY, PEOPLE, type Round } from '../content/people';
import type { Acting } from './acting';
import type { Loaded, LoadedPeople } from './company';
import { responsesTo } from './responses';

const HR = '10008';

/** Something that somebody did on a day. */
export interface Deed {
  daysAgo: number;
  /** Order within a day: assign, then exempt, read, answer, sign. */
  order: number;
  run: () => Promise<void>;
}

/** A question of an attempt. */
export interface Asked {
  position: number;
  critical: boolean;
  item: Item;
}

/** What everybody did in the course on the whole policy, by their stories. */
export function storyDeeds(
  app: INestApplicationContext,
  acting: Acting,
  people: LoadedPeople,
  courseId: string,
): Deed[] {
  const history = new History(app, acting, people, courseId);
  return HISTORY.flatMap((story) => {
    const person = people.get(story.externalId) as Loaded;
    const hired = PEOPLE.find((other) => other.externalId === story.externalId)?.hireOffsetDays ?? 0;
    return [
      ...story.rounds.flatMap((round) => history.deedsOf(person, round, hired)),
      ...(story.exemption
        ? [history.exemption(person, story.exemption.fromDaysAgo, story.exemption.reason.nl)]
        : []),
    ];
  });
}

/** Lives it all day by day from the oldest, so that each day finds the world as it then was. */
export async function liveThrough(
  deeds: readonly Deed[],
  acting: Acting,
  progress: (done: number, of: number) => void,
): Promise<void> {
  const days = [...Map.groupBy(deeds, (deed) => deed.daysAgo)].sort(([a], [b]) => b - a);
  for (const [index, [daysAgo, ofDay]] of days.entries()) {
    acting.at(daysAgo);
    for (const deed of ofDay.sort((a, b) => a.order - b.order)) await deed.run();
    progress(index + 1, days.length);
  }
}

/** What people do in a course, through the services, as themselves. */
export class History {
  constructor(
    private readonly app: INestApplicationContext,
    private readonly acting: Acting,
    private readonly people: LoadedPeople,
    private readonly courseId: string,
  ) {}

  deedsOf(person: Loaded, round: Round, hiredDaysAgo: number): Deed[] {
    const assigned = Math.min(round.assignedDaysAgo, hiredDaysAgo);
    const until = round.completedDaysAgo ?? round.attempts[0]?.daysAgo ?? Math.max(1, assigned - 5);
    const lessons = COURSE.lessons.slice(0, round.lessonsRead);
    const reading = lessons.map((lesson, index): Deed => {
      const day = Math.round(
        assigned -
          ((assigned - Math.max(until, round.attempts[0]?.daysAgo ?? until)) * (index + 1)) /
            (lessons.length + 1),
      );
      return { daysAgo: day, order: 2, run: () => this.read(person, lesson.key) };
    });
    return [
      { daysAgo: assigned, order: 0, run: () => this.assign(person) },
      ...reading,
      ...round.attempts.map((attempt): Deed => ({
        daysAgo: attempt.daysAgo,
        order: 3,
        run: () => this.attempt(person, attempt),
      })),
      ...(round.completedDaysAgo === undefined
        ? []
        : [{ daysAgo: round.completedDaysAgo, order: 4, run: () => this.sign(person) }]),
    ];
  }

  exemption(person: Loaded, daysAgo: number, reason: string): Deed {
    const run = async () => {
      const cycleId = await this.cycleOf(person);
      await this.asHr(() => this.get(Exemptions).exempt(cycleId, { until: null, reason }));
    };
    return { daysAgo, order: 1, run };
  }

  async assign(person: Loaded, reason = 'Training bij het socialmediabeleid'): Promise<void> {
    const assign = {
      courseId: this.courseId,
      unitId: person.unitId,
      withBelow: false,
      personIds: [person.id],
      due: { kind: 'days' as const, days: 30 },
    };
    await this.asHr(async () => {
      const assignments = this.get(Assignments);
      const { hash } = await assignments.preview(assign);
      await assignments.confirm({ ...assign, hash, reason });
    });
  }

  async read(person: Loaded, lessonKey: string): Promise<void> {
    const cycleId = await this.cycleOf(person);
    await this.acting.as(person, async () => {
      const lesson = await this.get(Lessons).view(cycleId, lessonKey);
      await this.get(Lessons).markSeen(
        cycleId,
        lessonKey,
        lesson.blocks.map((block) => block.key),
      );
    });
  }

  private async attempt(person: Loaded, story: StoryAttempt): Promise<void> {
    await this.take(person, (questions) => {
      const asked = questions.slice(0, story.answered);
      // Critical questions last among the wrong ones: who passes with one mistake did not make it there.
      const wrong = new Set(
        asked
          .toSorted((a, b) => Number(a.critical) - Number(b.critical))
          .slice(0, story.answered - story.right)
          .map((question) => question.position),
      );
      return asked.map(({ position, item }) => responsesTo(item, !wrong.has(position), position));
    });
  }

  /** An attempt with these answers to the questions drawn, from the first; says whether it passed. */
  async take(
    person: Loaded,
    answersTo: (questions: readonly Asked[]) => GivenResponse[][],
  ): Promise<boolean> {
    const cycleId = await this.cycleOf(person);
    const attempt = await this.acting.as(person, () => this.get(Attempts).start(cycleId));
    let passed = false;
    for (const [position, moves] of answersTo(await this.questionsOf(attempt.id)).entries())
      for (const [step, response] of moves.entries()) {
        const { result } = await this.acting.as(person, () =>
          this.get(Answers).save(attempt.id, {
            clientKey: `demo-${position}-${step}-${attempt.id.slice(-8)}`,
            position,
            step,
            response,
            language: 'nl',
          }),
        );
        passed = result?.passed ?? false;
      }
    return passed;
  }

  async sign(person: Loaded): Promise<void> {
    const cycleId = await this.cycleOf(person);
    await this.acting.as(person, async () => {
      const statement = await this.get(Attestations).statement(cycleId, 'nl');
      await this.get(Attestations).sign(cycleId, { language: statement.language, sha256: statement.sha256 });
    });
  }

  private async questionsOf(attemptId: string): Promise<Asked[]> {
    const work = this.get(UnitOfWork);
    const { draw, courseVersionId } = await work.repository(Attempt).findOneByOrFail({ id: attemptId });
    const ids = draw.map((drawn) => drawn.itemVersionId);
    const versions = await work.repository(ItemVersion).findBy({ id: In(ids) });
    const pool = await work.repository(CourseItem).findBy({ courseVersionId, itemVersionId: In(ids) });
    return ids.map((id, position) => {
      const item = versions.find((version) => version.id === id)?.body;
      if (!item) throw new Error(`Item version ${id} was drawn and is not there`);
      return {
        position,
        critical: pool.find((each) => each.itemVersionId === id)?.critical ?? false,
        item,
      };
    });
  }

  private async cycleOf(person: Loaded): Promise<string> {
    const [cycle] = await this.get(UnitOfWork)
      .repository(Cycle)
      .find({ where: { personId: person.id, courseId: this.courseId }, order: { number: 'DESC' }, take: 1 });
    if (!cycle) throw new Error(`${person.name} has no cycle`);
    return cycle.id;
  }

  private asHr<T>(work: () => Promise<T>): Promise<T> {
    return this.acting.as(this.people.get(HR) as Loaded, work);
  }

  private get<T>(service: abstract new (...args: never[]) => T): T {
    return this.app.get(service as never, { strict: false });
  }
}
