import { DomainEvents } from '@leidraad/shared/server';
import { CycleCompleted } from '@leidraad/training/model';
import { Injectable } from '@nestjs/common';
import { Issuing } from './issuing.service';

/** A completed full cycle gives a certificate; a delta keeps the one there is. */
@Injectable()
export class CycleCompletedListener {
  constructor(events: DomainEvents, issuing: Issuing) {
    events.on(CycleCompleted, async ({ kind, cycleId, personId, ...completed }) => {
      if (kind !== 'full') return;
      const { policyVersionId, courseVersionId, completedOn, validUntil, zone } = completed;
      await issuing.issue({
        cycleId,
        personId,
        revision: 1,
        policyVersionId,
        courseVersionId,
        completedOn,
        validUntil,
        zone,
      });
    });
  }
}
