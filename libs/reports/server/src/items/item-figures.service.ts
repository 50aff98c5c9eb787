import type { CourseFigures, ItemFigures, ToldShare } from '@leidraad/reports/model';
import { DomainError } from '@leidraad/shared/model';
import { Clock, UnitOfWork } from '@leidraad/shared/server';
import { Injectable } from '@nestjs/common';
import { type ToldItem, toldItem } from './item-table';
import { RIGHT } from './item-traits';
import { type ClauseNumbers, detailView, rowView } from './item-views';
import {
  CLAUSE_NUMBERS,
  GROUPED_ANSWERS,
  type GroupedAnswersRow,
  ITEM_VERSIONS,
  type ItemVersionRow,
  NEWEST_VERSION,
  type NewestVersionRow,
} from './items.queries';

/** What a share sorts by: what is not told comes last. */
const SORT_LAST = 1000;

/** How questions are answered, by people together and never by fewer than five (docs/domain.md, rule 6). */
@Injectable()
export class ItemFiguresService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  /** Everything that the newest version of a course asks; what goes wrong most comes first. */
  async ofCourse(slug: string): Promise<CourseFigures> {
    const course = await this.course(slug);
    const versions = await this.versions(course);
    const told = await this.told(
      course,
      versions,
      versions.filter(({ ordinal }) => ordinal !== null),
    );
    const numbers = await this.clauseNumbers(course);
    const rows = [...told].map(([version, figures]) => rowView(version, figures, numbers));
    return {
      course: courseView(course),
      rows: rows.sort((a, b) => sortsBy(a.right) - sortsBy(b.right) || (b.people ?? 0) - (a.people ?? 0)),
    };
  }

  /** One question of it. Versions that asked something else stand beside it with figures of their own. */
  async ofItem(slug: string, itemId: string): Promise<ItemFigures> {
    const course = await this.course(slug);
    const versions = (await this.versions(course)).filter((version) => version.item_id === itemId);
    const asked = versions.find(({ ordinal }) => ordinal !== null);
    if (!asked) throw new DomainError('report.item-unknown', 'missing');
    // Newest first, so the first of each is the newest that asked the same.
    const newest = [...Map.groupBy(versions, (version) => version.statistics_id).values()].flatMap(
      (same) => (same.includes(asked) ? asked : same[0]) ?? [],
    );
    const told = await this.told(course, versions, newest);
    const figures = told.get(asked);
    if (!figures) throw new DomainError('report.item-unknown', 'missing');
    const numbers = await this.clauseNumbers(course);
    return {
      ...rowView(asked, figures, numbers),
      course: courseView(course),
      ...detailView(asked.body, figures, numbers),
      earlier: [...told]
        .filter(([version, { people }]) => version.number < asked.number && people !== null)
        .map(([{ number }, { through, people, share }]) => ({
          number,
          through,
          people,
          right: share(RIGHT),
        })),
    };
  }

  private async course(slug: string): Promise<NewestVersionRow> {
    const [course] = await this.work.query<NewestVersionRow>(NEWEST_VERSION, [slug]);
    if (!course) throw new DomainError('course.unknown', 'missing');
    return course;
  }

  private versions(course: NewestVersionRow): Promise<ItemVersionRow[]> {
    return this.work.query<ItemVersionRow>(ITEM_VERSIONS, [course.course_version_id]);
  }

  /** Figures for each of `wanted`, counted together with every version that asked the same. */
  private async told(
    course: NewestVersionRow,
    versions: readonly ItemVersionRow[],
    wanted: readonly ItemVersionRow[],
  ): Promise<Map<ItemVersionRow, ToldItem>> {
    const byId = new Map(versions.map((version) => [version.id, version]));
    const ids = [...new Set(wanted.map((version) => version.statistics_id))];
    const answers = await this.work.query<GroupedAnswersRow>(GROUPED_ANSWERS, [
      course.course_id,
      startOfMonth(this.clock.now()),
      ids,
    ]);
    const grouped = Map.groupBy(answers, (row) => byId.get(row.item_version_id)?.statistics_id);
    return new Map(
      wanted.map((version) => [
        version,
        toldItem(version.body, grouped.get(version.statistics_id) ?? [], (id) => byId.get(id)?.body),
      ]),
    );
  }

  private async clauseNumbers({ policy_version_id }: NewestVersionRow): Promise<ClauseNumbers> {
    const rows = await this.work.query<{ clause_id: string; number: string }>(CLAUSE_NUMBERS, [
      policy_version_id,
    ]);
    return new Map(rows.map((row) => [row.clause_id, row.number]));
  }
}

/** Figures are of months that are over. */
function startOfMonth(now: Date): Date {
  return new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth(), 1));
}

const courseView = ({ slug, title, number, policy_slug }: NewestVersionRow): CourseFigures['course'] => ({
  slug,
  title,
  number,
  policySlug: policy_slug,
});

const sortsBy = (share: ToldShare): number =>
  share.kind === 'shown' || share.kind === 'bounded' ? share.percent : SORT_LAST;
