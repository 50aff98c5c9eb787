import { rmSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { alive } from '../database/leftovers.ts';

/** Ends the embedded server of this run by its process number and removes its data. */
export default async function globalTeardown(): Promise<void> {
  const server = globalThis.leidraadTestServer;
  if (!server) return;
  globalThis.leidraadTestServer = undefined;
  // Immediate shutdown: the data are thrown away, so nothing needs to be written.
  process.kill(server.pid, 'SIGQUIT');
  for (let tries = 0; tries < 100 && alive(server.pid); tries++) await wait(50);
  rmSync(server.dataDir, { recursive: true, force: true });
}
