import { PeopleChanged, type PersonDetail } from '@leidraad/people/model';
import { addDays, DomainError } from '@leidraad/shared/model';
import { Audit, Changes, DomainEvents, UnitOfWork } from '@leidraad/shared/server';
import { Injectable } from '@nestjs/common';
import { Accounts } from './accounts';
import { endingOn } from './employment';
import { Facts } from './facts';
import { PeopleService } from './people.service';
import { LASTING_ADMINISTRATORS } from './people.queries';
import { UnitScope } from './unit-scope';

/** Somebody leaves, on another day after all, or not at all. */
@Injectable()
export class LeavingService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly audit: Audit,
    private readonly accounts: Accounts,
    private readonly facts: Facts,
    private readonly people: PeopleService,
    private readonly scope: UnitScope,
    private readonly events: DomainEvents,
    private readonly changes: Changes,
  ) {}

  /** From the day after the last day the status is `left` and the account is closed; a planned day is replaced. */
  async leave(id: string, lastDay: string): Promise<PersonDetail> {
    return this.settle(id, async (before) => {
      await this.refuseLastAdministrator(id);
      await this.refuseTooEarly(before, lastDay);
      await this.endOn(id, addDays(lastDay, 1));
      await this.audit.record('person.left', 'person', id, { data: { lastDay, instead: before.lastDay } });
    });
  }

  /** A planned leaving is called off. */
  async stay(id: string): Promise<PersonDetail> {
    return this.settle(id, async (before) => {
      if (before.lastDay === null) throw new DomainError('person.not-leaving', 'conflict');
      await this.endOn(id, null);
      await this.audit.record('person.leaving-withdrawn', 'person', id, {
        data: { instead: before.lastDay },
      });
    });
  }

  private async settle(id: string, change: (before: PersonDetail) => Promise<void>): Promise<PersonDetail> {
    await this.work.run(async () => {
      await this.work.lock('role-grants');
      const before = await this.people.detail(id);
      await this.scope.requireUnit('people.write', before.unitId, 'person.not-found');
      // Work was judged by it since: a day that has passed stays as it is.
      if (before.status === 'left') throw new DomainError('person.has-left', 'conflict');
      await change(before);
      await this.events.publish(PeopleChanged, { personIds: [id] });
      await this.changes.announce('completion');
    });
    return this.people.detail(id);
  }

  private async endOn(id: string, firstDayGone: string | null): Promise<void> {
    for (const { from, status } of endingOn(await this.facts.statusChanges(id), firstDayGone))
      await this.facts.add(id, 'status', status, from);
    await this.accounts.closeFrom(id, firstDayGone);
  }

  /** Before the first day the end would be overtaken by the beginning: gone, and yet there. */
  private async refuseTooEarly({ id, hireDate }: PersonDetail, lastDay: string): Promise<void> {
    const employment = await this.facts.employment(id);
    const days = [hireDate, employment?.from ?? null].filter((day) => day !== null);
    const first = days.sort().at(-1);
    if (first === undefined || lastDay >= first) return;
    const code = first === hireDate ? 'person.leaves-before-hire' : 'person.leaves-before-known';
    throw new DomainError('request.invalid', 'invalid', {
      fields: [{ path: 'lastDay', code, params: { day: first } }],
    });
  }

  /** Somebody has to be able to grant roles, also to whoever comes next. */
  private async refuseLastAdministrator(id: string): Promise<void> {
    const administrators = await this.work.query<{ person_id: string }>(LASTING_ADMINISTRATORS);
    if (administrators.length > 0 && administrators.every((other) => other.person_id === id))
      throw new DomainError('role-grant.last-administrator', 'conflict');
  }
}
