import type { RequestHandler } from 'express';
import { readdirSync } from 'node:fs';

const ENCODINGS = { br: '.br', gzip: '.gz' } as const;

/**
 * Sends the compressed copy that the build left beside a file, in the best encoding the browser takes: packing at
 * build time is tighter than packing at every request, and costs none of them anything.
 */
export function packedFiles(root: string): RequestHandler {
  const packed = new Set(
    readdirSync(root, { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.br'))
      .map((file) => `/${file.replaceAll('\\', '/').replace(/\.br$/, '')}`),
  );
  return (request, response, next) => {
    if (!packed.has(request.path) || (request.method !== 'GET' && request.method !== 'HEAD')) return next();
    response.vary('Accept-Encoding');
    const encoding = request.acceptsEncodings('br', 'gzip');
    if (encoding === 'br' || encoding === 'gzip') {
      response.type(request.path.slice(request.path.lastIndexOf('.')));
      response.set('Content-Encoding', encoding);
      request.url = `${request.path}${ENCODINGS[encoding]}`;
    }
    next();
  };
}
