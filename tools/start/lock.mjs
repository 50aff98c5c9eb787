import { closeSync, mkdirSync, openSync, readFileSync, rmSync, statSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

/**
 * Runs `work` while no other process of this clone holds the lock file: two starts side by side must not install or
 * build into the same folder at once. A lock whose holder is gone counts for nothing.
 * @param {string} file
 * @param {string} waiting shown once when somebody else holds it
 * @param {() => void | Promise<void>} work
 */
export async function underLock(file, waiting, work) {
  mkdirSync(dirname(file), { recursive: true });
  for (let told = false; !take(file); told = true) {
    if (!told) process.stdout.write(`${waiting}\n`);
    await wait(300);
  }
  const release = () => rmSync(file, { force: true });
  process.once('exit', release);
  try {
    await work();
  } finally {
    process.off('exit', release);
    release();
  }
}

function take(file) {
  try {
    const handle = openSync(file, 'wx');
    writeSync(handle, String(process.pid));
    closeSync(handle);
    return true;
  } catch (error) {
    if (error.code !== 'EEXIST') throw error;
    if (holderIsGone(file)) rmSync(file, { force: true });
    return false;
  }
}

function holderIsGone(file) {
  try {
    // No work under a lock takes this long; in a container the holder's number is soon another process's.
    if (Date.now() - statSync(file).mtimeMs > 30 * 60_000) return true;
    const holder = Number(readFileSync(file, 'utf8'));
    if (!holder) return false; // being written at this moment
    process.kill(holder, 0);
    return false;
  } catch (error) {
    return error.code === 'ESRCH' || error.code === 'ENOENT';
  }
}
