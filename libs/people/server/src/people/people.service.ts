import {
  PeopleChanged,
  type ChangedPerson,
  type NewPerson,
  type PersonDetail,
  type PersonRow,
} from '@leidraad/people/model';
import { addDays, dateIn, DomainError, PAGE_SIZE, type Page } from '@leidraad/shared/model';
import {
  asTyped,
  Audit,
  Changes,
  Clock,
  cursorAfter,
  DomainEvents,
  readCursor,
  requestContext,
  UnitOfWork,
} from '@leidraad/shared/server';
import { Injectable } from '@nestjs/common';
import { v7 as newId } from 'uuid';
import { Person } from '../person.entity';
import { SettingsService } from '../settings/settings.service';
import { Accounts } from './accounts';
import { Facts } from './facts';
import { NameChecks } from './name-checks';
import { COUNT_PEOPLE, LIST_PEOPLE, PERSON_DETAIL } from './people.queries';
import { scopeParameter, UnitScope } from './unit-scope';

export interface PersonQuery {
  q?: string | undefined;
  unitId?: string | undefined;
  status: 'active' | 'left' | 'all';
  cursor?: string | undefined;
}

/** Employees within the signed-in person's part of the organisation. */
@Injectable()
export class PeopleService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
    private readonly audit: Audit,
    private readonly facts: Facts,
    private readonly accounts: Accounts,
    private readonly names: NameChecks,
    private readonly scope: UnitScope,
    private readonly settings: SettingsService,
    private readonly events: DomainEvents,
    private readonly changes: Changes,
  ) {}

  async list(query: PersonQuery): Promise<Page<PersonRow>> {
    const scope = scopeParameter(requestContext.actor().scopeOf('people.read'));
    const search = query.q ? asTyped(query.q) : null;
    const filter = [await this.today(), scope, search, query.unitId ?? null, query.status];
    const [name, id] = readCursor(query.cursor);
    const rows = await this.work.query<PersonRow & { sort: string }>(LIST_PEOPLE, [
      ...filter,
      name,
      id,
      PAGE_SIZE + 1,
    ]);
    const [count] = await this.work.query<{ total: number }>(COUNT_PEOPLE, filter);
    const page = rows.slice(0, PAGE_SIZE);
    const last = page.at(-1);
    const more = rows.length > PAGE_SIZE && last;
    return {
      rows: page.map(({ sort: _sort, ...row }) => row),
      next: more ? cursorAfter(last.sort, last.id) : null,
      total: count?.total ?? 0,
    };
  }

  async detail(id: string): Promise<PersonDetail> {
    const scope = scopeParameter(requestContext.actor().scopeOf('people.read'));
    const [row] = await this.work.query<Omit<PersonDetail, 'lastDay'> & { lastSignInAt: Date | null }>(
      PERSON_DETAIL,
      [await this.today(), scope, id],
    );
    if (!row) throw new DomainError('person.not-found', 'missing');
    const firstDayGone = (await this.facts.employment(id))?.firstDayGone;
    return {
      ...row,
      lastDay: firstDayGone ? addDays(firstDayGone, -1) : null,
      lastSignInAt: row.lastSignInAt === null ? null : new Date(row.lastSignInAt).toISOString(),
    };
  }

  async add(person: NewPerson): Promise<PersonDetail> {
    await this.scope.requireUnit('people.write', person.unitId);
    const id = newId();
    await this.work.run(async () => {
      await this.refuseUnknownManager(person.managerId);
      await this.write(id, person);
      await this.audit.record('person.added', 'person', id);
      await this.events.publish(PeopleChanged, { personIds: [id] });
      await this.changes.announce('completion');
    });
    return this.detail(id);
  }

  /** Writes a new person without asking who does it: for `add`, the import and the demo company. */
  async write(id: string, person: NewPerson): Promise<void> {
    this.refuseUndrawable(person);
    await this.refuseTaken(id, person);
    const { unitId, managerId, job, hireDate, login, ...row } = person;
    await this.work.manager.insert(Person, { id, ...row, createdAt: this.clock.now() });
    const facts = { unit: unitId, manager: managerId, job, 'hire-date': hireDate, status: 'active' };
    const today = await this.today();
    await this.facts.set(id, facts, hireDate !== null && hireDate < today ? hireDate : today);
    await this.accounts.name(id, login);
  }

  async change(id: string, person: ChangedPerson): Promise<PersonDetail> {
    const before = await this.detail(id);
    await this.scope.requireUnit('people.write', before.unitId, 'person.not-found');
    await this.scope.requireUnit('people.write', person.unitId);
    if (person.managerId === id)
      throw new DomainError('request.invalid', 'invalid', {
        fields: [{ path: 'managerId', code: 'person.own-manager' }],
      });
    await this.work.run(async () => {
      if (person.managerId !== before.managerId) await this.refuseUnknownManager(person.managerId);
      this.refuseUndrawable(person);
      await this.refuseTaken(id, person);
      const { unitId, managerId, job, hireDate, login, revision, ...row } = person;
      const updated = await this.work.manager.update(
        Person,
        { id, revision },
        { ...row, revision: revision + 1 },
      );
      if (updated.affected === 0)
        throw new DomainError('person.stale', 'stale', { current: await this.detail(id) });
      const changed = await this.facts.set(
        id,
        { unit: unitId, manager: managerId, job, 'hire-date': hireDate },
        await this.today(),
      );
      await this.accounts.name(id, login);
      await this.audit.record('person.changed', 'person', id, { data: { facts: changed } });
      await this.events.publish(PeopleChanged, { personIds: [id] });
      await this.changes.announce('completion');
    });
    return this.detail(id);
  }

  /** Today in the company's zone. */
  async today(): Promise<string> {
    return dateIn((await this.settings.company()).zone, this.clock.now());
  }

  /** The company's zone: what a new employee gets. */
  async zone(): Promise<string> {
    return (await this.settings.company()).zone;
  }

  private async refuseUnknownManager(managerId: string | null): Promise<void> {
    if (managerId === null) return;
    const exists = await this.work.repository(Person).existsBy({ id: managerId });
    if (exists && (await this.scope.reachesPerson('people.read', managerId, await this.today()))) return;
    throw new DomainError('request.invalid', 'invalid', {
      fields: [{ path: 'managerId', code: 'person.manager-unknown' }],
    });
  }

  private refuseUndrawable(person: { givenName: string; familyName: string }): void {
    for (const path of ['givenName', 'familyName'] as const) {
      const missing = this.names.missingCharacters(person[path]);
      if (missing.length > 0) {
        const params = { characters: missing.join(' ') };
        throw new DomainError('request.invalid', 'invalid', {
          fields: [{ path, code: 'name.glyphs', params }],
        });
      }
    }
  }

  private async refuseTaken(
    id: string,
    person: { email: string | null; externalId: string | null; login: string | null },
  ): Promise<void> {
    const [taken] = await this.work.query<{ email: boolean; number: boolean; login: boolean }>(
      `select exists (select 1 from person where email = $2 and id <> $1) as email,
              exists (select 1 from person where external_id = $3 and id <> $1) as number,
              exists (select 1 from account where login = $4 and person_id <> $1) as login`,
      [id, person.email, person.externalId, person.login],
    );
    const fields = [
      ...(taken?.email ? [{ path: 'email', code: 'person.email-taken' }] : []),
      ...(taken?.number ? [{ path: 'externalId', code: 'person.number-taken' }] : []),
      ...(taken?.login ? [{ path: 'login', code: 'person.login-taken' }] : []),
    ];
    if (fields.length > 0) throw new DomainError('request.invalid', 'conflict', { fields });
  }
}
