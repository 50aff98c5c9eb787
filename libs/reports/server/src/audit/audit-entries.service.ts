import { scopeParameter, withinScope } from '@leidraad/people/server';
import type { AuditEntryRow, AuditQuery } from '@leidraad/reports/model';
import { PAGE_SIZE, type Page } from '@leidraad/shared/model';
import { cursorAfter, readCursor, requestContext, UnitOfWork } from '@leidraad/shared/server';
import { CompanyCalendar } from '@leidraad/training/server';
import { Injectable } from '@nestjs/common';
import { z } from 'zod';

interface AuditQueryRow {
  seq: string;
  effective_at: Date;
  actor_id: string | null;
  actor_name: string | null;
  action: string;
  object_type: string;
  object_id: string | null;
  reason: string | null;
  request_id: string | null;
}

/**
 * What somebody read, answered and passed, and when: written down like everything else, but left out of the list, which
 * would tell how often a named person failed (domain rule 6).
 */
const LEARNING = String.raw`^(answer|attempt|lesson)\.`;

/**
 * $1 start of the action, $2 actor, $3 object, $4 first day, $5 last day, $6 zone, $7 units whose people count (null:
 * everybody's entries and those of nobody), $8 today.
 */
const FILTER = `
  e.action !~ '${LEARNING}' and ($1::text is null or starts_with(e.action, $1)) and ($2::uuid is null or e.actor_id = $2)
  and ($3::text is null or e.object_id = $3)
  and ($4::date is null or e.effective_at >= $4::date::timestamp at time zone $6)
  and ($5::date is null or e.effective_at < ($5::date + 1)::timestamp at time zone $6)
  and ($7::uuid[] is null or e.actor_id in (
    select now.person_id from person_on($8::date) now where ${withinScope('now.unit_id', '$7')}))`;

/** Newest first. $9 sequence number of the last row seen. */
const ENTRIES = `
  select e.seq, e.effective_at, e.actor_id, p.given_name || ' ' || p.family_name as actor_name, e.action,
         e.object_type, e.object_id, note.text as reason, e.request_id
  from audit_entry e
  left join person p on p.id = e.actor_id
  left join note on note.id = e.reason_id
  where ${FILTER} and ($9::bigint is null or e.seq < $9)
  order by e.seq desc
  limit ${PAGE_SIZE + 1}`;

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
    const [count] = await this.work.query<{ total: number }>(
      `select count(*)::int as total from audit_entry e where ${FILTER}`,
      filter,
    );
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
    reason: row.reason,
    requestId: row.request_id,
  };
}
