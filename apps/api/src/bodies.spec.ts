import { Actor, ErrorFilter, requestContext } from '@leidraad/shared/server';
import { SHARED_ERRORS } from '@leidraad/shared/model';
import { type ArgumentsHost, Logger } from '@nestjs/common';
import express from 'express';
import { type ClientRequest, type IncomingMessage, request as open, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import { bodies, BodyRoom, type BodyTimes } from './bodies';

const MB = 1024 * 1024;
const trainer = new Actor('account', 'person', 'en', 'UTC', [{ role: 'trainer', unitId: null }]);
const employee = new Actor('account', 'person', 'en', 'UTC', []);

interface Sent {
  request: ClientRequest;
  answer: Promise<{ status: number; headers: IncomingMessage['headers']; body: Record<string, unknown> }>;
}

describe('bodies of requests', () => {
  let server: Server;
  let room: BodyRoom;
  /** Requests that came through, and what lets each of them answer. */
  let arrived: { body: unknown; end: () => void }[];
  let holds: boolean;

  const start = (actor: Actor | null = trainer, most = 40 * MB, times: Partial<BodyTimes> = {}) => {
    const app = express();
    room = new BodyRoom(most);
    const filter = new ErrorFilter(SHARED_ERRORS);
    app.use((_request, _response, next) => requestContext.run({ requestId: null, actor }, next));
    app.use(bodies({ documents: room, others: new BodyRoom(most) }, times));
    app.use((request: express.Request, response: express.Response) => {
      const end = () => response.json({ keys: Object.keys((request.body as object | undefined) ?? {}) });
      arrived.push({ body: request.body, end });
      if (!holds) end();
    });
    app.use(
      (fault: unknown, request: express.Request, response: express.Response, _next: express.NextFunction) =>
        filter.catch(fault, {
          switchToHttp: () => ({ getRequest: () => request, getResponse: () => response }),
        } as ArgumentsHost),
    );
    return new Promise<void>((resolve) => (server = app.listen(0, '127.0.0.1', () => resolve())));
  };

  /** Begins a request without ending it. */
  const begin = (headers: Record<string, string | number> = {}, path = '/api/policies/preview'): Sent => {
    const { port } = server.address() as AddressInfo;
    const request = open({
      port,
      path,
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
    });
    const answer = new Promise<Awaited<Sent['answer']>>((resolve, reject) => {
      request.on('error', reject);
      request.on('response', (response) => {
        let text = '';
        response.setEncoding('utf8').on('data', (part: string) => (text += part));
        response.on('end', () =>
          resolve({
            status: response.statusCode ?? 0,
            headers: response.headers,
            body: JSON.parse(text) as Record<string, unknown>,
          }),
        );
      });
    });
    answer.catch(() => undefined);
    return { request, answer };
  };
  const post = (body: string | Buffer, headers: Record<string, string | number> = {}, path?: string) => {
    const sent = begin({ 'content-length': Buffer.byteLength(body), ...headers }, path);
    sent.request.end(body);
    return sent.answer;
  };

  beforeAll(() => Logger.overrideLogger(false));
  beforeEach(() => {
    arrived = [];
    holds = false;
  });
  afterEach(() => {
    server.closeAllConnections();
    server.close();
  });

  it('are read as JSON in UTF-8', async () => {
    await start();
    expect((await post('{"text":"é"}')).body).toEqual({ keys: ['text'] });
    expect(arrived[0]?.body).toEqual({ text: 'é' });
    expect((await post('')).body).toEqual({ keys: [] });
  });

  it.each([
    ['{"text":', {}, 'request.malformed'],
    ['"text"', {}, 'request.malformed'],
    [Buffer.from([0x22, 0xff, 0x22]), {}, 'request.malformed'],
    [gzipSync('{"text":"a"}'), { 'content-encoding': 'gzip' }, 'request.compressed'],
    ['--x\r\n\r\na\r\n--x--', { 'content-type': 'multipart/form-data; boundary=x' }, 'request.not-json'],
    ['text=a', { 'content-type': 'application/x-www-form-urlencoded' }, 'request.not-json'],
    ['{"text":"a"}', { 'content-type': 'application/json; charset=utf-16le' }, 'request.not-json'],
  ])('that are %s are refused', async (body, headers, code) => {
    await start();
    const answer = await post(body, headers as Record<string, string>);
    expect([answer.status, answer.body['code']]).toEqual([422, code]);
    expect(arrived).toEqual([]);
  });

  it.each([
    ['a document', trainer, '/api/policies/preview', 31 * MB, '20 MB'],
    ['anything else', trainer, '/api/courses', 3 * MB, '2 MB'],
    ['a document of somebody who writes none', employee, '/api/policies/preview', 3 * MB, '2 MB'],
    ['somebody who has not signed in', null, '/api/sessions', 300 * 1024, '256 kB'],
  ])('of %s have a limit that the refusal names', async (_what, actor, path, bytes, max) => {
    await start(actor);
    const announced = begin({ 'content-length': bytes }, path);
    announced.request.write('{');
    const counted = begin({ 'transfer-encoding': 'chunked' }, path);
    counted.request.end('"'.padEnd(bytes, 'a'));
    for (const { answer } of [announced, counted]) {
      const { status, body } = await answer;
      expect([status, body['code'], body['params']]).toEqual([413, 'request.too-large', { max }]);
    }
  });

  it('take no more memory together than there is room for, and the next is told when to come back', async () => {
    await start(trainer, 1.5 * MB);
    holds = true;
    const large = JSON.stringify({ text: 'a'.repeat(MB) });
    const first = post(large);
    await until(() => arrived.length === 1);
    const refused = await post(large);
    expect([refused.status, refused.body['code']]).toEqual([503, 'request.busy']);
    expect(Number(refused.headers['retry-after'])).toBeGreaterThan(0);
    const unannounced = begin({ 'transfer-encoding': 'chunked' });
    unannounced.request.end(large);
    expect((await unannounced.answer).body['code']).toBe('request.busy');
    // A small one still fits, and the room comes back with the answer.
    holds = false;
    expect((await post('{"text":"a"}')).status).toBe(200);
    arrived[0]?.end();
    await first;
    await until(() => room.held === 0);
    expect((await post(large)).status).toBe(200);
  });

  it('give their room back when whoever sends them leaves', async () => {
    await start();
    const left = begin({ 'content-length': MB });
    left.request.write('a'.repeat(1000));
    await until(() => room.held === 1000);
    left.request.destroy();
    await until(() => room.held === 0);
    expect(arrived).toEqual([]);
  });

  it('that trickle in are refused after a while, however much they trickle', async () => {
    await start(trainer, 40 * MB, { graceMs: 100, bytesPerSecond: 100_000 });
    const slow = begin({ 'content-length': MB });
    const drops = setInterval(() => slow.request.write('a'), 5);
    const { status, body } = await slow.answer;
    clearInterval(drops);
    expect([status, body['code']]).toEqual([408, 'request.slow']);
    expect(arrived).toEqual([]);
  });

  it('that were refused are not listened to for long', async () => {
    await start(trainer, 40 * MB, { lingerMs: 20 });
    const refused = begin({ 'content-length': 300 * MB });
    refused.request.write('a');
    expect((await refused.answer).status).toBe(413);
    await new Promise((resolve) => refused.request.once('close', resolve));
  });
});

/** Waits for what happens on the other side of the wire. */
async function until(done: () => boolean): Promise<void> {
  while (!done()) await new Promise((resolve) => setImmediate(resolve));
}
