import { DomainError } from '@leidraad/shared/model';
import type { Request, Response } from 'express';
import type { BodyRoom } from './body-room';

export interface BodyTimes {
  /** How long any body may take, */
  graceMs: number;
  /** and how fast it has to come in when it takes longer. */
  bytesPerSecond: number;
  /** How long what is still being sent is thrown away after a refusal, so that its sender gets to read the answer. */
  lingerMs: number;
}

const SECONDS_UNTIL_ROOM = 10;

/**
 * The bytes of a body. Refuses with `request.too-large` (announced or counted), `request.busy` where there is no room
 * for it, and `request.slow`; the room it takes comes back when the request is answered or left.
 */
export function readBody(
  request: Request,
  response: Response,
  limit: { bytes: number; max: string },
  room: BodyRoom,
  times: BodyTimes,
): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    let chunks: Buffer[] = [];
    let received = 0;
    const started = performance.now();
    const refuse = (fault: DomainError) => {
      stop();
      chunks = [];
      giveBack();
      response.once('finish', () => hangUpLater(request, times.lingerMs));
      reject(fault);
    };
    const giveBack = () => {
      room.giveBack(received);
      received = 0;
    };
    const add = (chunk: Buffer) => {
      if (received + chunk.length > limit.bytes) return refuse(tooLarge(limit.max));
      if (!room.fits(chunk.length)) return refuse(busy());
      room.take(chunk.length);
      received += chunk.length;
      chunks.push(chunk);
    };
    const end = () => {
      stop();
      resolve(Buffer.concat(chunks));
      chunks = [];
    };
    const left = () => {
      stop();
      chunks = [];
      reject(new DomainError('request.malformed', 'invalid'));
    };
    /** A body that keeps coming earns time; one that trickles does not earn enough. */
    const look = () => {
      const allowed = times.graceMs + (received / times.bytesPerSecond) * 1000;
      const remaining = allowed - (performance.now() - started);
      if (remaining <= 0) refuse(new DomainError('request.slow', 'slow'));
      else timer = setTimeout(look, remaining).unref();
    };
    let timer = setTimeout(look, times.graceMs).unref();
    const stop = () => {
      clearTimeout(timer);
      request.off('data', add).off('end', end).off('close', left).off('error', left);
      request.on('error', () => undefined);
    };
    response.once('close', giveBack);
    const announced = Number(request.headers['content-length'] ?? 0);
    if (announced > limit.bytes) return refuse(tooLarge(limit.max));
    if (!room.fits(announced)) return refuse(busy());
    request.on('data', add).on('end', end).on('close', left).on('error', left);
  });
}

const tooLarge = (max: string) => new DomainError('request.too-large', 'too-large', { params: { max } });
const busy = () =>
  new DomainError('request.busy', 'unavailable', { params: { seconds: SECONDS_UNTIL_ROOM } });

/** Node throws away what comes in after an answer; not for ever. */
function hangUpLater(request: Request, ms: number): void {
  if (request.complete) return;
  const timer = setTimeout(() => request.destroy(), ms).unref();
  request.once('close', () => clearTimeout(timer));
}
