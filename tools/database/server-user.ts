import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

/** The account a database server runs as. */
export interface ServerUser {
  name: string;
  uid: number;
  gid: number;
}

/**
 * PostgreSQL refuses to run as root. Root therefore hands it to `postgres` where that account exists, otherwise to
 * a system account made for it, and where none can be made to `nobody`. Anybody else runs the server himself
 * (`undefined`).
 */
export function serverUser(): ServerUser | undefined {
  if (process.platform === 'win32' || process.getuid?.() !== 0) return undefined;
  return account('postgres') ?? account('leidraad-db') ?? createAccount('leidraad-db') ?? account('nobody');
}

function account(name: string): ServerUser | undefined {
  const line = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .find((entry) => entry.startsWith(`${name}:`));
  if (!line) return undefined;
  const [, , uid, gid] = line.split(':');
  return { name, uid: Number(uid), gid: Number(gid) };
}

function createAccount(name: string): ServerUser | undefined {
  try {
    execFileSync(
      'useradd',
      ['--system', '--no-create-home', '--user-group', '--shell', '/usr/sbin/nologin', name],
      {
        stdio: 'ignore',
      },
    );
  } catch {
    return undefined;
  }
  return account(name);
}
