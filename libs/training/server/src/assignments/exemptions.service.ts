import { dateIn, DomainError } from '@leidraad/shared/model';
import { Audit, Clock, UnitOfWork } from '@leidraad/shared/server';
import type { ExemptRequest } from '@leidraad/training/model';
import { Injectable } from '@nestjs/common';
import { Cycle } from '../cycle.entity';
import { Cycles, mustBeInForce, mustBeSomebodyElses } from '../cycles/cycles.service';
import { PeopleScope } from '../cycles/people-scope.service';

/** Exemptions: from today until a day, or until further notice. */
@Injectable()
export class Exemptions {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
    private readonly audit: Audit,
    private readonly cycles: Cycles,
    private readonly scope: PeopleScope,
  ) {}

  async exempt(cycleId: string, { until, reason }: ExemptRequest): Promise<void> {
    await this.work.run(async () => {
      const cycle = await this.cycles.lock(cycleId);
      if (!cycle) throw new DomainError('cycle.unknown', 'missing');
      await this.scope.mustReach('training.assign', cycle.personId);
      mustBeSomebodyElses(cycle);
      mustBeInForce(cycle);
      if (cycle.completedAt !== null) throw new DomainError('cycle.completed', 'conflict');
      const exemptFrom = dateIn(cycle.zone, this.clock.now());
      if (until !== null && until < exemptFrom)
        throw new DomainError('request.invalid', 'invalid', {
          fields: [{ path: 'until', code: 'exemption.until-past' }],
        });
      const again = cycle.exemptFrom === exemptFrom && cycle.exemptUntil === until;
      if (again) return;
      await this.work.repository(Cycle).update(cycle.id, { exemptFrom, exemptUntil: until });
      const reasonId = await this.audit.note(reason);
      await this.cycles.record(cycle, 'exempted', { reasonId, data: { from: exemptFrom, until } });
      await this.audit.record('cycle.exempted', 'cycle', cycle.id, { reasonId, data: { until } });
      await this.cycles.announce(cycle);
    });
  }
}
