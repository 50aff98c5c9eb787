import { spawn } from 'node:child_process';
import { closeSync, openSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { endProcess } from './processes.ts';

export interface Application {
  pid: number;
  /** Resolves with the exit code when the application ends, for whatever reason. */
  ended: Promise<number>;
  /** Waits until it answers; throws with the end of its log when it will not. */
  ready(): Promise<void>;
  /** Lets it finish running requests, then ends it. */
  stop(): Promise<void>;
}

/**
 * Starts dist/api/main.js, which serves the API and the web app on one origin. With `logFile` its log goes there
 * instead of to the terminal.
 */
export function startApplication(
  root: string,
  env: NodeJS.ProcessEnv & { PORT: string },
  logFile?: string,
): Application {
  const log = logFile ? openSync(logFile, grewLarge(logFile) ? 'w' : 'a', 0o600) : undefined;
  const child = spawn(process.execPath, ['--enable-source-maps', join(root, 'dist', 'api', 'main.js')], {
    cwd: root,
    // In a group of its own, or Ctrl-C would end it in the middle of a request.
    detached: true,
    stdio: ['ignore', log ?? 'inherit', log ?? 'inherit'],
    env: { ...process.env, ...env },
  });
  if (log !== undefined) closeSync(log);

  let code: number | undefined;
  const ended = new Promise<number>((resolve) => {
    child.once('error', () => resolve((code = 1)));
    child.once('exit', (exit) => resolve((code = exit ?? 1)));
  });
  const stop = async () => {
    if (code === undefined && child.pid) await endProcess(child.pid, 20);
  };
  const ready = async () => {
    for (let tries = 0; tries < 1_200 && code === undefined; tries++) {
      if (await isReady(env.PORT)) return;
      await wait(100);
    }
    throw new Error(`The application did not start.${logFile ? lastLines(logFile) : ''}`);
  };
  return { pid: child.pid ?? 0, ended, ready, stop };
}

async function isReady(port: string): Promise<boolean> {
  try {
    const answer = await fetch(`http://127.0.0.1:${port}/api/health/ready`, {
      signal: AbortSignal.timeout(2_000),
    });
    return answer.ok;
  } catch {
    return false;
  }
}

function grewLarge(file: string): boolean {
  return (statSync(file, { throwIfNoEntry: false })?.size ?? 0) > 5_000_000;
}

function lastLines(file: string): string {
  const lines = readFileSync(file, 'utf8').trimEnd().split('\n').slice(-15);
  return `\nIts log, ${file}, ends with:\n${lines.join('\n')}`;
}
