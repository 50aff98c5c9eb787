import { existsSync, readFileSync, readlinkSync, realpathSync, rmSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { join } from 'node:path';

/**
 * Clears away what a launcher that was killed left behind: a server that still runs on this cluster is stopped, a
 * `postmaster.pid` whose number now belongs to some other process (common in containers) is removed. Whether a
 * launcher still needs that server must have been settled before.
 */
export async function clearLeftovers(cluster: string): Promise<void> {
  const file = join(cluster, 'postmaster.pid');
  if (!existsSync(file)) return;
  const pid = firstNumber(file);
  if (pid === undefined) return;
  if (!alive(pid)) return rmSync(file, { force: true });
  const at = folderOf(pid);
  if (at === undefined) return; // can't look inside: PostgreSQL itself decides
  if (at !== realpathSync(cluster)) return rmSync(file, { force: true });
  process.kill(pid, 'SIGINT');
  for (let tries = 0; tries < 150 && alive(pid); tries++) await wait(100);
  if (alive(pid)) process.kill(pid, 'SIGQUIT');
}

/** Whether a process with this number exists, whoever owns it. */
export function alive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

function firstNumber(file: string): number | undefined {
  try {
    const pid = Number.parseInt(readFileSync(file, 'utf8'), 10);
    return pid > 1 ? pid : undefined;
  } catch {
    return undefined;
  }
}

function folderOf(pid: number): string | undefined {
  try {
    return readlinkSync(`/proc/${pid}/cwd`);
  } catch {
    return undefined;
  }
}
