import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { startEmbedded } from '../../database/embedded.ts';
import { freePort } from '../../database/free-port.ts';
import { startApplication } from '../../start/application.ts';
import { buildIfNeeded } from '../../start/build.ts';
import { runTool } from '../../start/processes.ts';

export const SESSION_SECRET = 'kX9-bench-only-4vQz7LmT2wRs8YpJ1nHc';
const root = join(import.meta.dirname, '..', '..', '..');

export interface RunningServer {
  port: number;
  pid: number;
  stop(): Promise<void>;
}

/** The database with the demo company in it, and the built product as often as it is wanted. */
export interface Stage {
  /** As the application's own role. */
  appUrl: string;
  /** A connection as the owner of the schema. */
  owner: pg.Client;
  folder: string;
  /** With `preload`, that module is loaded before the product. */
  startProduct(preload?: { module: string; env: NodeJS.ProcessEnv }): Promise<RunningServer>;
  close(): Promise<void>;
}

/**
 * Starts an embedded database in a temporary folder, with the settings npm start gives it: every answer saved is on
 * disk before it is confirmed, for product and floor alike.
 */
export async function openStage(): Promise<Stage> {
  await buildIfNeeded(root, ['api']);
  const folder = mkdtempSync(join(tmpdir(), 'leidraad-bench-'));
  const database = await startEmbedded({ dataDir: folder });
  const running: { stop(): Promise<void> }[] = [];
  const env = {
    NODE_ENV: 'production',
    DATABASE_URL: database.appUrl,
    DATABASE_OWNER_URL: database.ownerUrl,
    SESSION_SECRET,
    REQUESTS_PER_MINUTE: '100000000',
  };
  const close = async () => {
    for (const server of running.splice(0)) await server.stop();
    await owner.end();
    await database.stop();
    rmSync(folder, { recursive: true, force: true });
  };
  const owner = new pg.Client({ connectionString: database.ownerUrl });
  try {
    await owner.connect();
    const loading = { ...env, PUBLIC_ORIGIN: 'http://localhost:3000' };
    await runTool(root, 'dist/tools/migrate.js', [], loading);
    process.stdout.write('Loading the demo company …\n');
    await runTool(root, 'dist/tools/load-demo.js', [], {
      ...loading,
      LEIDRAAD_DEMO_ACCOUNTS: join(folder, 'accounts.json'),
    });
  } catch (error) {
    await close();
    throw error;
  }
  return {
    appUrl: database.appUrl,
    owner,
    folder,
    close,
    async startProduct(preload) {
      const port = await freePort();
      const product = startApplication(
        root,
        {
          ...env,
          PORT: String(port),
          PUBLIC_ORIGIN: `http://localhost:${port}`,
          ...preload?.env,
          ...(preload ? { NODE_OPTIONS: `--import=${preload.module}` } : {}),
        },
        join(folder, 'product.log'),
      );
      running.push(product);
      await product.ready();
      return { port, pid: product.pid, stop: () => product.stop() };
    },
  };
}
