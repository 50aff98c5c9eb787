import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { endProcess, runs, say } from './processes.ts';

interface Running {
  launcher: number;
  port: number;
  api?: number;
}

const file = (dataDir: string) => join(dataDir, 'running.json');

/**
 * Takes the data folder for this start. Throws when another start works with it; ends an application that was left
 * running by a start that was killed.
 */
export async function takeDataFolder(dataDir: string, port: number): Promise<void> {
  mkdirSync(dataDir, { recursive: true });
  const other = read(dataDir);
  if (other && other.launcher !== process.pid && runs(other.launcher, 'launch.ts')) {
    throw new Error(
      `Leidraad already runs with the data in ${dataDir} (process ${other.launcher}, http://localhost:${other.port}).\n` +
        'Stop it first, or give this one its own: PORT=3001 LEIDRAAD_DATA=.data-2 npm start',
    );
  }
  if (other?.api && runs(other.api, 'dist/api/main.js')) {
    say('An earlier start was broken off; ending what it left running …');
    await endProcess(other.api, 15);
  }
  write(dataDir, { launcher: process.pid, port });
}

export function noteApplication(dataDir: string, port: number, api: number): void {
  write(dataDir, { launcher: process.pid, port, api });
}

export function releaseDataFolder(dataDir: string): void {
  if (read(dataDir)?.launcher === process.pid) rmSync(file(dataDir), { force: true });
}

function read(dataDir: string): Running | undefined {
  if (!existsSync(file(dataDir))) return undefined;
  try {
    return JSON.parse(readFileSync(file(dataDir), 'utf8')) as Running;
  } catch {
    return undefined;
  }
}

function write(dataDir: string, running: Running): void {
  writeFileSync(file(dataDir), JSON.stringify(running) + '\n');
}
