import type { CompletionQuery, CompletionRow, CompletionTiles } from '@leidraad/reports/model';
import { DomainError, PAGE_SIZE, type Page } from '@leidraad/shared/model';
import { asTyped, Clock, cursorAfter, readCursor, UnitOfWork } from '@leidraad/shared/server';
import { type CycleStatus, cycleStatusSchema } from '@leidraad/training/model';
import { PeopleScope } from '@leidraad/training/server';
import { Injectable } from '@nestjs/common';
import { completionView } from './completion-view';
import { COMPLETION_COUNTS, type CompletionQueryRow, completionRows } from './completion.queries';

/** Who has done what: the newest cycle of each person and course the signed-in person may see. */
@Injectable()
export class Completion {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
    private readonly scope: PeopleScope,
  ) {}

  async page(query: CompletionQuery): Promise<Page<CompletionRow>> {
    const rows = await this.work.query<CompletionQueryRow>(completionRows(query, PAGE_SIZE + 1), [
      ...(await this.filters(query)),
      statusesOf(query),
      ...readCursor(query.cursor),
    ]);
    const page = rows.slice(0, PAGE_SIZE);
    const last = page.at(-1);
    return {
      rows: page.map(completionView),
      next: rows.length > PAGE_SIZE && last ? cursorAfter(last.sort_key, last.cycle_id) : null,
      total: rows[0]?.total ?? 0,
    };
  }

  /** Counts under the filters, status aside. Exempt and withdrawn cycles are not counted in the percentages. */
  async tiles(query: CompletionQuery): Promise<CompletionTiles> {
    const rows = await this.work.query<{ status: CycleStatus; rows: number }>(
      COMPLETION_COUNTS,
      await this.filters(query),
    );
    const byStatus = Object.fromEntries(rows.map((row) => [row.status, row.rows]));
    const of = (...statuses: CycleStatus[]) =>
      statuses.reduce((sum, status) => sum + (byStatus[status] ?? 0), 0);
    const assigned = rows.reduce((sum, row) => sum + row.rows, 0) - of('withdrawn');
    return {
      assigned,
      counted: assigned - of('exempt'),
      completed: of('completed', 'completed-late', 'expiring'),
      overdue: of('overdue'),
      expiring: of('expiring'),
      exempt: of('exempt'),
      byStatus,
    };
  }

  /** Parameters $1 to $7 of the list: where one may look, now, and the filters beside status. */
  async filters(query: CompletionQuery): Promise<unknown[]> {
    const scope = await this.scope.parameters('completion.read');
    const search = query.q ? asTyped(query.q) : null;
    return [...scope, this.clock.now(), search, query.unitId ?? null, query.courseId ?? null];
  }
}

/** The statuses of a filter; null for all. */
export function statusesOf(query: CompletionQuery): CycleStatus[] | null {
  if (!query.status) return null;
  const parsed = query.status.split(',').map((status) => cycleStatusSchema.safeParse(status.trim()));
  return parsed.map((status) => {
    if (status.success) return status.data;
    throw new DomainError('request.invalid', 'invalid', {
      fields: [{ path: 'status', code: 'report.status-unknown' }],
    });
  });
}
