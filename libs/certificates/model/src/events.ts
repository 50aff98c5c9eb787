import { defineEvent } from '@leidraad/shared/model';

/** A certificate exists, in the transaction that completed its cycle; its PDF follows after the commit. */
export const CertificateIssued = defineEvent<{ certificateId: string; cycleId: string; personId: string }>(
  'CertificateIssued',
);
