import { DomainError } from '@leidraad/shared/model';
import { Audit, Clock, CONFIG, type Config, sha256, UnitOfWork } from '@leidraad/shared/server';
import { Inject, Injectable } from '@nestjs/common';
import { randomBytes } from 'node:crypto';
import { v7 as newId } from 'uuid';
import { Account } from '../account.entity';
import { Company } from '../company.entity';
import { PeopleService } from '../people/people.service';
import { RoleGrant } from '../role-grant.entity';
import { SignInLink } from '../sign-in-link.entity';
import { Unit } from '../unit.entity';

export interface FirstAdministrator {
  givenName: string;
  familyName: string;
  login: string;
  companyName: string;
}

/** An empty installation: sign-up is closed, so the first administrator comes in by a link printed at start. */
@Injectable()
export class FirstStart {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
    private readonly audit: Audit,
    private readonly people: PeopleService,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** Makes sure there is a company, and gives a fresh link while nobody has an account; null after that. */
  async prepare(): Promise<string | null> {
    return this.work.run(async () => {
      await this.work.lock('first-start');
      await this.work.query(
        `insert into company (id, name, zone, language, holidays) values (1, '', 'Europe/Amsterdam', 'nl', '[]') on conflict do nothing`,
      );
      if ((await this.work.repository(Account).count()) > 0) return null;
      const token = randomBytes(24).toString('base64url');
      const now = this.clock.now();
      await this.work.query(`delete from sign_in_link where purpose = 'first-administrator'`);
      await this.work.manager.insert(SignInLink, {
        id: newId(),
        tokenHash: sha256(token),
        purpose: 'first-administrator',
        until: new Date(now.getTime() + 86_400_000),
        createdAt: now,
      });
      await this.audit.record('sign-in-link.created', 'company', null, {
        data: { purpose: 'first-administrator' },
      });
      return `${this.config.PUBLIC_ORIGIN}/sign-in/link/${token}`;
    });
  }

  /** The first person, with an account and every right an administrator and HR officer need to begin. */
  async makeAdministrator(administrator: FirstAdministrator | undefined): Promise<Account> {
    if (!administrator) throw new DomainError('sign-in-link.administrator-needed', 'invalid');
    await this.work.manager.update(Company, { id: 1 }, { name: administrator.companyName });
    const unitId = newId();
    await this.work.manager.insert(Unit, {
      id: unitId,
      parentId: null,
      name: administrator.companyName,
      code: 'ALL',
    });
    const personId = newId();
    await this.people.write(personId, {
      externalId: null,
      givenName: administrator.givenName,
      familyName: administrator.familyName,
      email: null,
      language: 'nl',
      zone: 'Europe/Amsterdam',
      unitId,
      managerId: null,
      job: null,
      hireDate: null,
      login: administrator.login,
    });
    const account = await this.work.repository(Account).findOneByOrFail({ personId });
    for (const role of ['admin', 'hr'] as const)
      await this.work.manager.insert(RoleGrant, {
        id: newId(),
        accountId: account.id,
        role,
        createdAt: this.clock.now(),
      });
    await this.audit.record('company.first-administrator', 'person', personId, { actorId: personId });
    return account;
  }
}
