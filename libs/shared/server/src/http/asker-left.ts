import { DomainError } from '@leidraad/shared/model';
import type { Response } from 'express';

/** Aborts when whoever asked hangs up before the answer was sent: work that nobody waits for may end. */
export function askerLeft(response: Response): AbortSignal {
  const left = new AbortController();
  response.once('close', () => {
    if (!response.writableFinished) left.abort(new DomainError('request.malformed', 'invalid'));
  });
  return left.signal;
}
