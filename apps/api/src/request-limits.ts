import { DomainError } from '@leidraad/shared/model';
import { type Config, requestContext } from '@leidraad/shared/server';
import type { NextFunction, Request, RequestHandler, Response } from 'express';
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';

/**
 * A ceiling on requests per person (or address, signed out) and minute, counted in this process: against runaway
 * clients. What guards passwords and links is counted in PostgreSQL, see `RateLimits`.
 */
export function requestLimits(config: Config): RequestHandler {
  const points = config.REQUESTS_PER_MINUTE;
  const limiter = new RateLimiterMemory({ points, duration: 60 });
  const announce = (response: Response, state: RateLimiterRes) =>
    response.set({
      'RateLimit-Limit': String(points),
      'RateLimit-Remaining': String(Math.max(0, state.remainingPoints)),
      'RateLimit-Reset': String(Math.ceil(state.msBeforeNext / 1000)),
    });
  return (request: Request, response: Response, next: NextFunction) => {
    limiter.consume(requestContext.get().actor?.accountId ?? request.ip ?? '').then(
      (state) => {
        announce(response, state);
        next();
      },
      (refused: unknown) => {
        if (!(refused instanceof RateLimiterRes)) return next(refused);
        announce(response, refused);
        const seconds = Math.max(1, Math.ceil(refused.msBeforeNext / 1000));
        next(new DomainError('request.limited', 'limited', { params: { seconds } }));
      },
    );
  };
}
