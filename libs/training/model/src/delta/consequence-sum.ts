import type { CalendarDate } from '@leidraad/shared/model';
import type { BlockRef, CourseShape } from './course-shape';
import type { Delta } from './delta';
import type { PlannedPerson } from './impact-planner';
import { deltaMinutes, fullMinutes } from './plan-minutes';
import type { ReTraining } from './re-training';

/** What publishing comes down to. People with something to do, and what that is. */
export interface ConsequenceSum {
  /** Everybody looked at. */
  people: number;
  deltas: number;
  fulls: number;
  /** Open rounds that go on with the new version, and of those the ones that finish an attempt first. */
  moves: number;
  afterAttempt: number;
  nothing: Record<Extract<ReTraining, { kind: 'nothing' }>['why'], number>;
  /** Every block and question that some delta asks for. */
  blocks: BlockRef[];
  itemVersionIds: string[];
  meaningIds: string[];
  /** How many deltas take so many minutes. */
  deltaMinutes: { minutes: number; people: number }[];
  /** Minutes of the whole course, and of everything that is asked together. */
  fullMinutes: number;
  totalMinutes: number;
  /** The same people doing the whole course again. */
  againMinutes: number;
  /** How many new rounds are due on which day. */
  dueDates: { dueOn: CalendarDate; people: number }[];
}

/** Adds up a plan as it comes, set by set; what it holds does not grow with people. */
export class ConsequenceCounter {
  // By what they are: deltas are shared among people, and go when nobody has them any more.
  private readonly minutesOf = new WeakMap<Delta, number>();
  private readonly byMinutes = new Map<number, number>();
  private readonly byDue = new Map<CalendarDate, number>();
  private readonly counts = { people: 0, deltas: 0, fulls: 0, moves: 0, afterAttempt: 0 };
  private readonly nothing = { 'not-assigned': 0, exempt: 0, expired: 0, editorial: 0, 'knows-it': 0 };
  private readonly blocks = new Map<string, BlockRef>();
  private readonly items = new Set<string>();
  private readonly meanings = new Set<string>();

  constructor(private readonly to: CourseShape) {}

  add({ reTraining, due }: PlannedPerson): void {
    this.counts.people += 1;
    if (due) this.byDue.set(due.dueOn, (this.byDue.get(due.dueOn) ?? 0) + 1);
    switch (reTraining.kind) {
      case 'nothing':
        this.nothing[reTraining.why] += 1;
        break;
      case 'full':
        this.counts.fulls += 1;
        break;
      case 'moves':
        this.counts.moves += 1;
        if (reTraining.afterAttempt) this.counts.afterAttempt += 1;
        break;
      case 'delta':
        this.counts.deltas += 1;
        this.addDelta(reTraining.delta);
    }
  }

  sum(): ConsequenceSum {
    const full = fullMinutes(this.to);
    const wholes = this.counts.fulls + this.counts.moves;
    const inDeltas = [...this.byMinutes].reduce((sum, [minutes, people]) => sum + minutes * people, 0);
    return {
      ...this.counts,
      nothing: { ...this.nothing },
      blocks: [...this.blocks.values()],
      itemVersionIds: [...this.items],
      meaningIds: [...this.meanings],
      deltaMinutes: [...this.byMinutes]
        .map(([minutes, people]) => ({ minutes, people }))
        .sort((a, b) => a.minutes - b.minutes),
      fullMinutes: full,
      totalMinutes: inDeltas + wholes * full,
      againMinutes: (this.counts.deltas + wholes) * full,
      dueDates: [...this.byDue]
        .map(([dueOn, people]) => ({ dueOn, people }))
        .sort((a, b) => (a.dueOn < b.dueOn ? -1 : 1)),
    };
  }

  private addDelta(delta: Delta): void {
    let minutes = this.minutesOf.get(delta);
    if (minutes === undefined) {
      minutes = deltaMinutes(this.to, delta);
      this.minutesOf.set(delta, minutes);
      for (const block of delta.blocks) this.blocks.set(`${block.lessonKey}/${block.blockKey}`, block);
      for (const id of delta.itemVersionIds) this.items.add(id);
      for (const id of delta.meaningIds) this.meanings.add(id);
    }
    this.byMinutes.set(minutes, (this.byMinutes.get(minutes) ?? 0) + 1);
  }
}
