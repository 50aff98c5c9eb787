import { type ChildProcess, spawn } from 'node:child_process';
import { closeSync, mkdirSync, openSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import pg from 'pg';
import { reachableBinaries } from './binaries.ts';
import { dataArgument, ensureCluster } from './cluster.ts';
import { credentialsOf } from './credentials.ts';
import { freePort } from './free-port.ts';
import { clearLeftovers } from './leftovers.ts';
import { APP_ROLE, ensureDatabase, ensureRoles, OWNER_ROLE } from './roles.ts';
import { serverUser } from './server-user.ts';

export interface EmbeddedOptions {
  /** Everything is kept in here: the cluster in `postgres/`, its log, passwords in `secrets.json`. */
  dataDir: string;
  /** Default: any free port. Always on 127.0.0.1 only. */
  port?: number;
  /** `false` only where losing the data at a power cut does no harm (tests, benches). Default true. */
  fsync?: boolean;
  /** Default 100. */
  maxConnections?: number;
  /** Name of the application's database. Default `leidraad`. */
  database?: string;
  /** Folder with the `bin/` of another PostgreSQL (15 to 18) instead of the one from npm. */
  binaries?: string;
}

export interface EmbeddedDatabase {
  /** As `leidraad_owner`, who owns the schema and migrates. */
  ownerUrl: string;
  /** As `leidraad_app`: only what the migrations grant. */
  appUrl: string;
  /** As the superuser, on the maintenance database `postgres`. */
  adminUrl: string;
  port: number;
  /** Process number of the server. */
  pid: number;
  /** True when the database was made by this call. */
  isNew: boolean;
  /** Fast, clean shutdown. May be called twice. */
  stop(): Promise<void>;
}

/**
 * Starts the PostgreSQL that comes with Leidraad on `dataDir` and answers when it takes connections, with both roles
 * and the (empty, unmigrated) database made. Works as an ordinary user and as root; then the server runs as another
 * user. Throws with the end of the server's log when it will not start.
 */
export async function startEmbedded(options: EmbeddedOptions): Promise<EmbeddedDatabase> {
  mkdirSync(options.dataDir, { recursive: true });
  const dataDir = realpathSync(resolve(options.dataDir));
  const cluster = join(dataDir, 'postgres');
  const user = serverUser();
  const { folder, discard } = options.binaries
    ? { folder: options.binaries, discard: () => undefined }
    : reachableBinaries(user);
  const credentials = credentialsOf(dataDir);
  ensureCluster(cluster, folder, user, credentials.superuser);
  await clearLeftovers(cluster);

  const logFile = join(dataDir, 'postgres.log');
  const start = (port: number) => {
    const log = openSync(logFile, startsLarge(logFile) ? 'w' : 'a', 0o600);
    try {
      return spawn(
        join(folder, 'bin', 'postgres'),
        ['-D', dataArgument(cluster, user), '-p', String(port), ...serverSettings(options)],
        // In a process group of its own: Ctrl-C reaches the launcher only, which stops the application first.
        {
          cwd: cluster,
          uid: user?.uid,
          gid: user?.gid,
          detached: true,
          stdio: ['ignore', log, log],
          env: { ...process.env, LC_ALL: 'C', PGDATA: undefined },
        },
      );
    } finally {
      closeSync(log);
    }
  };

  for (let tries = 1; ; tries++) {
    const port = options.port ?? (await freePort());
    const url = (role: string, password: string, database: string) =>
      `postgres://${role}:${password}@127.0.0.1:${port}/${database}`;
    const adminUrl = url('postgres', credentials.superuser, 'postgres');
    const server = start(port);
    if (!(await answers(server, adminUrl))) {
      const told = lastLines(logFile);
      // Somebody took the port in between, or the last backends of a killed server are still leaving.
      if (tries < 5 && /could not bind|still in use/.test(told)) {
        await wait(500);
        continue;
      }
      discard();
      throw new Error(`The embedded PostgreSQL did not start. Its log, ${logFile}, ends with:\n${told}`);
    }
    const stop = async () => {
      await end(server);
      discard();
    };
    try {
      await ensureRoles(adminUrl, credentials);
      const database = options.database ?? 'leidraad';
      const isNew = await ensureDatabase(adminUrl, database);
      return {
        adminUrl,
        ownerUrl: url(OWNER_ROLE, credentials.owner, database),
        appUrl: url(APP_ROLE, credentials.app, database),
        port,
        pid: server.pid ?? 0,
        isNew,
        stop,
      };
    } catch (error) {
      await stop();
      throw error;
    }
  }
}

function serverSettings({ fsync = true, maxConnections = 100 }: EmbeddedOptions): string[] {
  const settings = [
    'listen_addresses=127.0.0.1',
    // No socket file: its path may be too long for the kernel, and two servers side by side would share a folder.
    'unix_socket_directories=',
    `max_connections=${maxConnections}`,
    'password_encryption=scram-sha-256',
    'timezone=UTC',
    'log_timezone=UTC',
    ...(fsync
      ? []
      : [
          'fsync=off',
          'synchronous_commit=off',
          'full_page_writes=off',
          'wal_level=minimal',
          'max_wal_senders=0',
        ]),
  ];
  return settings.flatMap((setting) => ['-c', setting]);
}

/** Waits until the server takes a connection; false when it ended instead. Ten minutes allow for crash recovery. */
async function answers(server: ChildProcess, adminUrl: string): Promise<boolean> {
  let ended = false;
  server.once('error', () => (ended = true));
  server.once('exit', () => (ended = true));
  for (let tries = 0; tries < 12_000 && !ended; tries++) {
    const client = new pg.Client({ connectionString: adminUrl, connectionTimeoutMillis: 5_000 });
    client.on('error', () => undefined);
    try {
      await client.connect();
      await client.end();
      // Another server may have answered on the port that ours failed to bind.
      await wait(0);
      return !ended;
    } catch {
      await wait(50);
    }
  }
  return false;
}

async function end(server: ChildProcess): Promise<void> {
  if (server.exitCode !== null || server.signalCode !== null) return;
  const gone = new Promise((resolve) => server.once('exit', resolve));
  server.kill('SIGINT');
  const late = setTimeout(() => server.kill('SIGQUIT'), 20_000);
  await gone;
  clearTimeout(late);
}

function startsLarge(file: string): boolean {
  return (statSync(file, { throwIfNoEntry: false })?.size ?? 0) > 5_000_000;
}

function lastLines(file: string): string {
  return readFileSync(file, 'utf8').trimEnd().split('\n').slice(-12).join('\n');
}
