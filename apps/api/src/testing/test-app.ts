import 'reflect-metadata';
import { readConfig, SettableClock } from '@leidraad/shared/server';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { Test } from '@nestjs/testing';
import { newTestDatabase, type TestDatabase } from '../../../../tools/testing/test-database';
import { AppModule } from '../app.module';
import { configureApp, httpAdapter } from '../configure-app';
import { Browser } from './browser';
import { People } from './people';

export interface TestApp {
  app: NestExpressApplication;
  database: TestDatabase;
  clock: SettableClock;
  people: People;
  /** A visitor with cookies of their own, signed out. */
  browser(): Browser;
  stop(): Promise<void>;
}

/**
 * The whole server on a database of its own, on a free port of the loopback address, at a time that stands still; with
 * `settings` besides those of every test.
 */
export async function startTestApp(
  now = new Date('2026-03-12T09:00:00Z'),
  settings: Record<string, string> = {},
): Promise<TestApp> {
  const database = await newTestDatabase();
  const clock = new SettableClock(now);
  const config = readConfig({
    NODE_ENV: 'test',
    DATABASE_URL: database.appUrl,
    PUBLIC_ORIGIN: 'http://localhost:3000',
    SESSION_SECRET: 'only for tests: 5f0c8e1b7a2d4c69',
    LOG_LEVEL: process.env['TEST_LOG'] || 'silent',
    ...settings,
  });
  const module = await Test.createTestingModule({ imports: [AppModule.with(config, clock)] }).compile();
  const app = module.createNestApplication<NestExpressApplication>(httpAdapter(), {
    bodyParser: false,
    logger: process.env['TEST_LOG'] ? undefined : false,
  } as never);
  configureApp(app, config);
  await app.listen(0, '127.0.0.1');
  const origin = await app.getUrl();
  const browser = () => new Browser(origin);
  return {
    app,
    database,
    clock,
    people: new People(app, browser),
    browser,
    stop: async () => {
      await app.close();
      await database.drop();
    },
  };
}
