import { randomBytes } from 'node:crypto';
import { APP_ROLE, asAdmin, ensureDatabase, OWNER_ROLE } from '../database/roles.ts';
import { MIGRATED, testServer, urlOn } from './test-server';

/** A migrated database of its own for one test file. */
export interface TestDatabase {
  /** As the role that owns the schema: to look at or prepare what the application may not. */
  ownerUrl: string;
  /** As the application's role: what the application under test gets. */
  appUrl: string;
  /** Removes the database, also while connections to it are open. */
  drop(): Promise<void>;
}

/** Copies the migrated database (some 50 ms). Call it in `beforeAll`, `drop` in `afterAll`. */
export const newTestDatabase = (): Promise<TestDatabase> => makeDatabase(MIGRATED);

/** A database without tables, for a test of the migrations themselves. */
export const newEmptyDatabase = (): Promise<TestDatabase> => makeDatabase();

async function makeDatabase(template?: string): Promise<TestDatabase> {
  const server = testServer();
  const name = `leidraad_test_${randomBytes(8).toString('hex')}`;
  await ensureDatabase(server.adminUrl, name, template);
  return {
    ownerUrl: urlOn(server, OWNER_ROLE, server.ownerPassword, name),
    appUrl: urlOn(server, APP_ROLE, server.appPassword, name),
    drop: () =>
      asAdmin(
        server.adminUrl,
        async (client) => void (await client.query(`drop database ${name} with (force)`)),
      ),
  };
}
