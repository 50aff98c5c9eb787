import express, { type NextFunction, type Request, type RequestHandler, type Response } from 'express';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { packedFiles } from './packed-files';

const HASHED = /-[\w-]{8}\.(js|css|woff2|svg|png)(\.(br|gz))?$/;

/** The page is no file: its scripts and styles wait for a nonce. */
function exceptPage(files: RequestHandler): RequestHandler {
  return (request, response, next) =>
    request.path === '/index.html' ? next() : files(request, response, next);
}

/**
 * The built web app: files that carry their hash stay a year, every other path gets the page with a fresh nonce.
 * `welcome` runs before the page, for the cookie its first request needs.
 */
export function webApp(root: string, welcome: RequestHandler): RequestHandler[] {
  const page = readFileSync(join(root, 'index.html'), 'utf8');
  const files = express.static(root, {
    index: false,
    redirect: false,
    setHeaders: (response, path) => {
      response.setHeader(
        'Cache-Control',
        HASHED.test(path) ? 'public, max-age=31536000, immutable' : 'no-cache',
      );
    },
  });
  const index = (request: Request, response: Response, next: NextFunction) => {
    if (request.path.startsWith('/api/') || (request.method !== 'GET' && request.method !== 'HEAD'))
      return next();
    if (/\.[a-z0-9]{2,5}$/i.test(request.path) && request.path !== '/index.html')
      return void response.status(404).end();
    welcome(request, response, () =>
      response
        .set('Cache-Control', 'no-store')
        .type('html')
        .send(page.replaceAll('__CSP_NONCE__', String(response.locals['nonce']))),
    );
  };
  return [packedFiles(root), exceptPage(files), index];
}
