// The floor: node:http and pg, nothing else. Does the product's statements and sends the product's bytes.
import { createHmac, randomUUID, timingSafeEqual } from 'node:crypto';
import { createServer, type IncomingMessage } from 'node:http';
import pg from 'pg';
import type { FloorSettings } from './floor.ts';
import type { Learner } from './learners.ts';
import type { Recorded, Statement, Value } from './recording.ts';

type Request = Learner & { position?: number; clientKey?: string };

process.once('message', (settings: FloorSettings) => void serve(settings));
process.on('disconnect', () => process.exit());

async function serve({ appUrl, secret, learners, recording }: FloorSettings): Promise<void> {
  // As many connections as the product's pool has.
  const pool = new pg.Pool({ connectionString: appUrl, max: 10 });
  // The database stops first at the end; a connection that is told so is no fault.
  pool.on('error', () => undefined);
  const bySession = new Map(learners.map((learner) => [learner.sessionId, learner]));
  const server = createServer((request, response) => {
    void (async () => {
      const learner = bySession.get(sessionIdOf(request, secret) ?? '');
      if (!learner) return response.writeHead(401).end();
      const told = request.method === 'POST' ? (JSON.parse(await bodyOf(request)) as Partial<Request>) : {};
      const recorded = request.method === 'POST' ? recording.answer : recording.lesson;
      await run(pool, recorded, { ...learner, ...told });
      return response
        .writeHead(recorded.status, {
          ...recorded.headers,
          'content-length': Buffer.byteLength(recorded.body),
        })
        .end(recorded.body);
    })().catch((error: unknown) => {
      process.stderr.write(`floor: ${String(error)}\n`);
      response.writeHead(500).end();
    });
  });
  server.listen(0, '127.0.0.1', () => {
    const address = server.address();
    process.send?.(typeof address === 'object' ? address?.port : undefined);
  });
}

async function run(pool: pg.Pool, { statements }: Recorded, request: Request): Promise<void> {
  const client = await pool.connect();
  try {
    for (const [at, statement] of statements.entries())
      await send(client, statements, at, statement, request);
  } finally {
    client.release();
  }
}

/** Named, so that each connection has each statement parsed once; what takes no values is sent as it is. */
function send(
  client: pg.PoolClient,
  statements: readonly Statement[],
  at: number,
  { text, values }: Statement,
  request: Request,
): Promise<unknown> {
  if (values.length === 0) return client.query(text);
  return client.query({
    name: `${statements.length}-${at}`,
    text,
    values: values.map((value) => of(value, request)),
  });
}

function of(value: Value, request: Request): unknown {
  switch (value.is) {
    case 'constant':
      return value.value;
    case 'of-request':
      return request[value.name];
    case 'new-id':
      return randomUUID();
    case 'now':
      return new Date();
  }
}

function sessionIdOf(request: IncomingMessage, secret: string): string | undefined {
  const cookie = /(?:^|; )leidraad=([^;]+)/.exec(request.headers.cookie ?? '')?.[1];
  const [, id, signature] = /^s:([^.]+)\.(.+)$/.exec(decodeURIComponent(cookie ?? '')) ?? [];
  if (id === undefined || signature === undefined) return undefined;
  const right = createHmac('sha256', secret).update(id).digest('base64').replace(/=+$/, '');
  return right.length === signature.length && timingSafeEqual(Buffer.from(right), Buffer.from(signature))
    ? id
    : undefined;
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  return Buffer.concat(parts).toString();
}
