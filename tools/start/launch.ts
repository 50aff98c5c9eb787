// The second half of npm start, under the project's own Node: build, database, demo company, application.
import { join } from 'node:path';
import { clearLeftovers } from '../database/leftovers.ts';
import { credentialsOf } from '../database/credentials.ts';
import { startEmbedded } from '../database/embedded.ts';
import { announce } from './announce.ts';
import { startApplication } from './application.ts';
import { buildIfNeeded } from './build.ts';
import { demoAccounts, loadDemo, removeDatabase, removeHalfDemo } from './demo.ts';
import { requireFreePort } from './port.ts';
import { endCurrentTool, runTool, say } from './processes.ts';
import { noteApplication, releaseDataFolder, takeDataFolder } from './running.ts';
import { startSettings, type StartSettings } from './settings.ts';

const root = join(import.meta.dirname, '..', '..');

/** What has to be undone, last first, whenever this ends. */
const undo: (() => void | Promise<void>)[] = [];
let stopping: Promise<void> | undefined;

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => void stopAll(0));
process.on('disconnect', () => void stopAll(1));

try {
  const settings = startSettings(root, process.argv.slice(2), process.env);
  if (settings.resetDemo) await reset(settings);
  else await start(settings);
} catch (error) {
  // Somebody who asked for a stop needs no report on what the stop interrupted.
  if (!stopping) process.stderr.write(`\n${(error as Error).message}\n`);
  await stopAll(1);
}

async function start(settings: StartSettings): Promise<void> {
  const began = Date.now();
  const { dataDir, port, external, demo } = settings;
  await takeDataFolder(dataDir, port);
  undo.push(() => releaseDataFolder(dataDir));
  await requireFreePort(port);
  await buildIfNeeded(root);
  continueUnlessStopping();

  const database = external ? externalEnvironment(external) : await embeddedEnvironment(settings);
  const webRoot = process.env['WEB_ROOT'] ?? join(root, 'dist', 'web');
  const env = { ...database, PORT: String(port), LEIDRAAD_DEMO: String(demo), WEB_ROOT: webRoot };
  continueUnlessStopping();
  say('Bringing the database up to date …');
  await runTool(root, 'dist/tools/migrate.js', [], env);
  if (demo) await loadDemo(root, dataDir, env, Boolean(external));
  continueUnlessStopping();

  say('Starting the application …');
  // Without demo accounts the first administrator's link is in what the application prints.
  const logFile = demo && demoAccounts(dataDir).length ? join(dataDir, 'leidraad.log') : undefined;
  const application = startApplication(root, env, logFile);
  undo.push(() => application.stop());
  noteApplication(dataDir, port, application.pid);
  await application.ready();
  announce(settings, logFile, Date.now() - began);
  const code = await application.ended;
  if (stopping) return;
  throw new Error(`The application ended by itself (exit code ${code}).${logFile ? ` See ${logFile}.` : ''}`);
}

function externalEnvironment({
  appUrl,
  ownerUrl,
}: NonNullable<StartSettings['external']>): NodeJS.ProcessEnv {
  return { NODE_ENV: 'production', ...process.env, DATABASE_URL: appUrl, DATABASE_OWNER_URL: ownerUrl };
}

async function embeddedEnvironment({ dataDir, port }: StartSettings): Promise<NodeJS.ProcessEnv> {
  say('Starting the database …');
  await clearLeftovers(join(dataDir, 'postgres'));
  removeHalfDemo(dataDir);
  const starting = startEmbedded({ dataDir });
  undo.push(async () => (await starting).stop());
  const { appUrl, ownerUrl } = await starting;
  return {
    NODE_ENV: 'development',
    SESSION_SECRET: credentialsOf(dataDir).sessionSecret,
    PUBLIC_ORIGIN: `http://localhost:${port}`,
    ...process.env,
    DATABASE_URL: appUrl,
    DATABASE_OWNER_URL: ownerUrl,
  };
}

/** npm run demo:reset: throws the embedded database away; the next start makes a new one. */
async function reset({ external, dataDir, port }: StartSettings): Promise<void> {
  if (external)
    throw new Error('demo:reset throws away the embedded database only; DATABASE_URL names another server.');
  await takeDataFolder(dataDir, port);
  undo.push(() => releaseDataFolder(dataDir));
  await clearLeftovers(join(dataDir, 'postgres'));
  removeDatabase(dataDir);
  say('The demo company is gone. The next npm start loads a new one.');
  await stopAll(0);
}

function continueUnlessStopping(): void {
  if (stopping) throw new Error('Stopped.');
}

/** Ends what was started, last first, and then this process. */
function stopAll(code: number): Promise<void> {
  stopping ??= (async () => {
    endCurrentTool();
    if (undo.length > 1) say('\nStopping …');
    while (undo.length) {
      try {
        await undo.pop()?.();
      } catch {
        code = 1; // what never started was reported already
      }
    }
    process.exit(code);
  })();
  return stopping;
}
