import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from '../database/free-port.ts';
import { endProcess } from '../start/processes.ts';

const root = join(import.meta.dirname, '..', '..');

/** A product with a demo company of its own, started the way a newcomer does: new data folder, free port. */
export interface StartedProduct {
  process: ChildProcess;
  dataDir: string;
  origin: string;
  /** A JSON file with the accounts of the demo company. */
  accountsFile: string;
  /** Whether it stopped. */
  ended: boolean;
}

export async function startProduct(): Promise<StartedProduct> {
  const dataDir = mkdtempSync(join(tmpdir(), 'leidraad-started-'));
  const port = await freePort();
  const child = spawn(process.execPath, [join(root, 'tools', 'start', 'launch.ts')], {
    cwd: root,
    detached: true,
    stdio: ['ignore', 'inherit', 'inherit'],
    env: {
      ...process.env,
      PORT: String(port),
      LEIDRAAD_DATA: dataDir,
      DATABASE_URL: '',
      LEIDRAAD_DEMO: 'true',
    },
  });
  const started: StartedProduct = {
    process: child,
    dataDir,
    origin: `http://localhost:${port}`,
    accountsFile: join(dataDir, 'demo-accounts.json'),
    ended: false,
  };
  child.once('exit', () => (started.ended = true));
  return started;
}

/** Whether the product answers; building and loading the demo company may take minutes the first time. */
export async function isUp(started: StartedProduct): Promise<boolean> {
  for (let tries = 0; tries < 1_800 && !started.ended; tries++) {
    try {
      if ((await fetch(`${started.origin}/api/health/ready`)).ok) return true;
    } catch {
      // not listening yet
    }
    await new Promise((resolve) => setTimeout(resolve, 500));
  }
  return false;
}

/** Ends the product, and throws its data away. */
export async function stopProduct({ process: child, ended, dataDir }: StartedProduct): Promise<void> {
  if (child.pid && !ended) await endProcess(child.pid, 30);
  rmSync(dataDir, { recursive: true, force: true });
}
