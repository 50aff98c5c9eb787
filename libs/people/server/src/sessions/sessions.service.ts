import type { Me } from '@leidraad/people/model';
import { DomainError, permissionsOf } from '@leidraad/shared/model';
import { type Actor, Audit, Clock, RateLimits, UnitOfWork } from '@leidraad/shared/server';
import { Injectable } from '@nestjs/common';
import { Account } from '../account.entity';
import { Company } from '../company.entity';
import { passwordFits } from '../passwords/password-hash';
import { Person } from '../person.entity';

const PER_ACCOUNT = { name: 'sign-in-account', points: 10, seconds: 900 };
const PER_ADDRESS = { name: 'sign-in-address', points: 60, seconds: 900 };

/** Signing in and out. Wrong name and wrong password answer alike, and take as long. */
@Injectable()
export class SessionsService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
    private readonly audit: Audit,
    private readonly limits: RateLimits,
  ) {}

  /** The account that fits; throws `session.wrong`, or `session.limited` after too many tries. */
  async authenticate(login: string, password: string, address: string): Promise<Account> {
    const name = login.trim().toLowerCase();
    await this.limits.use(PER_ADDRESS, address, 'session.limited');
    await this.limits.use(PER_ACCOUNT, name, 'session.limited');
    const account = await this.work.repository(Account).findOne({ where: { login: name } });
    const fits = await passwordFits(account?.passwordHash ?? null, password);
    const closed = Boolean(account?.disabledAt && account.disabledAt <= this.clock.now());
    if (!account || !fits || closed) throw new DomainError('session.wrong', 'unauthenticated');
    await this.limits.reset(PER_ACCOUNT, name);
    await this.limits.giveBack(PER_ADDRESS, address);
    return account;
  }

  async recordSignIn(account: Account): Promise<void> {
    await this.work.run(async () => {
      await this.work.manager.update(Account, { id: account.id }, { lastSignInAt: this.clock.now() });
      await this.audit.record('session.started', 'account', account.id, { actorId: account.personId });
    });
  }

  async recordSignOut(actor: Actor): Promise<void> {
    await this.audit.record('session.ended', 'account', actor.accountId);
  }

  /** Ends every session of an account, on every device. */
  async endAll(accountId: string): Promise<void> {
    await this.work.run(async () => {
      await this.work.query(`delete from session where sess->'passport'->>'user' = $1`, [accountId]);
      await this.audit.record('session.ended-everywhere', 'account', accountId);
    });
  }

  /** What pages need to know about the signed-in person. */
  async me(actor: Actor): Promise<Me> {
    const person = await this.work.repository(Person).findOneByOrFail({ id: actor.personId });
    const company = await this.work.repository(Company).findOneByOrFail({ id: 1 });
    const roles = ['employee' as const, ...new Set(actor.grants.map((grant) => grant.role))];
    return {
      person: {
        id: person.id,
        givenName: person.givenName,
        familyName: person.familyName,
        displayName: `${person.givenName} ${person.familyName}`.trim(),
        email: person.email,
        language: person.language,
        zone: person.zone,
        theme: person.theme,
      },
      roles,
      permissions: [...permissionsOf(roles)],
      company: {
        name: company.name,
        hasLogo: company.logoFileId !== null,
        zone: company.zone,
        fourEyes: company.fourEyes,
      },
    };
  }
}
