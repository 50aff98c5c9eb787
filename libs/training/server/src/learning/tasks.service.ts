import { Clock, requestContext, UnitOfWork } from '@leidraad/shared/server';
import { OPEN_STATUSES, type Task, type Tasks as TaskLists } from '@leidraad/training/model';
import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { CompanyCalendar } from '../content/company-calendar.service';
import { PublishedCourses } from '../content/published-courses.service';
import { Cycle } from '../cycle.entity';
import { CertificateLookup } from '../cycles/certificate-lookup';
import { NOTHING_DONE } from '../cycles/cycle-progress';
import { Cycles } from '../cycles/cycles.service';
import { VersionMoves } from '../versions/version-moves.service';
import { taskView } from './task-view';
import { MY_CYCLES } from './tasks.queries';

/** The signed-in person's to-do list. */
@Injectable()
export class Tasks {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
    private readonly courses: PublishedCourses,
    private readonly cycles: Cycles,
    private readonly calendar: CompanyCalendar,
    private readonly certificates: CertificateLookup,
    private readonly moves: VersionMoves,
  ) {}

  /** Open trainings by due date, then what is done, newest first. */
  async mine(): Promise<TaskLists> {
    await this.moves.catchUp(requestContext.actor().personId);
    const rows = await this.work.query<{ id: string }>(MY_CYCLES, [
      requestContext.actor().personId,
      this.clock.now(),
    ]);
    const ids = rows.map((row) => row.id);
    const cycles = ids.length > 0 ? await this.work.repository(Cycle).findBy({ id: In(ids) }) : [];
    const tasks = await this.views(cycles);
    const isOpen = (task: Task) => OPEN_STATUSES.includes(task.status);
    return {
      open: tasks.filter(isOpen).sort((a, b) => compare(a.dueOn, b.dueOn)),
      done: tasks
        .filter((task) => !isOpen(task))
        .sort((a, b) => compare(b.completedOn ?? '', a.completedOn ?? '')),
    };
  }

  async view(cycle: Cycle): Promise<Task> {
    const [task] = await this.views([cycle]);
    return task as Task;
  }

  private async views(cycles: Cycle[]): Promise<Task[]> {
    const ids = cycles.map((cycle) => cycle.id);
    const done = await this.cycles.doneOfAll(ids);
    const certificates = await this.certificates.of(ids);
    const { today } = await this.calendar.today();
    const now = this.clock.now();
    return Promise.all(
      cycles.map(async (cycle) => {
        const course = await this.courses.get(cycle.courseVersionId);
        const doneOfThis = done.get(cycle.id) ?? NOTHING_DONE;
        return taskView(cycle, course, doneOfThis, {
          now,
          companyToday: today,
          certificateId: certificates.get(cycle.id) ?? null,
        });
      }),
    );
  }
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
