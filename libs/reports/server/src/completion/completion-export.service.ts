import { type CompletionQuery, EXPORT_HEADERS, STATUS_WORDS } from '@leidraad/reports/model';
import { inLanguage, type Language } from '@leidraad/shared/model';
import { Audit, UnitOfWork } from '@leidraad/shared/server';
import { PeopleScope } from '@leidraad/training/server';
import { Injectable } from '@nestjs/common';
import { stringify } from 'csv-stringify';
import type { Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { EntityManager } from 'typeorm';
import { Completion, statusesOf } from './completion.service';
import { completionRows, type CompletionQueryRow } from './completion.queries';

const BATCH = 500;
const LONGEST_DOWNLOAD_MS = 120_000;
type ExportRow = Record<keyof typeof EXPORT_HEADERS, string | null>;

/** The completion list as a file: exactly what the filters show, in their order. */
@Injectable()
export class CompletionExport {
  constructor(
    private readonly work: UnitOfWork,
    private readonly audit: Audit,
    private readonly completion: Completion,
    private readonly scope: PeopleScope,
  ) {}

  /**
   * Writes CSV that a Dutch Excel opens right: UTF-8 with a byte-order mark, semicolons, ISO dates, and no cell that
   * would be run as a formula. The download is in the audit log before the first byte leaves.
   */
  async write(query: CompletionQuery, language: Language, target: Writable): Promise<void> {
    const parameters = [...(await this.completion.filters(query)), statusesOf(query), null, null];
    const [units, reportsOf] = await this.scope.parameters('completion.export');
    parameters.splice(0, 2, units, reportsOf);
    const { cursor: _cursor, q, ...filters } = query;
    await this.work.run(() =>
      this.audit.record('completion.exported', 'completion', null, {
        data: { ...filters, searched: q !== undefined },
      }),
    );
    const csv = stringify({
      bom: true,
      delimiter: ';',
      record_delimiter: 'windows',
      escape_formulas: true,
      header: true,
      columns: Object.entries(EXPORT_HEADERS).map(([key, header]) => ({ key, header: header[language] })),
    });
    await this.work.run(async () => {
      const { manager } = this.work;
      await manager.query(
        `declare completion_export no scroll cursor for ${completionRows(query, null)}`,
        parameters,
      );
      // A reader who goes away or stalls must not keep the connection to the database.
      const signal = AbortSignal.timeout(LONGEST_DOWNLOAD_MS);
      await pipeline(exportRows(manager, language), csv, target, { signal }).catch((fault: unknown) => {
        if (!wentAway(fault)) throw fault;
      });
    });
  }
}

function wentAway(fault: unknown): boolean {
  const { code, name } = fault as { code?: string; name?: string };
  return code === 'ERR_STREAM_PREMATURE_CLOSE' || name === 'AbortError' || name === 'TimeoutError';
}

async function* exportRows(manager: EntityManager, language: Language): AsyncGenerator<ExportRow> {
  for (;;) {
    const rows = (await manager.query(`fetch ${BATCH} from completion_export`)) as CompletionQueryRow[];
    for (const row of rows) yield exportRow(row, language);
    if (rows.length < BATCH) return;
  }
}

function exportRow(row: CompletionQueryRow, language: Language): ExportRow {
  return {
    employeeNumber: row.employee_number,
    displayName: row.display_name,
    unitName: row.unit_name,
    managerName: row.manager_name,
    course: inLanguage(row.course_title, language).text,
    courseVersion: String(row.course_version),
    status: STATUS_WORDS[row.status][language],
    dueOn: row.due_on,
    startedOn: row.started_on,
    completedOn: row.completed_on,
    validUntil: row.valid_until,
    exemptUntil: row.exempt_until,
  };
}
