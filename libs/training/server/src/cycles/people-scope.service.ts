import { scopeParameter, withinScope } from '@leidraad/people/server';
import { DomainError, type CalendarDate, type Permission } from '@leidraad/shared/model';
import { requestContext, UnitOfWork } from '@leidraad/shared/server';
import { Injectable } from '@nestjs/common';
import { CompanyCalendar } from '../content/company-calendar.service';

/**
 * SQL that says whether a person is inside a scope, with the parameters of `PeopleScope` as $1 to $3. Needs a row
 * `now` of `person_on($3)` for that person.
 */
export const IN_SCOPE = `(${withinScope('now.unit_id', '$1')} or now.manager_id = $2::uuid)`;

/** $1 units (null: everywhere), $2 whose reports count too (null: nobody's), $3 today in the company's zone. */
export type ScopeParameters = [string[] | null, string | null, CalendarDate];

/** Which people a permission of the signed-in person reaches. */
@Injectable()
export class PeopleScope {
  constructor(
    private readonly work: UnitOfWork,
    private readonly calendar: CompanyCalendar,
  ) {}

  async parameters(permission: Permission): Promise<ScopeParameters> {
    const actor = requestContext.actor();
    const scope = actor.scopeOf(permission);
    const { today } = await this.calendar.today();
    return [scopeParameter(scope), scope.ownReports ? actor.personId : null, today];
  }

  /** Throws `cycle.unknown` for a person the permission does not reach, as for one that is not there. */
  async mustReach(permission: Permission, personId: string): Promise<void> {
    const [row] = await this.work.query<{ reached: boolean }>(
      `select ${IN_SCOPE} as reached from person_on($3) now where now.person_id = $4`,
      [...(await this.parameters(permission)), personId],
    );
    if (!row?.reached) throw new DomainError('cycle.unknown', 'missing');
  }
}
