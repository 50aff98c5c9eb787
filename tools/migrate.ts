import { readConfig } from '../libs/shared/server/src/config/config';
import { migrateDatabase } from './database/migrate-database';

// Runs before the application, as the owner of the schema: DATABASE_OWNER_URL, or DATABASE_URL where there is one role.
try {
  // Wrong settings are told before anything is changed.
  const { DATABASE_URL: appUrl } = readConfig(process.env);
  const ownerUrl = process.env['DATABASE_OWNER_URL'] || appUrl;
  const ran = await migrateDatabase({ ownerUrl, appRole: decodeURIComponent(new URL(appUrl).username) });
  if (ran.length) process.stdout.write(`Migrated (${ran.length}), up to ${ran.at(-1)}.\n`);
} catch (error) {
  process.stderr.write(`\n${(error as Error).message}\n`);
  process.exitCode = 1;
}
