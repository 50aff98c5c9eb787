import { type ChildProcess, spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { alive } from '../database/leftovers.ts';

export function say(text: string): void {
  process.stdout.write(`${text}\n`);
}

/** The child that runs at this moment, so that a signal can end it too. */
let current: ChildProcess | undefined;

/** Runs a script of this clone under this Node to its end, its output shown. Throws when it fails. */
export function runTool(
  root: string,
  script: string,
  args: string[],
  env: NodeJS.ProcessEnv = {},
): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ['--enable-source-maps', join(root, script), ...args], {
      cwd: root,
      stdio: ['ignore', 'inherit', 'inherit'],
      env: { ...process.env, NX_DAEMON: 'false', NX_TUI: 'false', ...env },
    });
    current = child;
    child.once('error', reject);
    child.once('exit', (code, signal) => {
      current = undefined;
      if (code === 0) resolve();
      else reject(new Error(`${script} failed (${signal ?? `exit code ${code}`}).`));
    });
  });
}

export function endCurrentTool(): void {
  current?.kill('SIGTERM');
}

/** Asks a process to end, waits, and ends it by force after `seconds`. */
export async function endProcess(pid: number, seconds: number): Promise<void> {
  for (const signal of ['SIGTERM', 'SIGKILL'] as const) {
    if (!alive(pid)) return;
    process.kill(pid, signal);
    for (let tries = 0; tries < seconds * 20 && alive(pid); tries++)
      await new Promise((done) => setTimeout(done, 50));
  }
}

/** Whether process `pid` exists and was started with `part` in its command line; process numbers are used again. */
export function runs(pid: number | undefined, part: string): boolean {
  if (!pid || !alive(pid)) return false;
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes(part);
  } catch {
    return true; // no /proc here: better to ask once too often
  }
}
