import { DomainError } from '@leidraad/shared/model';
import { type Config, requestContext } from '@leidraad/shared/server';
import connectPgSimple from 'connect-pg-simple';
import { doubleCsrf } from 'csrf-csrf';
import type { NextFunction, Request, RequestHandler, Response } from 'express';
import expressSession from 'express-session';
import type { Pool } from 'pg';
import type { ActorLoader } from './actor-loader';

type Signed = Request & {
  id?: string;
  session?: { passport?: { user?: string } };
  renewCsrfToken?: () => void;
};

const HOURS_12 = 12 * 60 * 60 * 1000;

/** Sessions in PostgreSQL; the cookie holds an opaque signed id and cannot be read by scripts. */
export function sessions(config: Config, pool: Pool): RequestHandler {
  const Store = connectPgSimple(expressSession);
  const secure = config.PUBLIC_ORIGIN.startsWith('https:');
  return expressSession({
    name: secure ? '__Host-leidraad' : 'leidraad',
    secret: config.SESSION_SECRET,
    resave: false,
    saveUninitialized: false,
    store: new Store({ pool, tableName: 'session', disableTouch: true, pruneSessionInterval: 60 * 60 }),
    cookie: { httpOnly: true, sameSite: 'lax', secure, maxAge: HOURS_12, path: '/' },
  });
}

/** Puts the signed-in person and the request id where all code finds them. */
export function actorOfRequest(actors: ActorLoader): RequestHandler {
  return (request: Request, _response: Response, next: NextFunction) => {
    const { id, session } = request as Signed;
    const accountId = session?.passport?.user;
    const loaded = accountId ? actors.load(accountId) : Promise.resolve(null);
    loaded.then((actor) => requestContext.run({ requestId: id ?? null, actor }, next), next);
  };
}

/** Signing in is the one write of somebody who is signed out. */
const SIGNS_IN = /^\/api\/(sessions|sign-in-links)(\/|$)/;

/**
 * Double-submit CSRF token bound to the session: a cookie scripts of our own page can read, sent back in a header.
 * Requests from other sites are refused by Sec-Fetch-Site as well. `welcome` gives a first token with the page itself.
 */
export function csrfProtection(config: Config): { welcome: RequestHandler; protect: RequestHandler } {
  const secure = config.PUBLIC_ORIGIN.startsWith('https:');
  const csrf = doubleCsrf({
    getSecret: () => config.SESSION_SECRET,
    getSessionIdentifier: (request) =>
      (request as Signed).session?.passport?.user ? request.sessionID : 'signed-out',
    cookieName: 'XSRF-TOKEN',
    cookieOptions: { httpOnly: false, sameSite: 'lax', secure, path: '/' },
    // A reading request has no header: there the cookie is checked against the session, so that a stale one is renewed.
    getCsrfTokenFromRequest: (request) =>
      request.method === 'GET' ? request.cookies['XSRF-TOKEN'] : request.headers['x-xsrf-token'],
  });
  const renew = (request: Request, response: Response) =>
    void csrf.generateCsrfToken(request, response, { overwrite: true });

  /** A refused write gets a token that fits, so that the page can ask once more; a session that ended says so. */
  const refuse = (request: Request, response: Response, next: NextFunction) => {
    renew(request, response);
    const signedIn = (request as Signed).session?.passport?.user !== undefined;
    next(
      signedIn || SIGNS_IN.test(request.originalUrl)
        ? new DomainError('request.csrf', 'forbidden')
        : new DomainError('session.needed', 'unauthenticated'),
    );
  };

  return {
    welcome: (request, response, next) => {
      if (request.cookies['XSRF-TOKEN'] === undefined) renew(request, response);
      next();
    },
    protect: (request, response, next) => {
      (request as Signed).renewCsrfToken = () => renew(request, response);
      if (request.method === 'GET' && !csrf.validateRequest(request)) renew(request, response);
      if (request.method === 'GET' || request.method === 'HEAD') return next();
      const site = request.headers['sec-fetch-site'];
      const fromElsewhere = site !== undefined && site !== 'same-origin' && site !== 'none';
      if (fromElsewhere || !csrf.validateRequest(request)) return refuse(request, response, next);
      next();
    },
  };
}
