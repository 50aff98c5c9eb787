import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runTool, say } from './processes.ts';

/** One line of demo-accounts.json, which the demo loader writes where LEIDRAAD_DEMO_ACCOUNTS says. */
interface DemoAccount {
  login: string;
  password: string;
  /** Whom the account stands for, e.g. "employee, has an open quiz". */
  role: string;
}

const LOADER = 'dist/tools/load-demo.js';
const accountsFile = (dataDir: string) => join(dataDir, 'demo-accounts.json');
const loading = (dataDir: string) => join(dataDir, 'demo-loading');
const loaded = (dataDir: string) => join(dataDir, 'demo-loaded');

/**
 * Loads the demo company once for each data folder. For a server of somebody's own the loader itself sees whether a
 * company is there already.
 */
export async function loadDemo(
  root: string,
  dataDir: string,
  env: NodeJS.ProcessEnv,
  external: boolean,
): Promise<void> {
  if (!external && existsSync(loaded(dataDir))) return;
  if (!existsSync(join(root, LOADER))) return say('There is no demo company in this build.');
  say('Loading the demo company …');
  writeFileSync(loading(dataDir), '');
  await runTool(root, LOADER, [], { ...env, LEIDRAAD_DEMO_ACCOUNTS: accountsFile(dataDir) });
  renameSync(loading(dataDir), loaded(dataDir));
}

/** Throws half a company away: the last loading was broken off, and half a history misleads everybody. */
export function removeHalfDemo(dataDir: string): void {
  if (!existsSync(loading(dataDir))) return;
  say('The last start was broken off while it loaded the demo company; starting over.');
  removeDatabase(dataDir);
}

export function demoAccounts(dataDir: string): DemoAccount[] {
  if (!existsSync(accountsFile(dataDir))) return [];
  return JSON.parse(readFileSync(accountsFile(dataDir), 'utf8')) as DemoAccount[];
}

/** Removes the embedded database and what belongs to it; the secrets stay. */
export function removeDatabase(dataDir: string): void {
  for (const part of ['postgres', 'postgres.new', 'postgres.log', 'leidraad.log', 'demo-accounts.json']) {
    rmSync(join(dataDir, part), { recursive: true, force: true });
  }
  rmSync(loading(dataDir), { force: true });
  rmSync(loaded(dataDir), { force: true });
}
