import { Account, Person, PersonFact, Unit } from '@leidraad/people/server';
import { Actor, type Grant, requestContext } from '@leidraad/shared/server';
import { v7 as newId } from 'uuid';
import type { ThreadContext } from './thread';

let made = 0;

export interface NewEmployee {
  givenName?: string;
  familyName?: string;
  language?: 'nl' | 'en';
  zone?: string;
  unitId?: string;
  managerId?: string;
}

/** A department below the root, or below `parentId`. */
export async function newUnit(ctx: ThreadContext, parentId = ctx.unitId): Promise<string> {
  const id = newId();
  const number = (made += 1);
  await ctx.work.manager.insert(Unit, { id, parentId, name: `Afdeling ${number}`, code: `U${number}` });
  return id;
}

/** Somebody who works here since long, with an account. Answers the person's id. */
export async function newEmployee(ctx: ThreadContext, employee: NewEmployee = {}): Promise<string> {
  const id = newId();
  // Kept apart: several people are made at once.
  const number = (made += 1);
  const {
    givenName = 'Noor',
    familyName = `Bakker ${number}`,
    language = 'nl',
    zone = 'Europe/Amsterdam',
  } = employee;
  const createdAt = ctx.clock.now();
  await ctx.work.manager.insert(Person, {
    id,
    externalId: `N${number}`,
    givenName,
    familyName,
    email: `n${number}@westerduin.example`,
    language,
    zone,
    createdAt,
  });
  await ctx.work.manager.insert(Account, { id: newId(), personId: id, login: `n${number}` });
  await setFact(ctx, id, 'status', 'active');
  await setFact(ctx, id, 'unit', employee.unitId ?? ctx.unitId);
  if (employee.managerId) await setFact(ctx, id, 'manager', employee.managerId);
  return id;
}

export async function setFact(
  ctx: ThreadContext,
  personId: string,
  fact: PersonFact['fact'],
  value: string,
): Promise<void> {
  const effectiveAt = ctx.clock.now();
  await ctx.work.manager.insert(PersonFact, {
    id: newId(),
    personId,
    fact,
    value,
    validFrom: '2020-01-01',
    effectiveAt,
  });
}

/** Does `work` as this person, with these roles beside employee. */
export function as<T>(personId: string, work: () => Promise<T>, grants: Grant[] = []): Promise<T> {
  const actor = new Actor(newId(), personId, 'nl', 'Europe/Amsterdam', grants);
  return requestContext.run({ requestId: null, actor }, work);
}

/** Human resources for the whole company. */
export const HR: Grant[] = [{ role: 'hr', unitId: null }];
export const TRAINER: Grant[] = [{ role: 'trainer', unitId: null }];
