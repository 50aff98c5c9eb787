import { readFileSync } from 'node:fs';

/** Clock ticks of Linux, per second. */
const TICKS = 100;

/** Milliseconds of processor time that a process has used so far, by proc(5); NaN where there is no /proc. */
export function cpuTime(pid: number): number {
  try {
    // The name of the program, in brackets, may hold spaces: the fields are counted from behind it.
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)?.split(' ') ?? [];
    return ((Number(fields[11]) + Number(fields[12])) * 1_000) / TICKS;
  } catch {
    return NaN;
  }
}
