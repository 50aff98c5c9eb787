// Runs on whatever Node the machine has (20 to 26) before anything is installed: no dependencies, no TypeScript.
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { underLock } from './lock.mjs';

export const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');

/** Remembers for which lockfile node_modules was made. */
const marker = join(root, 'node_modules', '.leidraad-lock');

/** Runs `npm ci` when node_modules is absent or was made for another lockfile. Ends the process when that fails. */
export async function ensureInstalled() {
  if (isInstalled()) return;
  await underLock(join(root, 'tmp', 'install.lock'), 'Another start is installing; waiting for it …', () => {
    if (isInstalled()) return;
    say('Installing what Leidraad is built from (npm ci); the first time this takes a few minutes …');
    const [command, ...before] = npm();
    const { status, error } = spawnSync(
      command,
      [...before, 'ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error'],
      {
        cwd: root,
        stdio: ['ignore', 'inherit', 'inherit'],
        // Without this, opening the API document's page would report home at install time.
        env: { ...process.env, SCARF_ANALYTICS: 'false', NX_DAEMON: 'false' },
      },
    );
    if (status !== 0) {
      fail(
        `The installation failed${error ? `: ${error.message}` : ''}. The lines above say why; run it again after that.`,
      );
    }
    writeFileSync(marker, lockfileHash() + '\n');
  });
}

/**
 * Runs a script under the Node version of the project, with the signals this process gets, and ends with its exit
 * code. With `channel` the script hears ('disconnect') when this process is gone without a word (kill -9).
 */
export function runUnderOwnNode(script, args, { channel = false, env = {} } = {}) {
  const child = spawn(projectNode(), [script, ...args], {
    cwd: root,
    stdio: ['inherit', 'inherit', 'inherit', ...(channel ? ['ipc'] : [])],
    // Compiled modules are kept: the second start spends its time on its own work.
    env: {
      NODE_COMPILE_CACHE: join(root, 'node_modules', '.cache', 'compiled'),
      ...process.env,
      NX_DAEMON: 'false',
      ...env,
    },
  });
  // Ctrl-C reaches the whole group; who sends a signal to this process alone means the script too.
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  child.on('error', (error) => fail(`${script} could not be started: ${error.message}`));
  child.on('exit', (code, signal) => process.exit(code ?? (signal ? 1 : 0)));
}

/** The Node that npm installed for this project; where it can't run (musl), the machine's own if it is new enough. */
export function projectNode() {
  const own = join(root, 'node_modules', 'node', 'bin', process.platform === 'win32' ? 'node.exe' : 'node');
  if (existsSync(own) && spawnSync(own, ['--version'], { stdio: 'ignore' }).status === 0) return own;
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major === 24 && minor >= 15) return process.execPath;
  return fail(
    'Node 24 was not installed with the other packages (are npm install scripts switched off?). ' +
      'Run "npm rebuild node", or use Node 24.15 or a later 24.',
  );
}

function isInstalled() {
  if (existsSync(marker) && readFileSync(marker, 'utf8').trim() === lockfileHash()) return true;
  if (!agreesWithLockfile()) return false;
  writeFileSync(marker, lockfileHash() + '\n');
  return true;
}

/** Whether npm's own record of node_modules has what the lockfile asks for: somebody may have run npm by hand. */
function agreesWithLockfile() {
  const record = join(root, 'node_modules', '.package-lock.json');
  if (!existsSync(record)) return false;
  const installed = JSON.parse(readFileSync(record, 'utf8')).packages;
  const { packages } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'));
  return Object.entries(packages).every(
    ([path, { version, optional }]) =>
      path === '' || (installed[path] ? installed[path].version === version : Boolean(optional)),
  );
}

function lockfileHash() {
  return createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex');
}

/** npm as it was called (`npm start`), or as it is on the path (`node tools/start.mjs`). */
function npm() {
  const called = process.env.npm_execpath;
  if (called && /npm-cli\.c?js$/.test(called)) return [process.execPath, called];
  return [process.platform === 'win32' ? 'npm.cmd' : 'npm'];
}

export function say(text) {
  process.stdout.write(`${text}\n`);
}

export function fail(text) {
  process.stderr.write(`\n${text}\n`);
  process.exit(1);
}
