import { addDays, type CalendarDate, dateIn, DomainError } from '@leidraad/shared/model';
import { Audit, Clock, UnitOfWork } from '@leidraad/shared/server';
import { type EndExemption, type ExemptRequest, isExempt } from '@leidraad/training/model';
import { Injectable } from '@nestjs/common';
import { Cycle } from '../cycle.entity';
import { Cycles, mustBeInForce, mustBeSomebodyElses } from '../cycles/cycles.service';
import { PeopleScope } from '../cycles/people-scope.service';

type ExemptionDates = Pick<Cycle, 'exemptFrom' | 'exemptUntil'>;

const ACTIONS = {
  exempted: 'cycle.exempted',
  'exemption-changed': 'cycle.exemption-changed',
  'exemption-ended': 'cycle.exemption-ended',
} as const;

/** Exemptions: from today until a day, or until further notice; changed or ended while they are in force. */
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
      const { cycle, today } = await this.lock(cycleId);
      if (cycle.completedAt !== null) throw new DomainError('cycle.completed', 'conflict');
      mustNotHavePassed(until, today);
      if (isExempt(cycle, today)) {
        const again = cycle.exemptFrom === today && cycle.exemptUntil === until;
        if (again) return;
        throw new DomainError('exemption.in-force', 'conflict');
      }
      await this.save(cycle, 'exempted', { exemptFrom: today, exemptUntil: until }, reason);
    });
  }

  /** Another last day for an exemption in force; null: until further notice. */
  async change(cycleId: string, { until, reason }: ExemptRequest): Promise<void> {
    await this.work.run(async () => {
      const { cycle, today } = await this.lock(cycleId);
      mustBeExempt(cycle, today);
      mustNotHavePassed(until, today);
      if (cycle.exemptUntil === until) return;
      const { exemptFrom } = cycle;
      await this.save(cycle, 'exemption-changed', { exemptFrom, exemptUntil: until }, reason);
    });
  }

  /** From today the training counts again. One that began today then covers no day at all. */
  async end(cycleId: string, { reason }: EndExemption): Promise<void> {
    await this.work.run(async () => {
      const { cycle, today } = await this.lock(cycleId);
      mustBeExempt(cycle, today);
      const { exemptFrom } = cycle;
      await this.save(cycle, 'exemption-ended', { exemptFrom, exemptUntil: addDays(today, -1) }, reason);
    });
  }

  private async lock(cycleId: string): Promise<{ cycle: Cycle; today: CalendarDate }> {
    const cycle = await this.cycles.lock(cycleId);
    if (!cycle) throw new DomainError('cycle.unknown', 'missing');
    await this.scope.mustReach('training.assign', cycle.personId);
    mustBeSomebodyElses(cycle);
    mustBeInForce(cycle);
    return { cycle, today: dateIn(cycle.zone, this.clock.now()) };
  }

  private async save(
    cycle: Cycle,
    kind: keyof typeof ACTIONS,
    dates: ExemptionDates,
    reason: string,
  ): Promise<void> {
    const { exemptFrom: from, exemptUntil: until } = dates;
    await this.work.repository(Cycle).update(cycle.id, dates);
    const reasonId = await this.audit.note(reason);
    await this.cycles.record(cycle, kind, { reasonId, data: { from, until } });
    await this.audit.record(ACTIONS[kind], 'cycle', cycle.id, { reasonId, data: { until } });
    await this.cycles.announce(cycle);
  }
}

function mustBeExempt(cycle: Cycle, today: CalendarDate): void {
  if (!isExempt(cycle, today)) throw new DomainError('exemption.none', 'conflict');
}

function mustNotHavePassed(until: CalendarDate | null, today: CalendarDate): void {
  if (until !== null && until < today)
    throw new DomainError('request.invalid', 'invalid', {
      fields: [{ path: 'until', code: 'exemption.until-past' }],
    });
}
