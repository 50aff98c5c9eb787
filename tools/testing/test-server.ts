/** What the test run's PostgreSQL is reached by; handed from the global set-up to the workers. */
export interface TestServer {
  adminUrl: string;
  ownerPassword: string;
  appPassword: string;
}

/** Name of the database every test database is a copy of. */
export const MIGRATED = 'leidraad_migrated';

const VARIABLE = 'LEIDRAAD_TEST_SERVER';

export function announceTestServer(server: TestServer): void {
  process.env[VARIABLE] = JSON.stringify(server);
}

/** Throws where the global set-up did not run: such a test is not in the `database` project. */
export function testServer(): TestServer {
  const announced = process.env[VARIABLE];
  if (!announced) throw new Error('No test server: name the file *.db.spec.ts or *.api.spec.ts.');
  return JSON.parse(announced) as TestServer;
}

export function urlOn(server: TestServer, role: string, password: string, database: string): string {
  const url = new URL(server.adminUrl);
  url.username = role;
  url.password = password;
  url.pathname = `/${database}`;
  return url.toString();
}
