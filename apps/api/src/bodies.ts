import { DomainError } from '@leidraad/shared/model';
import { requestContext } from '@leidraad/shared/server';
import type { NextFunction, Request, RequestHandler, Response } from 'express';
import { BodyRoom } from './body-room';
import { readBody, type BodyTimes } from './read-body';

export { BodyRoom, type BodyTimes };

/** Bodies that carry a document, a list of employees or a file with questions. */
const DOCUMENTS = /^\/api\/(policies|people\/import|courses\/[a-z0-9-]+\/draft\/items\/preview)([/?]|$)/;
const SENDERS = ['policies.write', 'people.write', 'courses.write'] as const;

/** Bodies that carry a picture for a question. */
const PICTURES = /^\/api\/pictures([/?]|$)/;

const KB = 1024;
const MB = 1024 * KB;

/** The largest body of a kind, and how that is said: a document of 20 MB grows by a third on its way, in base64. */
const DOCUMENT = { bytes: 30 * MB, max: '20 MB' };
const PICTURE = { bytes: 8 * MB, max: '5 MB' };
const OTHER = { bytes: 2 * MB, max: '2 MB' };
const SIGNED_OUT = { bytes: 256 * KB, max: '256 kB' };

/** A document takes some four times its body in memory while it is handed to its reader. */
const ROOM_FOR_DOCUMENTS = 96 * MB;
const ROOM_FOR_OTHERS = 48 * MB;

const TIMES: BodyTimes = { graceMs: 30_000, bytesPerSecond: 128 * KB, lingerMs: 30_000 };

/** Memory for bodies; documents have their own, so that many uploads keep nobody from their lesson. */
export interface BodyRooms {
  documents: BodyRoom;
  others: BodyRoom;
}

/**
 * Reads JSON bodies within limits on size, memory and time: large ones only from people who may send a document or a
 * list. Refuses with `request.too-large`, `request.busy`, `request.slow`, `request.not-json`, `request.compressed` and
 * `request.malformed`.
 */
export function bodies(
  rooms: BodyRooms = { documents: new BodyRoom(ROOM_FOR_DOCUMENTS), others: new BodyRoom(ROOM_FOR_OTHERS) },
  times: Partial<BodyTimes> = {},
): RequestHandler {
  return (request: Request, response: Response, next: NextFunction) => {
    if (!hasBody(request)) return next();
    const { actor } = requestContext.get();
    const isDocument =
      DOCUMENTS.test(request.originalUrl) && SENDERS.some((permission) => actor?.may(permission));
    const isPicture = PICTURES.test(request.originalUrl) && actor?.may('courses.write') === true;
    const limit = isDocument ? DOCUMENT : isPicture ? PICTURE : actor ? OTHER : SIGNED_OUT;
    const room = isDocument || isPicture ? rooms.documents : rooms.others;
    Promise.resolve()
      .then(() => assertJson(request))
      .then(() => readBody(request, response, limit, room, { ...TIMES, ...times }))
      .then((bytes) => {
        request.body = parsed(bytes);
      })
      .then(() => next(), next);
  };
}

function hasBody({ headers }: Request): boolean {
  return headers['transfer-encoding'] !== undefined || Number(headers['content-length'] ?? 0) > 0;
}

function assertJson(request: Request): void {
  if ((request.headers['content-encoding'] ?? 'identity') !== 'identity')
    throw new DomainError('request.compressed', 'invalid');
  const charset = /;\s*charset\s*=\s*"?([^\s;"]+)/iu.exec(request.headers['content-type'] ?? '')?.[1];
  if (!request.is('application/json') || (charset !== undefined && !/^utf-?8$/iu.test(charset)))
    throw new DomainError('request.not-json', 'invalid');
}

/** An object or a list, which is all that any route takes. */
function parsed(bytes: Buffer): unknown {
  try {
    const body: unknown = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
    if (typeof body === 'object' && body !== null) return body;
  } catch {
    // Said below, and without what was sent.
  }
  throw new DomainError('request.malformed', 'invalid');
}
