import pg from 'pg';

export const OWNER_ROLE = 'leidraad_owner';
export const APP_ROLE = 'leidraad_app';

/**
 * Makes the two roles of the data model with these passwords: the owner migrates, the application works with what
 * the migrations grant it and nothing else. Neither is a superuser or may create databases.
 */
export async function ensureRoles(
  adminUrl: string,
  passwords: { owner: string; app: string },
): Promise<void> {
  await asAdmin(adminUrl, async (client) => {
    for (const [role, password] of [
      [OWNER_ROLE, passwords.owner],
      [APP_ROLE, passwords.app],
    ] as const) {
      const { rowCount } = await client.query('select 1 from pg_roles where rolname = $1', [role]);
      const verb = rowCount ? 'alter' : 'create';
      await client.query(
        `${verb} role ${role} with login nosuperuser nocreatedb nocreaterole password ${client.escapeLiteral(password)}`,
      );
    }
  });
}

/**
 * Makes database `name` if it is not there, owned by the owner role; the application may connect to it. With
 * `template` it starts as a copy of that database. True if it is new.
 */
export async function ensureDatabase(adminUrl: string, name: string, template?: string): Promise<boolean> {
  return asAdmin(adminUrl, async (client) => {
    const { rowCount } = await client.query('select 1 from pg_database where datname = $1', [name]);
    if (rowCount) return false;
    const database = client.escapeIdentifier(name);
    const copied = template ? `template ${client.escapeIdentifier(template)}` : '';
    await client.query(`create database ${database} owner ${OWNER_ROLE} ${copied}`);
    // Rights on a database are not part of a template: each copy states them anew.
    await client.query(`revoke all on database ${database} from public`);
    await client.query(`grant connect, temporary on database ${database} to ${APP_ROLE}`);
    return true;
  });
}

/** Runs `work` on one connection to `adminUrl`, closed afterwards. */
export async function asAdmin<T>(adminUrl: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: adminUrl });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}
