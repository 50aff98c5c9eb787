import { defineEvent, type CalendarDate } from '@leidraad/shared/model';

/** A version of a policy was approved and is frozen from now on. */
export const PolicyVersionApproved = defineEvent<{
  policyId: string;
  policyVersionId: string;
  number: string;
  effectiveOn: CalendarDate;
}>('PolicyVersionApproved');
