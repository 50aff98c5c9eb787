import type { CompletionRow } from '@leidraad/reports/model';
import type { CompletionQueryRow } from './completion.queries';

/** A row as shown: status only, no answer, score or attempt count (domain rule 6). */
export function completionView(row: CompletionQueryRow): CompletionRow {
  return {
    cycleId: row.cycle_id,
    personId: row.person_id,
    displayName: row.display_name,
    employeeNumber: row.employee_number,
    unitName: row.unit_name,
    managerName: row.manager_name,
    courseTitle: row.course_title,
    courseVersion: row.course_version,
    status: row.status,
    dueOn: row.due_on,
    days: row.days,
    startedOn: row.started_on,
    completedOn: row.completed_on,
    validUntil: row.valid_until,
    exemptUntil: row.exempt_until,
  };
}
