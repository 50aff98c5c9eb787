import { migrateDatabase } from './database/migrate-database';

// Runs before the application, as the owner of the schema: DATABASE_OWNER_URL, or DATABASE_URL where there is one role.
const appUrl = process.env['DATABASE_URL'];
const ownerUrl = process.env['DATABASE_OWNER_URL'] ?? appUrl;
if (!appUrl || !ownerUrl)
  throw new Error('Set DATABASE_URL (and DATABASE_OWNER_URL for the role that owns the schema).');

const ran = await migrateDatabase({ ownerUrl, appRole: decodeURIComponent(new URL(appUrl).username) });
process.stdout.write(ran.length ? `Migrated: ${ran.join(', ')}\n` : 'The database is up to date.\n');
