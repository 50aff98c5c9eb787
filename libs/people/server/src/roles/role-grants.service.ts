import type { RoleGrantRow } from '@leidraad/people/model';
import { DomainError } from '@leidraad/shared/model';
import { Audit, Clock, requestContext, UnitOfWork } from '@leidraad/shared/server';
import { Injectable } from '@nestjs/common';
import { v7 as newId } from 'uuid';
import { Account } from '../account.entity';
import { PeopleService } from '../people/people.service';
import { scopeParameter, UnitScope, withinScope } from '../people/unit-scope';
import { RoleGrant } from '../role-grant.entity';

const LIST = `
  select role_grant.id, person.id as "personId", person.given_name || ' ' || person.family_name as "displayName",
         person.external_id as "externalId", home.name as "personUnitName",
         role_grant.role, role_grant.unit_id as "unitId", unit.name as "unitName",
         to_char(role_grant.until, 'YYYY-MM-DD') as until, role_grant.created_at as "createdAt",
         granter.given_name || ' ' || granter.family_name as "grantedByName"
  from role_grant
  join account on account.id = role_grant.account_id
  join person on person.id = account.person_id
  left join lateral (
    select unit.name from person_fact join unit on unit.id::text = value
    where person_id = person.id and fact = 'unit' and valid_from <= $1::date
    order by valid_from desc, recorded_at desc, person_fact.id desc limit 1) home on true
  left join unit on unit.id = role_grant.unit_id
  left join person granter on granter.id = role_grant.granted_by
  where (role_grant.until is null or role_grant.until >= $1::date)`;

interface NewGrant {
  personId: string;
  role: RoleGrantRow['role'];
  unitId: string | null;
  until: string | null;
}

/** Who has which role where. Grants are given and taken away, never changed. */
@Injectable()
export class RoleGrantsService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
    private readonly audit: Audit,
    private readonly people: PeopleService,
    private readonly scope: UnitScope,
  ) {}

  /** Grants that hold where the signed-in person may grant roles. */
  async list(): Promise<RoleGrantRow[]> {
    const scope = scopeParameter(requestContext.actor().scopeOf('roles.grant'));
    return this.rows(
      ` and ${withinScope('role_grant.unit_id', '$2')} order by lower(person.family_name), role_grant.created_at`,
      [scope],
    );
  }

  async grant({ personId, role, unitId, until }: NewGrant): Promise<RoleGrantRow> {
    const id = newId();
    await this.work.run(async () => {
      await this.work.lock('role-grants');
      await this.scope.requirePerson('roles.grant', personId, await this.people.today());
      if (until !== null && until < (await this.people.today()))
        throw new DomainError('request.invalid', 'invalid', {
          fields: [{ path: 'until', code: 'role-grant.until-past' }],
        });
      const account = await this.work.repository(Account).findOneBy({ personId });
      if (!account)
        throw new DomainError('request.invalid', 'invalid', {
          fields: [{ path: 'personId', code: 'sign-in-link.no-account' }],
        });
      if (unitId === null) await this.scope.requireWhole('roles.grant');
      else await this.scope.requireUnit('roles.grant', unitId);
      const same = await this.rows(
        ' and account.person_id = $2 and role_grant.role = $3 and role_grant.unit_id is not distinct from $4',
        [personId, role, unitId],
      );
      if (same.length > 0) throw new DomainError('role-grant.exists', 'conflict');
      const grantedBy = requestContext.get().actor?.personId ?? null;
      const endedLinks = await this.endLinksOfOthers(account.id, grantedBy);
      await this.work.manager.insert(RoleGrant, {
        id,
        accountId: account.id,
        role,
        unitId,
        until,
        grantedBy,
        createdAt: this.clock.now(),
      });
      await this.audit.record('role.granted', 'role-grant', id, {
        data: { personId, role, unitId, until, ...(endedLinks.length > 0 && { endedLinks }) },
      });
    });
    const [row] = await this.rows(' and role_grant.id = $2', [id]);
    return row as RoleGrantRow;
  }

  /** A sign-in link somebody made for less opens no more: only who grants the role may have one out. */
  private async endLinksOfOthers(accountId: string, granter: string | null): Promise<string[]> {
    const ended = await this.work.query<{ id: string }>(
      `update sign_in_link set until = $3
       where account_id = $1 and used_at is null and until > $3 and created_by is distinct from $2
       returning id`,
      [accountId, granter, this.clock.now()],
    );
    return ended.map(({ id }) => id);
  }

  async revoke(id: string): Promise<void> {
    await this.work.run(async () => {
      await this.work.lock('role-grants');
      const [grant] = await this.rows(' and role_grant.id = $2', [id]);
      if (!grant) throw new DomainError('role-grant.not-found', 'missing');
      if (grant.unitId === null) await this.scope.requireWhole('roles.grant');
      else await this.scope.requireUnit('roles.grant', grant.unitId, 'role-grant.not-found');
      const admins = await this.rows(
        ` and role_grant.role = 'admin' and role_grant.unit_id is null and role_grant.until is null
          and account.disabled_at is null`,
      );
      if (grant.role === 'admin' && grant.unitId === null && admins.every((other) => other.id === id))
        throw new DomainError('role-grant.last-administrator', 'conflict');
      await this.work.manager.delete(RoleGrant, { id });
      await this.audit.record('role.revoked', 'role-grant', id, {
        data: { personId: grant.personId, role: grant.role, unitId: grant.unitId },
      });
    });
  }

  private async rows(where: string, parameters: unknown[] = []): Promise<RoleGrantRow[]> {
    const rows = await this.work.query<RoleGrantRow & { createdAt: Date | string }>(`${LIST}${where}`, [
      await this.people.today(),
      ...parameters,
    ]);
    return rows.map((row) => ({ ...row, createdAt: new Date(row.createdAt).toISOString() }));
  }
}
