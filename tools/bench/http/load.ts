import { fork } from 'node:child_process';
import { join } from 'node:path';
import type { Figures } from './figures.ts';
import type { Request } from './requests.ts';

/** What the client's process is told. */
export interface Load {
  port: number;
  connections: number;
  requests: Request[];
}

/** Sends the requests from a process of its own, as fast as the answers come. Throws when one is not 2xx. */
export function measure(port: number, connections: number, requests: Request[]): Promise<Figures> {
  const child = fork(join(import.meta.dirname, 'load-client.ts'), { stdio: 'inherit' });
  return new Promise((resolve, reject) => {
    child.once('exit', (code) => reject(new Error(`The client ended (${code}).`)));
    child.once('message', (told: Figures | string) => {
      if (typeof told === 'string') reject(new Error(told));
      else resolve(told);
    });
    child.send({ port, connections, requests } satisfies Load);
  });
}
