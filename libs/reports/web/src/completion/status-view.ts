import { type CompletionRow } from '@leidraad/reports/model';
import { daysBetween } from '@leidraad/shared/model';
import { type IconName, type Tone } from '@leidraad/shared/web';
import { type CycleStatus } from '@leidraad/training/model';

/** Icon and tone of a status; its word is in the model, for the export says the same. */
export const STATUS_LOOKS: Record<CycleStatus, { icon: IconName; tone: Tone }> = {
  withdrawn: { icon: 'block', tone: 'neutral' },
  exempt: { icon: 'remove_circle', tone: 'neutral' },
  'completed-late': { icon: 'check_circle', tone: 'good' },
  completed: { icon: 'check_circle', tone: 'good' },
  expiring: { icon: 'schedule', tone: 'warn' },
  expired: { icon: 'history', tone: 'bad' },
  overdue: { icon: 'error', tone: 'bad' },
  'help-needed': { icon: 'support', tone: 'warn' },
  'in-progress': { icon: 'pending', tone: 'neutral' },
  'not-started': { icon: 'circle', tone: 'neutral' },
};

/** What stands under the status: key of the text with the days or the date it names. */
export interface StatusDetail {
  key: string;
  days?: number;
  date?: string;
}

export function statusDetail(row: CompletionRow): StatusDetail | undefined {
  const days = Math.abs(row.days ?? 0);
  switch (row.status) {
    case 'overdue':
      return { key: 'overdue', days };
    case 'not-started':
    case 'help-needed':
      return { key: 'left', days };
    case 'in-progress':
      return row.startedOn ? { key: 'since', date: row.startedOn } : { key: 'left', days };
    case 'expiring':
      return { key: 'expiring', days };
    case 'expired':
      return row.validUntil ? { key: 'expired', date: row.validUntil } : undefined;
    case 'exempt':
      return row.exemptUntil ? { key: 'until', date: row.exemptUntil } : { key: 'open-end' };
    case 'completed':
      return row.completedOn ? { key: 'early', days: daysBetween(row.completedOn, row.dueOn) } : undefined;
    case 'completed-late':
      return row.completedOn ? { key: 'late', days: daysBetween(row.dueOn, row.completedOn) } : undefined;
    default:
      return undefined;
  }
}
