import {
  Account,
  Company,
  hashPassword,
  Facts,
  FirstStart,
  PeopleService,
  RoleGrant,
  Unit,
} from '@leidraad/people/server';
import { UnitOfWork } from '@leidraad/shared/server';
import type { INestApplicationContext } from '@nestjs/common';
import { DateTime } from 'luxon';
import { v7 as newId } from 'uuid';
import { ACCOUNTS, COMPANY, PEOPLE, UNITS } from '../content/people';
import type { Acting } from './acting';

/** One for all invented people; the start-up message names it. */
export const DEMO_PASSWORD = 'welkom bij leidraad';

export interface Loaded {
  id: string;
  accountId: string;
  login: string;
  unitId: string;
  name: string;
}
/** By personnel number. */
export type LoadedPeople = ReadonlyMap<string, Loaded>;

/** The company, its departments, its people with the day each of them joined, and their accounts. */
export async function loadCompany(app: INestApplicationContext, _acting: Acting): Promise<LoadedPeople> {
  const work = app.get(UnitOfWork, { strict: false });
  await app.get(FirstStart, { strict: false }).prepare();
  return work.run(async () => {
    await work.query(`delete from sign_in_link where purpose = 'first-administrator'`);
    await work.manager.update(
      Company,
      { id: 1 },
      { name: COMPANY.name, zone: COMPANY.zone, holidays: holidays() },
    );
    const units = new Map<string, string>();
    for (const unit of UNITS) {
      units.set(unit.code, newId());
      const parentId = 'parent' in unit ? (units.get(unit.parent) ?? null) : null;
      await work.manager.insert(Unit, {
        id: units.get(unit.code) as string,
        parentId,
        name: unit.name,
        code: unit.code,
      });
    }
    const people = await addPeople(app, work, units);
    await grantRoles(work, people, units);
    return people;
  });
}

async function addPeople(
  app: INestApplicationContext,
  work: UnitOfWork,
  units: ReadonlyMap<string, string>,
): Promise<LoadedPeople> {
  const service = app.get(PeopleService, { strict: false });
  const facts = app.get(Facts, { strict: false });
  const passwordHash = await hashPassword(DEMO_PASSWORD);
  const people = new Map<string, Loaded>();
  for (const person of PEOPLE) {
    const id = newId();
    const unitId = units.get(person.unit) as string;
    await service.write(id, {
      externalId: person.externalId,
      givenName: person.firstName,
      familyName: person.lastName,
      email: person.email,
      language: person.locale,
      zone: COMPANY.zone,
      unitId,
      managerId: null,
      job: person.job,
      hireDate: joined(person.hireOffsetDays),
      login: person.email,
    });
    const account = await work.repository(Account).findOneByOrFail({ personId: id });
    await work.manager.update(Account, { id: account.id }, { passwordHash });
    people.set(person.externalId, {
      id,
      accountId: account.id,
      login: person.email,
      unitId,
      name: `${person.firstName} ${person.lastName}`,
    });
  }
  for (const person of PEOPLE) {
    const manager = person.manager === undefined ? null : (people.get(person.manager)?.id ?? null);
    if (manager)
      await facts.set(
        people.get(person.externalId)?.id as string,
        { manager },
        joined(person.hireOffsetDays),
      );
  }
  return people;
}

/** Everybody with people below them sees those people; the named accounts have their own roles besides. */
async function grantRoles(
  work: UnitOfWork,
  people: LoadedPeople,
  units: ReadonlyMap<string, string>,
): Promise<void> {
  const named = ACCOUNTS.flatMap(({ externalId, grants }) =>
    grants.map((grant) => ({ externalId, role: grant.role, unit: grant.unit ?? null })),
  );
  const managers = new Set(PEOPLE.flatMap((person) => person.manager ?? []));
  const heads = [...managers]
    .filter(
      (externalId) => !named.some((grant) => grant.externalId === externalId && grant.role === 'manager'),
    )
    .map((externalId) => ({
      externalId,
      role: 'manager' as const,
      unit: PEOPLE.find((person) => person.externalId === externalId)?.unit ?? null,
    }));
  for (const { externalId, role, unit } of [...named, ...heads])
    await work.manager.insert(RoleGrant, {
      id: newId(),
      accountId: people.get(externalId)?.accountId as string,
      role,
      unitId: unit === null ? null : (units.get(unit) ?? null),
      createdAt: new Date(),
    });
}

function joined(daysAgo: number): string {
  return DateTime.now().setZone(COMPANY.zone).minus({ days: daysAgo }).toISODate() as string;
}

/** Fixed Dutch holidays of last year, this year and the next. */
function holidays(): { date: string; name: string }[] {
  const year = new Date().getFullYear();
  return [year - 1, year, year + 1].flatMap((each) => [
    { date: `${each}-01-01`, name: 'Nieuwjaarsdag' },
    { date: `${each}-04-27`, name: 'Koningsdag' },
    { date: `${each}-12-25`, name: 'Eerste kerstdag' },
    { date: `${each}-12-26`, name: 'Tweede kerstdag' },
  ]);
}
