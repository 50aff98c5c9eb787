import { demoAccounts } from './demo.ts';
import { say } from './processes.ts';
import type { StartSettings } from './settings.ts';

/** Tells where Leidraad runs, who can sign in to the demo, and how it is stopped. `took` in milliseconds. */
export function announce(
  { demo, dataDir, port, external }: StartSettings,
  logFile: string | undefined,
  took: number,
): void {
  say(`\nLeidraad runs at http://localhost:${port} (started in ${(took / 1000).toFixed(1)} s)`);
  const accounts = demo ? demoAccounts(dataDir) : [];
  if (accounts.length) {
    say('\nDemo accounts:');
    const width = (key: 'login' | 'password') => Math.max(...accounts.map((account) => account[key].length));
    for (const { login, password, role } of accounts) {
      say(`  ${login.padEnd(width('login'))}  ${password.padEnd(width('password'))}  ${role}`);
    }
  }
  if (logFile) say(`\nLog: ${logFile}`);
  say(
    external
      ? 'Ctrl-C stops it; the data stay on the database server.'
      : 'Ctrl-C stops everything and keeps the data; npm run demo:reset starts over.',
  );
}
