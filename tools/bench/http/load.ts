import { fork } from 'node:child_process';
import { join } from 'node:path';
import { cpuTime } from './cpu-time.ts';
import type { Figures } from './figures.ts';
import type { Request } from './requests.ts';
import type { RunningServer } from './stage.ts';

/** What the client's process is told. */
export interface Load {
  port: number;
  connections: number;
  requests: Request[];
}

/** Sends the requests from a process of its own, as fast as the answers come. Throws when one is not 2xx. */
export async function measure(
  server: RunningServer,
  connections: number,
  requests: Request[],
): Promise<Figures> {
  const before = cpuTime(server.pid);
  const figures = await send({ port: server.port, connections, requests });
  return { ...figures, cpu: (cpuTime(server.pid) - before) / requests.length };
}

function send(load: Load): Promise<Omit<Figures, 'cpu'>> {
  const child = fork(join(import.meta.dirname, 'load-client.ts'), { stdio: 'inherit' });
  return new Promise((resolve, reject) => {
    child.once('exit', (code) => reject(new Error(`The client ended (${code}).`)));
    child.once('message', (told: Figures | string) => {
      if (typeof told === 'string') reject(new Error(told));
      else resolve(told);
    });
    child.send(load);
  });
}
