import { type CalendarDate, defineEvent } from '@leidraad/shared/model';

/** A cycle is complete: published once per cycle, in the transaction of its last required step. */
export interface CycleCompletedPayload {
  cycleId: string;
  personId: string;
  courseId: string;
  courseVersionId: string;
  policyVersionId: string;
  kind: 'full' | 'delta';
  completedAt: Date;
  /** In the company's zone, like `validUntil`. */
  completedOn: CalendarDate;
  /** Last valid day. */
  validUntil: CalendarDate;
  /** The company's zone. */
  zone: string;
}
export const CycleCompleted = defineEvent<CycleCompletedPayload>('CycleCompleted');
