import { Company, Person } from '@leidraad/people/server';
import type { Role } from '@leidraad/shared/model';
import {
  Actor,
  readConfig,
  requestContext,
  SettableClock,
  SharedModule,
  UnitOfWork,
} from '@leidraad/shared/server';
import { type DynamicModule, Module, type Type } from '@nestjs/common';
import { Test } from '@nestjs/testing';
import pg from 'pg';
import { v7 as newId } from 'uuid';
import { ENTITIES } from '../../../migrations/entities';
import { newTestDatabase } from '../test-database';

/** Some capabilities on a database of their own, and people to write and approve. */
export interface AuthoringContext {
  clock: SettableClock;
  work: UnitOfWork;
  get<T>(service: Type<T>): T;
  /** Somebody with these roles in the whole company: runs work in their name. */
  newPerson(...roles: Role[]): Promise<TestActor>;
  setFourEyes(on: boolean): Promise<void>;
  /** Runs SQL as the role that owns the schema, or as the application's own. */
  asOwner(sql: string, parameters?: unknown[]): Promise<pg.QueryResult>;
  asApplication(sql: string, parameters?: unknown[]): Promise<pg.QueryResult>;
  close(): Promise<void>;
}

export interface TestActor {
  personId: string;
  does<T>(work: () => Promise<T>): Promise<T>;
}

@Module({})
class Authoring {
  static on(url: string, clock: SettableClock, modules: Type[]): DynamicModule {
    const config = readConfig({
      NODE_ENV: 'test',
      DATABASE_URL: url,
      PUBLIC_ORIGIN: 'https://leidraad.test',
      SESSION_SECRET: 'a-0123456789-bcdefghijklmnopqrstuvwxyz',
    });
    const shared = SharedModule.forRoot({ config, entities: ENTITIES, messages: [], clock });
    return { module: Authoring, imports: [shared, ...modules] };
  }
}

/** Call it in `beforeAll` with the modules under test, and `close` in `afterAll`. */
export async function setup(...modules: Type[]): Promise<AuthoringContext> {
  const database = await newTestDatabase();
  const clock = new SettableClock(new Date('2026-03-02T09:00:00Z'));
  const testing = await Test.createTestingModule({
    imports: [Authoring.on(database.appUrl, clock, modules)],
  }).compile();
  testing.useLogger(false);
  await testing.init();
  const owner = new pg.Client({ connectionString: database.ownerUrl });
  const application = new pg.Client({ connectionString: database.appUrl });
  await Promise.all([owner.connect(), application.connect()]);
  const work = testing.get(UnitOfWork);
  await work.manager.insert(Company, {
    id: 1,
    name: 'Westerduin',
    zone: 'Europe/Amsterdam',
    language: 'nl',
    holidays: [],
  });
  return {
    clock,
    work,
    get: (service) => testing.get(service),
    newPerson: (...roles) => newPerson(work, clock, roles),
    setFourEyes: async (fourEyes) => void (await work.manager.update(Company, { id: 1 }, { fourEyes })),
    asOwner: (sql, parameters = []) => owner.query(sql, parameters),
    asApplication: (sql, parameters = []) => application.query(sql, parameters),
    close: async () => {
      await testing.close();
      await Promise.all([owner.end(), application.end()]);
      await database.drop();
    },
  };
}

async function newPerson(work: UnitOfWork, clock: SettableClock, roles: Role[]): Promise<TestActor> {
  const personId = newId();
  await work.manager.insert(Person, {
    id: personId,
    externalId: personId,
    givenName: 'Noor',
    familyName: 'Bakker',
    email: `${personId}@westerduin.example`,
    language: 'nl',
    zone: 'Europe/Amsterdam',
    createdAt: clock.now(),
  });
  const grants = roles.map((role) => ({ role, unitId: null }));
  const actor = new Actor(newId(), personId, 'nl', 'Europe/Amsterdam', grants);
  return { personId, does: (job) => requestContext.run({ requestId: null, actor }, job) };
}
