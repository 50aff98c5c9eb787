import { DomainError } from '@leidraad/shared/model';
import { Audit, Clock, UnitOfWork } from '@leidraad/shared/server';
import type { LessonView } from '@leidraad/training/model';
import { Injectable } from '@nestjs/common';
import { citedClause } from '../content/cited-clause';
import type { PublishedCourse, TaughtBlock, TaughtLesson } from '../content/published-course';
import { PublishedCourses } from '../content/published-courses.service';
import { blockId, type DoneOfCycle, lessonsAsked } from '../cycles/cycle-progress';
import { Cycles, mustBeInForce } from '../cycles/cycles.service';
import { clausesOf, Evidence } from '../cycles/evidence.service';
import { LessonSeen } from '../lesson-seen.entity';

/** What was read of a lesson, with the name of who approved the policy. $1 cycle, $2 course version, $3 lesson, $4 approver. */
const SEEN = `
  select (select given_name || ' ' || family_name from person where id = $4) as approver_name,
         array_agg(block_key order by recorded_at) filter (where block_key is not null) as blocks,
         max(effective_at) as saved_at
  from lesson_seen
  where cycle_id = $1 and course_version_id = $2 and lesson_key = $3`;

/** Reading lessons. */
@Injectable()
export class Lessons {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
    private readonly audit: Audit,
    private readonly courses: PublishedCourses,
    private readonly cycles: Cycles,
    private readonly evidence: Evidence,
  ) {}

  async view(cycleId: string, lessonKey: string): Promise<LessonView> {
    const cycle = await this.cycles.own(cycleId);
    const course = await this.courses.get(cycle.courseVersionId);
    const lesson = lessonOf(course, lessonKey, await this.cycles.done(cycleId));
    const { policy } = course;
    const [seen] = await this.work.query<{
      approver_name: string | null;
      blocks: string[] | null;
      saved_at: Date | null;
    }>(SEEN, [cycleId, course.courseVersionId, lessonKey, policy.approverId]);
    return {
      cycleId,
      key: lessonKey,
      topic: lesson.topic,
      title: lesson.title,
      goal: lesson.goal,
      minutes: lesson.minutes,
      blocks: lesson.blocks.map((block) => block.body),
      clauses: Object.fromEntries(
        citedIn(course, lesson.blocks).map((clause) => [clause.clauseId, citedClause(clause)]),
      ),
      policy: {
        slug: policy.slug,
        title: policy.title,
        number: policy.number,
        masterLanguage: policy.masterLanguage,
        approvedAt: policy.approvedAt?.toISOString() ?? null,
        approverName: seen?.approver_name ?? null,
      },
      seenBlocks: seen?.blocks ?? [],
      savedAt: seen?.saved_at?.toISOString() ?? null,
    };
  }

  /** Saves blocks as read. Saving one again changes nothing. The last block of a cycle may complete it. */
  async markSeen(cycleId: string, lessonKey: string, blockKeys: string[]): Promise<{ savedAt: string }> {
    return this.work.run(async () => {
      const cycle = await this.cycles.lockOwn(cycleId);
      mustBeInForce(cycle);
      const course = await this.courses.get(cycle.courseVersionId);
      const done = await this.cycles.done(cycleId);
      const blocks = blocksOf(lessonOf(course, lessonKey, done), blockKeys);
      const { seen } = done;
      const fresh = blocks.filter((block) => !seen.has(blockId(lessonKey, block.body.key)));
      const savedAt = this.clock.now();
      if (fresh.length > 0 && cycle.completedAt === null) {
        await this.cycles.start(cycle);
        await this.work.manager.insert(
          LessonSeen,
          fresh.map((block) => ({
            cycleId,
            courseVersionId: course.courseVersionId,
            lessonKey,
            blockKey: block.body.key,
            effectiveAt: savedAt,
          })),
        );
        const gained = citedIn(course, fresh).map((clause) => ({ clause, sourceId: cycleId }));
        await this.evidence.gain(cycle.personId, 'read', gained);
        await this.audit.record('lesson.read', 'cycle', cycleId, {
          data: { lessonKey, blocks: fresh.length },
        });
        await this.cycles.completeIfDone(cycle, course, savedAt);
        await this.cycles.announce(cycle);
      }
      return { savedAt: savedAt.toISOString() };
    });
  }
}

/** A lesson as the round asks for it; one that it does not ask for can still be read, whole. */
function lessonOf(course: PublishedCourse, lessonKey: string, done: DoneOfCycle): TaughtLesson {
  const isIt = (candidate: TaughtLesson) => candidate.lessonKey === lessonKey;
  const lesson = lessonsAsked(course, done).find(isIt) ?? course.lessons.find(isIt);
  if (!lesson) throw new DomainError('lesson.unknown', 'missing');
  return lesson;
}

/** The blocks with these keys; a key that is not there means the page shows another version of the lesson. */
function blocksOf(lesson: TaughtLesson, blockKeys: string[]): TaughtBlock[] {
  return [...new Set(blockKeys)].map((key) => {
    const block = lesson.blocks.find((candidate) => candidate.body.key === key);
    if (!block) throw new DomainError('lesson.changed', 'stale');
    return block;
  });
}

const citedIn = (course: PublishedCourse, blocks: TaughtBlock[]) =>
  clausesOf(course.clauses, [...new Set(blocks.flatMap((block) => block.clauseIds))]);
