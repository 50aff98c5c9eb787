import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { secret } from '../database/credentials.ts';
import { startEmbedded } from '../database/embedded.ts';
import { migrateDatabase } from '../database/migrate-database';
import { APP_ROLE, asAdmin, ensureDatabase, ensureRoles, OWNER_ROLE } from '../database/roles.ts';
import { announceTestServer, MIGRATED, type TestServer, urlOn } from './test-server';

/** Ends the embedded server of this test run; absent when TEST_DATABASE_URL names another. */
export interface TestServerHandle {
  pid: number;
  dataDir: string;
}

declare global {
  var leidraadTestServer: TestServerHandle | undefined;
}

/**
 * One PostgreSQL for the whole run, migrated once; each test file then copies that database. TEST_DATABASE_URL (a
 * superuser's) replaces the embedded server; roles and databases of Leidraad are made anew on it.
 */
export default async function globalSetup(): Promise<void> {
  const server = await startServer();
  const passwords = { owner: server.ownerPassword, app: server.appPassword };
  await ensureRoles(server.adminUrl, passwords);
  await asAdmin(server.adminUrl, async (client) => {
    const left = await client.query<{ datname: string }>(
      `select datname from pg_database where datname ~ '^leidraad_(migrated|test)'`,
    );
    for (const { datname } of left.rows) {
      await client.query(`alter database ${client.escapeIdentifier(datname)} with is_template false`);
      await client.query(`drop database ${client.escapeIdentifier(datname)} with (force)`);
    }
  });
  await ensureDatabase(server.adminUrl, MIGRATED);
  await migrateDatabase({
    ownerUrl: urlOn(server, OWNER_ROLE, passwords.owner, MIGRATED),
    appRole: APP_ROLE,
  });
  await asAdmin(server.adminUrl, (client) =>
    // A template somebody is connected to can't be copied.
    client.query(`alter database ${MIGRATED} with is_template true allow_connections false`),
  );
  announceTestServer(server);
}

async function startServer(): Promise<TestServer> {
  const secrets = { ownerPassword: secret(), appPassword: secret() };
  const other = process.env['TEST_DATABASE_URL'];
  if (other) return { adminUrl: other, ...secrets };

  const dataDir = mkdtempSync(join(tmpdir(), 'leidraad-test-'));
  const { adminUrl, pid } = await startEmbedded({ dataDir, fsync: false, maxConnections: 200 });
  globalThis.leidraadTestServer = { pid, dataDir };
  // A run broken off with Ctrl-C never reaches the global tear-down.
  process.once('exit', () => {
    if (!globalThis.leidraadTestServer) return;
    process.kill(pid, 'SIGQUIT');
    rmSync(dataDir, { recursive: true, force: true });
  });
  return { adminUrl, ...secrets };
}
