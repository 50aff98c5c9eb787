// The client: some connections that are kept open, each sending its next request when the last was answered.
import { Agent, request as send } from 'node:http';
import { figuresOf } from './figures.ts';
import type { Load } from './load.ts';
import type { Request } from './requests.ts';

process.once('message', (load: Load) => {
  run(load).then(
    (figures) => process.send?.(figures, () => process.exit()),
    (error: unknown) => process.send?.(String(error), () => process.exit(1)),
  );
});

async function run({ port, connections, requests }: Load) {
  const agent = new Agent({ keepAlive: true, maxSockets: connections });
  const took: number[] = [];
  let next = 0;
  const worker = async () => {
    for (let request = requests[next++]; request; request = requests[next++]) {
      const began = performance.now();
      await answered(agent, port, request);
      took.push(performance.now() - began);
    }
  };
  const began = performance.now();
  await Promise.all(Array.from({ length: connections }, worker));
  const seconds = (performance.now() - began) / 1_000;
  agent.destroy();
  return figuresOf(took, seconds);
}

function answered(agent: Agent, port: number, { method, path, headers, body }: Request): Promise<void> {
  return new Promise((resolve, reject) => {
    const request = send({ host: '127.0.0.1', port, agent, method, path, headers }, (response) => {
      response.resume();
      response.once('end', () => {
        const status = response.statusCode ?? 0;
        if (status >= 200 && status < 300) resolve();
        else reject(new Error(`${method} ${path} answered ${status}`));
      });
    });
    request.once('error', reject);
    request.end(body);
  });
}
