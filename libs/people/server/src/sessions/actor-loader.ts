import { Actor, Clock, type Grant, UnitOfWork } from '@leidraad/shared/server';
import { Injectable } from '@nestjs/common';

interface ActorRow {
  account_id: string;
  person_id: string;
  language: 'nl' | 'en';
  zone: string;
  grants: { role: Grant['role']; unitId: string | null }[];
}

const ACTOR = `
  select account.id as account_id, person.id as person_id, person.language, person.zone,
         coalesce((select json_agg(json_build_object('role', role, 'unitId', unit_id))
                   from role_grant
                   where account_id = account.id and (until is null or until >= ($2::timestamptz at time zone (select zone from company where id = 1))::date)), '[]') as grants
  from account join person on person.id = account.person_id
  where account.id = $1 and (account.disabled_at is null or account.disabled_at > $2::timestamptz)`;

/** Reads who an account is and what it may do, anew for each request: a role taken away is gone at once. */
@Injectable()
export class ActorLoader {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  async load(accountId: string): Promise<Actor | null> {
    const [row] = await this.work.query<ActorRow>(ACTOR, [accountId, this.clock.now()]);
    return row ? new Actor(row.account_id, row.person_id, row.language, row.zone, row.grants) : null;
  }
}
