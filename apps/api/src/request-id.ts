import type { NextFunction, Request, RequestHandler, Response } from 'express';
import { randomUUID } from 'node:crypto';

/** Names each request before anything else looks at it, so that its answer, audit rows and log line agree. */
export function requestId(): RequestHandler {
  return (request: Request, response: Response, next: NextFunction) => {
    const id = randomUUID();
    request.id = id;
    response.setHeader('X-Request-Id', id);
    next();
  };
}
