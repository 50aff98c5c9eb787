import { readFileSync } from 'node:fs';

/**
 * Memory that a process holds, all of it, in megabytes. Null where the system does not tell: anything but Linux, where
 * the limit of V8 on its own memory remains.
 */
export function residentMegabytes(pid: number | undefined): number | null {
  try {
    const kilobytes = /^VmRSS:\s+(\d+) kB$/mu.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
    return kilobytes === undefined ? null : Number(kilobytes) / 1024;
  } catch {
    return null;
  }
}
