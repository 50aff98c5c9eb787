import {
  citedPlaces,
  type CourseContent,
  type CourseImpact,
  DEFAULT_DELTA_SETTINGS,
  proposeImpact,
} from '@leidraad/courses/model';
import { PublishingCheck } from '@leidraad/courses/server';
import { DomainError } from '@leidraad/shared/model';
import { Clock, sha256, UnitOfWork } from '@leidraad/shared/server';
import {
  askedMeanings,
  ConsequenceCounter,
  type Consequences as ConsequencesView,
  type CourseShape,
  fullMinutes,
  shapeOfDraft,
} from '@leidraad/training/model';
import { Injectable } from '@nestjs/common';
import { CompanyCalendar } from '../content/company-calendar.service';
import { changeOfClauses } from './change-of-clauses';
import { impactConsequence } from './consequence-view';
import { CLAUSES_OF_VERSIONS, DRAFT, type VersionClauseRow } from './draft-consequence.queries';
import { Planning } from './planning.service';
import { Standings } from './standings.service';

interface DraftRow {
  course_id: string;
  content: CourseContent;
  revision: number;
  policy_version_id: string;
  policy_effective_on: string | null;
  newest_id: string | null;
  newest_number: number | null;
  newest_policy_version_id: string | null;
}

/** People read at once while counting. */
const IN_A_SET = 2_000;
const IMPACTS: readonly CourseImpact[] = ['editorial', 'substantive', 'major'];

/** The consequence of publishing a draft, before it happens. Counting writes nothing. */
@Injectable()
export class Consequences {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
    private readonly calendar: CompanyCalendar,
    private readonly planning: Planning,
    private readonly standings: Standings,
    check: PublishingCheck,
  ) {
    check.provide((slug, hash) => this.mustBe(slug, hash));
  }

  /** What publishing the draft of a course now would ask of people. Throws `course.unknown` where there is no draft. */
  async preview(slug: string): Promise<ConsequencesView> {
    const draft = await this.draft(slug);
    const clauses = await this.clauses(draft);
    const number = (draft.newest_number ?? 0) + 1;
    const meanings = new Map(clauses.now.map((row) => [row.clause_id, { meaningId: row.meaning_id }]));
    const { lessons, items, settings } = draft.content;
    const to = shapeOfDraft({ lessons, items, questionCount: settings.questionCount }, number, meanings);
    const { today, holidays } = await this.calendar.today();
    const policyOn = draft.policy_effective_on;
    const effectiveOn = policyOn !== null && policyOn > today ? policyOn : today;
    const countedAt = this.clock.now();
    const counted = await this.count(draft, to, { publishedAt: countedAt, effectiveOn }, holidays);
    const fresh = this.fresh(to, counted.newest);
    const facts = {
      revision: draft.revision,
      effectiveOn,
      proposed: proposeImpact(
        changeOfClauses(clauses.before, clauses.now),
        coveredBy(draft.content, clauses.now),
      ),
      clauses: clauses.now
        .filter((row) => fresh.has(row.meaning_id))
        .map((row) => ({ clauseId: row.clause_id, number: row.number })),
      unchanged: askedMeanings(to).size - fresh.size,
      fullMinutes: fullMinutes(to),
      everybody: counted.everybody,
      impacts: counted.impacts,
    };
    return {
      ...facts,
      countedAt: countedAt.toISOString(),
      hash: sha256(JSON.stringify([draft.course_id, draft.policy_version_id, facts])),
    };
  }

  /** Throws `course.consequence-changed` with the new count where it is not the one that was looked at. */
  private async mustBe(slug: string, hash: string): Promise<void> {
    const now = await this.preview(slug);
    if (now.hash !== hash) throw new DomainError('course.consequence-changed', 'stale', { current: now });
  }

  private async draft(slug: string): Promise<DraftRow> {
    const [draft] = await this.work.query<DraftRow>(DRAFT, [slug]);
    if (!draft) throw new DomainError('course.unknown', 'missing');
    return draft;
  }

  private async clauses({ policy_version_id, newest_policy_version_id }: DraftRow) {
    const ids = [policy_version_id, newest_policy_version_id ?? policy_version_id];
    const rows = await this.work.query<VersionClauseRow>(CLAUSES_OF_VERSIONS, [ids]);
    const of = (id: string | null) => rows.filter((row) => row.policy_version_id === id);
    return { now: of(policy_version_id), before: of(newest_policy_version_id) };
  }

  /** Goes through everybody once, for all impacts. */
  private async count(
    { course_id, newest_id, content }: DraftRow,
    to: CourseShape,
    when: { publishedAt: Date; effectiveOn: string },
    holidays: Awaited<ReturnType<CompanyCalendar['today']>>['holidays'],
  ) {
    const versions = await this.planning.versions(course_id);
    const settings = content.settings.reTraining ?? DEFAULT_DELTA_SETTINGS;
    const counters = IMPACTS.map((impact) => ({
      planner: this.planning.ready({ to, versions, impact, when, settings, holidays }),
      counter: new ConsequenceCounter(to),
    }));
    const meaningIds = counters[0]?.planner.meaningIds ?? [];
    for await (const people of this.standings.sets(course_id, meaningIds, IN_A_SET))
      for (const { planner, counter } of counters)
        for (const person of people) counter.add(planner.plan(person));
    const [editorial, substantive, major] = counters.map(({ counter }) => counter.sum());
    if (!editorial || !substantive || !major) throw new RangeError('Three impacts are counted');
    return {
      everybody: substantive.people,
      newest: versions.get(newest_id ?? '') ?? null,
      impacts: {
        editorial: impactConsequence(editorial),
        substantive: impactConsequence(substantive),
        major: impactConsequence(major),
      },
    };
  }

  private fresh(to: CourseShape, newest: CourseShape | null): Set<string> {
    const before = newest ? askedMeanings(newest) : new Set<string>();
    return new Set([...askedMeanings(to)].filter((id) => !before.has(id)));
  }
}

/** Sections that the course covers. */
function coveredBy(content: CourseContent, clauses: readonly VersionClauseRow[]): Set<string> {
  const rows = clauses.map((row) => ({
    clauseId: row.clause_id,
    sectionNumber: row.section_number,
    adopted: row.adopted,
  }));
  return new Set(
    citedPlaces(content, rows).flatMap(({ place }) =>
      place.kind === 'statement' ? place.sectionNumber : [],
    ),
  );
}
