// node tools/testing/with-postgres.ts <folder of a PostgreSQL, e.g. /usr/lib/postgresql/15> <command> …
// Runs the command with TEST_DATABASE_URL naming a server of that version, started for it and thrown away after.
import { spawn } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startEmbedded } from '../database/embedded.ts';

const [binaries, command, ...args] = process.argv.slice(2);
if (!binaries || !command) throw new Error('Give the folder of a PostgreSQL (with bin/) and a command.');

const dataDir = mkdtempSync(join(tmpdir(), 'leidraad-postgres-'));
// Started by root, the server runs as another user, and before version 16 it insists on walking the path itself.
chmodSync(dataDir, 0o711);
const server = await startEmbedded({ dataDir, binaries, fsync: false, maxConnections: 200 });
const child = spawn(command, args, {
  stdio: 'inherit',
  env: { ...process.env, TEST_DATABASE_URL: server.adminUrl },
});
const finish = async (code: number) => {
  await server.stop();
  rmSync(dataDir, { recursive: true, force: true });
  process.exit(code);
};
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => child.kill(signal));
child.once('error', () => void finish(1));
child.once('exit', (code) => void finish(code ?? 1));
