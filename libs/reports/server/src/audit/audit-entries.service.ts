import { scopeParameter } from '@leidraad/people/server';
import type { AuditEntryRow, AuditQuery } from '@leidraad/reports/model';
import { PAGE_SIZE, type Page } from '@leidraad/shared/model';
import { cursorAfter, readCursor, requestContext, UnitOfWork } from '@leidraad/shared/server';
import { CompanyCalendar } from '@leidraad/training/server';
import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { type AuditQueryRow, ENTRIES, ENTRY_COUNT } from './audit-entries.queries';

/** Who did what, as written in the transaction of each change. */
@Injectable()
export class AuditEntries {
  constructor(
    private readonly work: UnitOfWork,
    private readonly calendar: CompanyCalendar,
  ) {}

  async page(query: AuditQuery): Promise<Page<AuditEntryRow>> {
    const { zone, today } = await this.calendar.today();
    const units = scopeParameter(requestContext.actor().scopeOf('audit.read'));
    const { action, actorId, objectId, from, until } = query;
    const asked = [action || null, actorId ?? null, objectId || null, from ?? null, until ?? null];
    const filter = [...asked, zone, units, today];
    const [, seq] = readCursor(query.cursor, z.string().regex(/^\d{1,18}$/));
    const rows = await this.work.query<AuditQueryRow>(ENTRIES, [...filter, seq]);
    const [count] = await this.work.query<{ total: number }>(ENTRY_COUNT, filter);
    const page = rows.slice(0, PAGE_SIZE);
    const last = page.at(-1);
    return {
      rows: page.map(auditView),
      next: rows.length > PAGE_SIZE && last ? cursorAfter('', last.seq) : null,
      total: count?.total ?? 0,
    };
  }
}

function auditView(row: AuditQueryRow): AuditEntryRow {
  return {
    seq: row.seq,
    at: row.effective_at.toISOString(),
    actorId: row.actor_id,
    actorName: row.actor_name,
    action: row.action,
    objectType: row.object_type,
    objectId: row.object_id,
    subject: {
      personName: row.person_name,
      role: row.role,
      unitName: row.unit_name,
      title: row.title,
      number: row.number,
    },
    reason: row.reason,
    requestId: row.request_id,
  };
}
