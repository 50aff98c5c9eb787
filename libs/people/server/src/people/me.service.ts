import type { OwnProfile } from '@leidraad/people/model';
import { DomainError } from '@leidraad/shared/model';
import { Audit, RateLimits, requestContext, UnitOfWork } from '@leidraad/shared/server';
import { Injectable } from '@nestjs/common';
import { Account } from '../account.entity';
import { hashPassword, passwordFits } from '../passwords/password-hash';
import { refuseWeakPassword } from '../passwords/password-rules';
import { Person } from '../person.entity';
import { PeopleService } from './people.service';

const PROFILE = `
  with latest as (
    select distinct on (fact) fact, value from person_fact
    where person_id = $1 and valid_from <= $2::date
    order by fact, valid_from desc, recorded_at desc, id desc
  )
  select account.login, person.external_id as "externalId",
         (select unit.name from latest join unit on unit.id::text = value where fact = 'unit') as "unitName",
         (select boss.given_name || ' ' || boss.family_name
          from latest join person boss on boss.id::text = value where fact = 'manager') as "managerName",
         (select value from latest where fact = 'job') as job
  from person join account on account.person_id = person.id
  where person.id = $1`;

const PASSWORD_TRIES = { name: 'password-change', points: 10, seconds: 900 };

/** What people do with their own account. */
@Injectable()
export class MeService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly audit: Audit,
    private readonly limits: RateLimits,
    private readonly people: PeopleService,
  ) {}

  async profile(): Promise<OwnProfile> {
    const { personId } = requestContext.actor();
    const [row] = await this.work.query<OwnProfile>(PROFILE, [personId, await this.people.today()]);
    if (!row) throw new DomainError('person.not-found', 'missing');
    return row;
  }

  async prefer(preferences: {
    language?: 'nl' | 'en' | undefined;
    theme?: 'system' | 'light' | 'dark' | undefined;
    zone?: string | undefined;
  }): Promise<void> {
    const { personId } = requestContext.actor();
    const set = Object.fromEntries(Object.entries(preferences).filter(([, value]) => value !== undefined));
    if (Object.keys(set).length === 0) return;
    await this.work.run(async () => {
      await this.work.manager.update(Person, { id: personId }, set);
      await this.audit.record('person.preferences-changed', 'person', personId, {
        data: { fields: Object.keys(set) },
      });
    });
  }

  async changePassword(current: string, next: string): Promise<void> {
    const { accountId, personId } = requestContext.actor();
    await this.limits.use(PASSWORD_TRIES, accountId);
    const account = await this.work.repository(Account).findOneByOrFail({ id: accountId });
    if (!(await passwordFits(account.passwordHash, current)))
      throw new DomainError('request.invalid', 'invalid', {
        fields: [{ path: 'currentPassword', code: 'password.wrong' }],
      });
    const person = await this.work.repository(Person).findOneByOrFail({ id: personId });
    refuseWeakPassword(next, [account.login, person.givenName, person.familyName], 'newPassword');
    const passwordHash = await hashPassword(next);
    await this.work.run(async () => {
      await this.work.manager.update(Account, { id: accountId }, { passwordHash });
      await this.work.query(`delete from session where sess->'passport'->>'user' = $1`, [accountId]);
      await this.audit.record('account.password-changed', 'account', accountId);
    });
  }

  async data(): Promise<Record<string, unknown>> {
    const { personId, accountId } = requestContext.actor();
    const [person] = await this.work.query('select * from person where id = $1', [personId]);
    const [account] = await this.work.query('select login, last_sign_in_at from account where id = $1', [
      accountId,
    ]);
    const facts = await this.work.query(
      `select fact, coalesce(unit.name, boss.given_name || ' ' || boss.family_name, value) as value, valid_from
       from person_fact
       left join unit on fact = 'unit' and unit.id::text = value
       left join person boss on fact = 'manager' and boss.id::text = value
       where person_id = $1 order by valid_from, recorded_at`,
      [personId],
    );
    const roles = await this.work.query(
      'select role, until, created_at from role_grant where account_id = $1',
      [accountId],
    );
    return { person, account, facts, roles };
  }
}
