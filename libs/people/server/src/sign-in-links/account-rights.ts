import { DomainError, type Permission, ROLE_PERMISSIONS } from '@leidraad/shared/model';
import { type Grant, requestContext, UnitOfWork } from '@leidraad/shared/server';
import { Injectable } from '@nestjs/common';
import { PeopleService } from '../people/people.service';
import { UnitScope } from '../people/unit-scope';

const GRANTS = `
  select role, unit_id as "unitId" from role_grant
  where account_id = $1 and (until is null or until >= $2::date)`;

/** Whose account the signed-in person may let somebody into: a sign-in link is worth what its account may do. */
@Injectable()
export class AccountRights {
  constructor(
    private readonly work: UnitOfWork,
    private readonly people: PeopleService,
    private readonly scope: UnitScope,
  ) {}

  async requireReach(personId: string): Promise<void> {
    await this.scope.requirePerson('sign-in-links.create', personId, await this.people.today());
  }

  /** Refuses an account that may do more than the signed-in person, except for who could grant those roles anyway. */
  async refuseMoreThanOwn(accountId: string): Promise<void> {
    const grants = await this.work.query<Grant>(GRANTS, [accountId, await this.people.today()]);
    for (const grant of grants)
      if (!(await this.scope.reaches('roles.grant', grant.unitId)) && !(await this.holds(grant)))
        throw new DomainError('sign-in-link.more-rights', 'forbidden');
  }

  private async holds({ role, unitId }: Grant): Promise<boolean> {
    // A manager sees the people they manage, whatever the unit of the grant.
    if (role === 'manager') return requestContext.actor().may('completion.read');
    for (const permission of ROLE_PERMISSIONS[role] as readonly Permission[])
      if (!(await this.scope.reaches(permission, unitId))) return false;
    return true;
  }
}
