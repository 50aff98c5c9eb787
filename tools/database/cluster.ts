import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  chownSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { BinariesFolder } from './binaries.ts';
import type { ServerUser } from './server-user.ts';

/**
 * How the server names its data folder. When root hands the server to another user, that user may not be able to
 * walk the path to the folder (a clone in root's own 0700 home). The process is therefore *placed* in the folder
 * before it gives up root, and calls it by the link Linux keeps for every process: data stay in the project, no path
 * is opened up, nothing has to be mounted.
 */
export function dataArgument(cluster: string, user: ServerUser | undefined): string {
  return user && process.platform === 'linux' && !reaches(user, cluster) ? '/proc/self/cwd' : cluster;
}

/** Whether every folder on the way to `path` lets `user` pass. */
function reaches(user: ServerUser, path: string): boolean {
  for (let at = dirname(path); ; at = dirname(at)) {
    const { mode, uid, gid } = statSync(at);
    const passes = uid === user.uid ? mode & 0o100 : gid === user.gid ? mode & 0o010 : mode & 0o001;
    if (!passes) return false;
    if (at === dirname(at)) return true;
  }
}

/** Makes the cluster at `cluster` if there is none. `ServerUser` owns it. Half a cluster is never left there. */
export function ensureCluster(
  cluster: string,
  binaries: BinariesFolder,
  user: ServerUser | undefined,
  password: string,
): void {
  if (existsSync(join(cluster, 'PG_VERSION'))) return checkVersion(cluster, binaries);
  const half = `${cluster}.new`;
  rmSync(half, { recursive: true, force: true });
  mkdirSync(half, { recursive: true, mode: 0o700 });
  // Root's own temporary folder may be closed to the server's user; /tmp is open to everybody's own files.
  const secrets = mkdtempSync(join(user ? '/tmp' : tmpdir(), 'leidraad-'));
  const passwordFile = join(secrets, 'password');
  writeFileSync(passwordFile, password + '\n', { mode: 0o600 });
  if (user) for (const path of [half, secrets, passwordFile]) chownSync(path, user.uid, user.gid);
  try {
    const run = spawnSync(
      join(binaries, 'bin', 'initdb'),
      [
        `--pgdata=${dataArgument(half, user)}`,
        '--username=postgres',
        `--pwfile=${passwordFile}`,
        '--auth=scram-sha-256',
        '--encoding=UTF8',
        // Names sort and fold the way people expect in every language, and the same on each supported version.
        '--locale=C',
        '--locale-provider=icu',
        '--icu-locale=und',
        '--no-instructions',
        // The first checkpoint flushes what a crash before it would lose, and then initdb simply starts anew.
        '--no-sync',
      ],
      { cwd: half, uid: user?.uid, gid: user?.gid, encoding: 'utf8', env: { ...process.env, LC_ALL: 'C' } },
    );
    if (run.error) throw run.error;
    if (run.status !== 0) throw new Error(run.stderr || run.stdout);
  } catch (error) {
    rmSync(half, { recursive: true, force: true });
    throw new Error(
      `The embedded PostgreSQL could not make its data folder ${cluster}.\n${(error as Error).message}`,
      {
        cause: error,
      },
    );
  } finally {
    rmSync(secrets, { recursive: true, force: true });
  }
  chmodSync(half, 0o700);
  renameSync(half, cluster);
}

function checkVersion(cluster: string, binaries: BinariesFolder): void {
  const data = readFileSync(join(cluster, 'PG_VERSION'), 'utf8').trim();
  const server = spawnSync(join(binaries, 'bin', 'postgres'), ['--version'], {
    encoding: 'utf8',
    cwd: '/',
  }).stdout;
  const version = /(\d+)\./.exec(server ?? '')?.[1];
  if (version && version !== data) {
    throw new Error(
      `The data in ${cluster} were written by PostgreSQL ${data}, the embedded server is ${version}. ` +
        'Export them with the older release, or start over with npm run demo:reset.',
    );
  }
}
