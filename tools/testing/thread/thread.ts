import { CertificatesModule } from '@leidraad/certificates/server';
import { Company, PeopleModule, Unit } from '@leidraad/people/server';
import { QuizzesModule } from '@leidraad/quizzes/server';
import { ReportsModule } from '@leidraad/reports/server';
import { readConfig, SettableClock, SharedModule, UnitOfWork } from '@leidraad/shared/server';
import { TrainingModule } from '@leidraad/training/server';
import { type DynamicModule, Module, type Type } from '@nestjs/common';
import { Test } from '@nestjs/testing';
import pg from 'pg';
import { v7 as newId } from 'uuid';
import { ENTITIES } from '../../../migrations/entities';
import { newTestDatabase } from '../test-database';

/** A company with one department on a database of its own, and the services from people to reports on it. */
export interface ThreadContext {
  clock: SettableClock;
  work: UnitOfWork;
  /** The root department. */
  unitId: string;
  get<T>(service: Type<T>): T;
  /** Runs SQL as the role that owns the schema. */
  asOwner(sql: string, parameters?: unknown[]): Promise<pg.QueryResult>;
  close(): Promise<void>;
}

/** Monday morning in Amsterdam. */
export const START = '2026-03-02T09:00:00Z';

@Module({})
class Thread {
  static on(url: string, clock: SettableClock): DynamicModule {
    const config = readConfig({
      NODE_ENV: 'test',
      DATABASE_URL: url,
      PUBLIC_ORIGIN: 'https://leidraad.test',
      SESSION_SECRET: 'a-0123456789-bcdefghijklmnopqrstuvwxyz',
      DATABASE_POOL: '25',
    });
    const shared = SharedModule.forRoot({ config, entities: ENTITIES, messages: [], clock });
    return {
      module: Thread,
      imports: [shared, PeopleModule, QuizzesModule, TrainingModule, CertificatesModule, ReportsModule],
    };
  }
}

/** Call it in `beforeAll`, and `close` in `afterAll`. */
export async function setup(): Promise<ThreadContext> {
  const database = await newTestDatabase();
  const clock = new SettableClock(new Date(START));
  const testing = await Test.createTestingModule({ imports: [Thread.on(database.appUrl, clock)] }).compile();
  testing.useLogger(false);
  await testing.init();
  const owner = new pg.Client({ connectionString: database.ownerUrl });
  await owner.connect();
  const work = testing.get(UnitOfWork);
  const unitId = newId();
  await work.manager.insert(Company, {
    id: 1,
    name: 'Westerduin Techniek',
    zone: 'Europe/Amsterdam',
    language: 'nl',
    holidays: [{ date: '2026-04-06', name: 'Tweede paasdag' }],
  });
  await work.manager.insert(Unit, { id: unitId, parentId: null, name: 'Westerduin', code: 'ALL' });
  return {
    clock,
    work,
    unitId,
    get: (service) => testing.get(service),
    asOwner: (sql, parameters = []) => owner.query(sql, parameters),
    close: async () => {
      await testing.close();
      await owner.end();
      await database.drop();
    },
  };
}
