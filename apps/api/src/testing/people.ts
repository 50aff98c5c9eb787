import {
  Account,
  Company,
  FirstStart,
  hashPassword,
  PeopleService,
  RoleGrant,
  Unit,
} from '@leidraad/people/server';
import type { Role } from '@leidraad/shared/model';
import { UnitOfWork } from '@leidraad/shared/server';
import type { INestApplication } from '@nestjs/common';
import { v7 as newId } from 'uuid';
import type { Browser } from './browser';

export const PASSWORD = 'een zin om mee in te loggen';

export interface TestPerson {
  id: string;
  accountId: string;
  login: string;
  unitId: string;
}

interface NewEmployee {
  givenName?: string;
  familyName?: string;
  roles?: Exclude<Role, 'employee'>[];
  /** Where the roles hold; null (default) the whole company. */
  within?: string | null;
  unitId?: string;
  managerId?: string;
  hireDate?: string;
}

/** Makes people with valid defaults, so that a test names only what matters to it. */
export class People {
  private passwordHash: Promise<string> | null = null;
  private root: string | null = null;
  private count = 0;
  constructor(
    private readonly app: INestApplication,
    private readonly browser: () => Browser,
  ) {}

  private get work(): UnitOfWork {
    return this.app.get(UnitOfWork, { strict: false });
  }

  /** The company itself, at the top of the tree. */
  async company(): Promise<string> {
    if (this.root !== null) return this.root;
    await this.app.get(FirstStart, { strict: false }).prepare();
    await this.work.manager.update(Company, { id: 1 }, { name: 'Proefbedrijf' });
    this.root = await this.unit('Proefbedrijf', null);
    return this.root;
  }

  async unit(name: string, parentId: string | null | undefined = undefined): Promise<string> {
    const id = newId();
    const parent = parentId === undefined ? await this.company() : parentId;
    await this.work.manager.insert(Unit, { id, name, code: `U${++this.count}`, parentId: parent });
    return id;
  }

  async employee(options: NewEmployee = {}): Promise<TestPerson> {
    const number = ++this.count;
    const id = newId();
    const unitId = options.unitId ?? (await this.company());
    const login = `person${number}`;
    this.passwordHash ??= hashPassword(PASSWORD);
    const passwordHash = await this.passwordHash;
    return this.work.run(async () => {
      await this.app.get(PeopleService, { strict: false }).write(id, {
        externalId: String(1000 + number),
        givenName: options.givenName ?? 'Noor',
        familyName: options.familyName ?? `Bakker`,
        email: `${login}@example.com`,
        language: 'nl',
        zone: 'Europe/Amsterdam',
        unitId,
        managerId: options.managerId ?? null,
        job: null,
        hireDate: options.hireDate ?? '2020-01-01',
        login,
      });
      const account = await this.work.repository(Account).findOneByOrFail({ personId: id });
      await this.work.manager.update(Account, { id: account.id }, { passwordHash });
      for (const role of options.roles ?? [])
        await this.work.manager.insert(RoleGrant, {
          id: newId(),
          accountId: account.id,
          role,
          unitId: options.within ?? null,
          createdAt: new Date(),
        });
      return { id, accountId: account.id, login, unitId };
    });
  }

  /** A browser in which this person is signed in. */
  async signIn(person: TestPerson): Promise<Browser> {
    const browser = this.browser();
    const answer = await browser.post('/api/sessions', { login: person.login, password: PASSWORD });
    if (answer.status !== 200) throw new Error(`Sign-in failed: ${JSON.stringify(answer.body)}`);
    return browser;
  }

  /** Somebody new with these roles, signed in. */
  async signedIn(...roles: Exclude<Role, 'employee'>[]): Promise<Browser> {
    return this.signIn(await this.employee({ roles }));
  }
}
