import { createServer } from 'node:net';

/** Throws with advice when this port can't be listened on. */
export async function requireFreePort(port: number): Promise<void> {
  for (const host of ['::', '127.0.0.1']) {
    const fault = await tryPort(port, host);
    if (fault === 'EADDRINUSE') {
      throw new Error(
        `Port ${port} is in use by another program. Choose another: PORT=${port + 1} npm start`,
      );
    }
    if (fault === 'EACCES') {
      throw new Error(
        `Port ${port} may be used by the administrator only. Choose another: PORT=3000 npm start`,
      );
    }
  }
}

function tryPort(port: number, host: string): Promise<string | undefined> {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', (error: NodeJS.ErrnoException) => resolve(error.code));
    probe.listen({ port, host, exclusive: true }, () => probe.close(() => resolve(undefined)));
  });
}
