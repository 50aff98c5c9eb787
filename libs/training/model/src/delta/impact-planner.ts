import type { CourseImpact, DeltaSettings } from '@leidraad/courses/model';
import type { CalendarDate } from '@leidraad/shared/model';
import type { Holiday } from '../due';
import type { DueExplanation } from '../due-explanation';
import { type CourseShape, newlyAsked, narrowedTo } from './course-shape';
import { type Delta, deltaAmong, type EvidenceOf } from './delta';
import { deltaDue, type PublishedWhen } from './delta-due';
import { type ReTraining, reTraining, type Standing } from './re-training';

/** Somebody as planning needs them. */
export interface PlannedFor {
  personId: string;
  /** Zone of the person; frozen with the cycle that comes of it. */
  zone: string;
  standing: Standing;
  evidence: EvidenceOf;
}

export interface Publication {
  to: CourseShape;
  /** Versions of the course by id: what people completed. One that is no earlier than `to` has nothing to learn from it. */
  versions: ReadonlyMap<string, CourseShape>;
  impact: CourseImpact;
  when: PublishedWhen;
  settings: DeltaSettings;
  holidays: readonly Holiday[];
}

export interface Due {
  opensOn: CalendarDate;
  dueOn: CalendarDate;
  explanation: DueExplanation;
}

/** What publishing asks of one person, with its dates where a new round comes of it. */
export interface PlannedPerson {
  personId: string;
  reTraining: ReTraining;
  due: Due | null;
}

/** What changed since a version, and the part of the new one that is about it. */
interface Since {
  changed: ReadonlySet<string>;
  shape: CourseShape;
}

/** More evidence patterns than a company has; beyond it they are worked out again, so that memory stays bounded. */
const MOST_KEPT = 20_000;

/**
 * Plans one publication, person by person, in time linear in people: the same evidence of what changed gives the same
 * delta, worked out once; the same zone the same dates. Holds nothing about people.
 */
export class ImpactPlanner {
  private readonly changes = new Map<string, Since>();
  private readonly deltas = new Map<string, Delta | null>();
  private readonly dues = new Map<string, Due>();

  constructor(private readonly publication: Publication) {}

  plan({ personId, zone, standing, evidence }: PlannedFor): PlannedPerson {
    const { impact, settings } = this.publication;
    const due = this.dueIn(zone);
    const delta = () => this.deltaOf(standing, evidence);
    const training = reTraining(standing, impact, delta, settings, due.opensOn);
    const isNew = training.kind === 'delta' || training.kind === 'full';
    return { personId, reTraining: training, due: isNew ? due : null };
  }

  /** What somebody on an earlier version lacks of the new one. */
  deltaSince(versionId: string, evidence: EvidenceOf): Delta | null {
    const { changed, shape } = this.since(versionId);
    const known = knownOf(changed, evidence);
    const key = `${versionId}:${[...changed].map((id) => known.get(id) ?? '-').join('')}`;
    const before = this.deltas.get(key);
    if (before !== undefined) return before;
    const delta = deltaAmong(changed, shape, {
      read: known.keys(),
      answered: [...known].flatMap(([id, how]) => (how === 'a' ? id : [])),
    });
    if (this.deltas.size >= MOST_KEPT) this.deltas.clear();
    this.deltas.set(key, delta);
    return delta;
  }

  private deltaOf(standing: Standing, evidence: EvidenceOf): Delta | null {
    return standing.kind === 'completed' ? this.deltaSince(standing.versionId, evidence) : null;
  }

  private since(versionId: string): Since {
    const known = this.changes.get(versionId);
    if (known) return known;
    const { versions, to } = this.publication;
    const from = versions.get(versionId);
    if (!from) throw new RangeError(`No course version ${versionId} to compare with`);
    // Somebody may have come further than the version that is planned: nothing is new to them.
    const changed = from.number < to.number ? newlyAsked(from, to) : new Set<string>();
    const since = { changed, shape: narrowedTo(to, changed) };
    this.changes.set(versionId, since);
    return since;
  }

  private dueIn(zone: string): Due {
    const known = this.dues.get(zone);
    if (known) return known;
    const { when, settings, holidays } = this.publication;
    const due = deltaDue(when, settings.dueDays, zone, holidays);
    this.dues.set(zone, due);
    return due;
  }
}

/** How somebody knows each meaning that changed: read, or answered, which is knowing it whether read or not. */
function knownOf(changed: ReadonlySet<string>, { read, answered }: EvidenceOf): Map<string, 'r' | 'a'> {
  const known = new Map<string, 'r' | 'a'>();
  for (const id of read) if (changed.has(id)) known.set(id, 'r');
  for (const id of answered) if (changed.has(id)) known.set(id, 'a');
  return known;
}
