import type { IssuedLink } from '@leidraad/people/model';
import { DomainError } from '@leidraad/shared/model';
import {
  Audit,
  Clock,
  CONFIG,
  type Config,
  RateLimits,
  requestContext,
  sha256,
  UnitOfWork,
} from '@leidraad/shared/server';
import { Inject, Injectable } from '@nestjs/common';
import { randomBytes } from 'node:crypto';
import { IsNull } from 'typeorm';
import { v7 as newId } from 'uuid';
import { Account } from '../account.entity';
import { hashPassword } from '../passwords/password-hash';
import { refuseWeakPassword } from '../passwords/password-rules';
import { PeopleService } from '../people/people.service';
import { Person } from '../person.entity';
import { SignInLink } from '../sign-in-link.entity';
import { AccountRights } from './account-rights';
import { type FirstAdministrator, FirstStart } from './first-start';

const LINK_DAYS = 7;
const LINK_TRIES = { name: 'sign-in-link', points: 30, seconds: 900 };

/** One-time links: to set a first password, or a new one when it was forgotten. */
@Injectable()
export class SignInLinksService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
    private readonly audit: Audit,
    private readonly limits: RateLimits,
    private readonly people: PeopleService,
    private readonly rights: AccountRights,
    private readonly firstStart: FirstStart,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** Makes a link for somebody with an account; earlier unused ones of theirs stop working. */
  async issue(personId: string): Promise<IssuedLink> {
    const person = await this.people.detail(personId);
    await this.rights.requireReach(personId);
    const account = await this.work.repository(Account).findOneBy({ personId });
    if (!account) throw new DomainError('sign-in-link.no-account', 'conflict');
    if (account.disabledAt && account.disabledAt <= this.clock.now())
      throw new DomainError('sign-in-link.account-closed', 'conflict');
    const token = randomBytes(24).toString('base64url');
    const now = this.clock.now();
    const until = new Date(now.getTime() + LINK_DAYS * 86_400_000);
    const purpose = account.passwordHash === null ? 'invitation' : 'recovery';
    await this.work.run(async () => {
      // Nobody is granted more while it is judged what the link would open.
      await this.work.lock('role-grants');
      await this.rights.refuseMoreThanOwn(account.id);
      await this.work.manager.update(SignInLink, { accountId: account.id, usedAt: IsNull() }, { until: now });
      const id = newId();
      const createdBy = requestContext.get().actor?.personId ?? null;
      await this.work.manager.insert(SignInLink, {
        id,
        tokenHash: sha256(token),
        purpose,
        accountId: account.id,
        until,
        createdBy,
        createdAt: now,
      });
      await this.audit.record('sign-in-link.created', 'account', account.id, {
        data: { linkId: id, purpose },
      });
    });
    return {
      url: `${this.config.PUBLIC_ORIGIN}/sign-in/link/${token}`,
      until: until.toISOString(),
      purpose,
      displayName: `${person.givenName} ${person.familyName}`,
      login: account.login,
    };
  }

  async read(
    token: string,
    address: string,
  ): Promise<{
    purpose: SignInLink['purpose'];
    login: string | null;
    displayName: string | null;
    until: string;
  }> {
    await this.limits.use(LINK_TRIES, address);
    const { link, account } = await this.usable(token);
    await this.limits.giveBack(LINK_TRIES, address);
    const person = account && (await this.work.repository(Person).findOneBy({ id: account.personId }));
    return {
      purpose: link.purpose,
      login: account?.login ?? null,
      displayName: person ? `${person.givenName} ${person.familyName}` : null,
      until: link.until.toISOString(),
    };
  }

  /** Uses a link: sets the password (and makes the first administrator), ends other sessions, gives the account. */
  async redeem(
    token: string,
    password: string,
    administrator: FirstAdministrator | undefined,
    address: string,
  ): Promise<Account> {
    await this.limits.use(LINK_TRIES, address);
    const passwordHash = await hashPassword(password);
    const used = await this.work.run(async () => {
      await this.work.lock(`sign-in-link:${sha256(token)}`);
      const { link, account: known } = await this.usable(token);
      const account = known ?? (await this.firstStart.makeAdministrator(administrator));
      const person = await this.work.repository(Person).findOneByOrFail({ id: account.personId });
      refuseWeakPassword(password, [account.login, person.givenName, person.familyName], 'password');
      await this.work.manager.update(Account, { id: account.id }, { passwordHash });
      await this.work.manager.update(SignInLink, { id: link.id }, { usedAt: this.clock.now() });
      await this.work.query(`delete from session where sess->'passport'->>'user' = $1`, [account.id]);
      await this.audit.record('sign-in-link.used', 'account', account.id, {
        actorId: account.personId,
        data: { linkId: link.id, purpose: link.purpose },
      });
      return account;
    });
    await this.limits.giveBack(LINK_TRIES, address);
    return used;
  }

  /** The link and the account it opens; none yet for the first administrator's. Nobody who left comes back by one. */
  private async usable(token: string): Promise<{ link: SignInLink; account: Account | null }> {
    const now = this.clock.now();
    const link = await this.work.repository(SignInLink).findOneBy({ tokenHash: sha256(token) });
    const account = link?.accountId
      ? await this.work.repository(Account).findOneByOrFail({ id: link.accountId })
      : null;
    const isOver = !link || link.usedAt !== null || link.until <= now;
    if (isOver || (account?.disabledAt && account.disabledAt <= now))
      throw new DomainError('sign-in-link.unusable', 'missing');
    return { link, account };
  }
}
