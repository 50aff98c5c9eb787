import pg from 'pg';
import { PgBoss } from 'pg-boss';
import { createDataSource } from '../../migrations/data-source';

/** Schema of the job queue; the application opens it with `migrate: false, createSchema: false`. */
const JOBS_SCHEMA = 'boss';
const MIGRATION_LOCK = 7_311_954;

export interface MigrationTarget {
  /** The role that owns the schema. */
  ownerUrl: string;
  /** The application's role; migrations read its name with `current_setting('leidraad.app_role')`. */
  appRole: string;
}

/**
 * Brings a database to the newest schema: pending migrations, then the job queue's own, then the application's rights
 * on the queue. Safe to run at every start and from several processes at once. Answers the names of what was run.
 */
export async function migrateDatabase({ ownerUrl, appRole }: MigrationTarget): Promise<string[]> {
  const lock = new pg.Client({ connectionString: ownerUrl });
  await lock.connect();
  try {
    await lock.query('select pg_advisory_lock($1)', [MIGRATION_LOCK]);
    const ran = await runMigrations(withAppRole(ownerUrl, appRole));
    await migrateJobs(ownerUrl);
    await grantJobs(lock, appRole);
    return ran;
  } finally {
    await lock.end();
  }
}

/** Hands the role's name to every migration as a setting of the connection, so that none has to hard-code it. */
export function withAppRole(ownerUrl: string, appRole: string): string {
  const url = new URL(ownerUrl);
  url.searchParams.set('options', `-c leidraad.app_role=${appRole}`);
  return url.toString();
}

async function runMigrations(url: string): Promise<string[]> {
  const dataSource = await createDataSource(url).initialize();
  try {
    return (await dataSource.runMigrations({ transaction: 'each' })).map((migration) => migration.name);
  } finally {
    await dataSource.destroy();
  }
}

async function migrateJobs(connectionString: string): Promise<void> {
  const boss = new PgBoss({
    connectionString,
    schema: JOBS_SCHEMA,
    max: 2,
    supervise: false,
    schedule: false,
  });
  let failure: unknown;
  boss.on('error', (error) => (failure = error));
  await boss.start();
  await boss.stop({ graceful: false });
  if (failure) throw failure;
}

async function grantJobs(client: pg.Client, appRole: string): Promise<void> {
  const role = client.escapeIdentifier(appRole);
  await client.query(`
    grant usage on schema ${JOBS_SCHEMA} to ${role};
    grant select, insert, update, delete on all tables in schema ${JOBS_SCHEMA} to ${role};
    grant usage, select on all sequences in schema ${JOBS_SCHEMA} to ${role};
    grant execute on all functions in schema ${JOBS_SCHEMA} to ${role};`);
}
