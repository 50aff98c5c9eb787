// Starts the product the way a newcomer does (npm start, new data folder, free port), runs the browser journeys
// against it, and stops it. The journeys get LEIDRAAD_ORIGIN and LEIDRAAD_DEMO_ACCOUNTS (a JSON file).
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from '../database/free-port.ts';
import { endProcess } from '../start/processes.ts';

const root = join(import.meta.dirname, '..', '..');
const dataDir = mkdtempSync(join(tmpdir(), 'leidraad-journeys-'));
const port = await freePort();
const origin = `http://localhost:${port}`;

const product = spawn(process.execPath, [join(root, 'tools', 'start', 'launch.ts')], {
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
let ended = false;
product.once('exit', () => (ended = true));
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => void finish(1));

if (!(await isUp())) await finish(1);
const journeys = spawn(
  process.execPath,
  [join(root, 'apps', 'web-e2e', 'src', 'main.ts'), ...process.argv.slice(2)],
  {
    cwd: root,
    stdio: 'inherit',
    env: {
      ...process.env,
      LEIDRAAD_ORIGIN: origin,
      LEIDRAAD_DEMO_ACCOUNTS: join(dataDir, 'demo-accounts.json'),
    },
  },
);
journeys.once('exit', (code) => void finish(code ?? 1));

/** Whether the product answers; building and loading the demo company may take minutes the first time. */
async function isUp(): Promise<boolean> {
  for (let tries = 0; tries < 1_800 && !ended; tries++) {
    try {
      if ((await fetch(`${origin}/api/health/ready`)).ok) return true;
    } catch {
      // not listening yet
    }
    await new Promise((resolve) => setTimeout(resolve, 500));
  }
  return false;
}

async function finish(code: number): Promise<void> {
  if (product.pid && !ended) await endProcess(product.pid, 30);
  rmSync(dataDir, { recursive: true, force: true });
  process.exit(code);
}
