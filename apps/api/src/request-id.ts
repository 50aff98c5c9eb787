import type { NextFunction, Request, RequestHandler, Response } from 'express';
import { randomUUID } from 'node:crypto';

/** Names each request before anything else looks at it, so that its answer, audit rows and log line agree. */
export function requestId(): RequestHandler {
  return (request: Request & { id?: string }, response: Response, next: NextFunction) => {
    request.id = randomUUID();
    response.setHeader('X-Request-Id', request.id);
    next();
  };
}
