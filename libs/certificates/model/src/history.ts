import { addDays, type CalendarDate } from '@leidraad/shared/model';
import type { CertificateDetail } from './certificates';

type HistoryEvent = CertificateDetail['history'][number];

export interface CertificateLife {
  assignedOn: CalendarDate;
  completedAt: Date;
  completedOn: CalendarDate;
  issuedAt: Date;
  issuedOn: CalendarDate;
  renewalOpensOn: CalendarDate;
  validUntil: CalendarDate;
  revokedOn: CalendarDate | null;
}

/** What happened to a certificate and what is to come, oldest first; `today` in its zone decides what is to come. */
export function certificateHistory(life: CertificateLife, today: CalendarDate): HistoryEvent[] {
  const day = (kind: HistoryEvent['kind'], on: CalendarDate, at: Date | null = null): HistoryEvent => ({
    kind,
    on,
    at: at?.toISOString() ?? null,
    future: on > today,
  });
  const past = [
    day('assigned', life.assignedOn),
    day('completed', life.completedOn, life.completedAt),
    day('issued', life.issuedOn, life.issuedAt),
  ];
  if (life.revokedOn !== null) return [...past, day('revoked', life.revokedOn)];
  const end =
    today > life.validUntil
      ? day('expired', addDays(life.validUntil, 1))
      : { ...day('valid-until', life.validUntil), future: true };
  return [...past, day('renewal-opens', life.renewalOpensOn), end];
}
