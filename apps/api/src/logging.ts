import { type Config, loggableError } from '@leidraad/shared/server';
import type { DynamicModule } from '@nestjs/common';
import { LoggerModule } from 'nestjs-pino';
import type { IncomingMessage } from 'node:http';

/** Certificate numbers in paths say whose it is: logs get the shape of the path only. */
function withoutSecrets(url: string): string {
  const path = url.split('?')[0] ?? '';
  return path.replace(/\/(verify|c)\/[^/]+/i, '/$1/…');
}

/** One JSON line per request: id, method, path, status, time. No bodies, cookies, addresses or names. */
export function logging(config: Config): DynamicModule {
  return LoggerModule.forRoot({
    pinoHttp: {
      level: config.LOG_LEVEL,
      autoLogging: {
        ignore: (request: IncomingMessage) =>
          !(request.url ?? '').startsWith('/api/') || (request.url ?? '').startsWith('/api/health'),
      },
      serializers: {
        req: (request: { id: string; method: string; url: string }) => ({
          id: request.id,
          method: request.method,
          path: withoutSecrets(request.url),
        }),
        err: (error: Error & { raw?: Error }) => loggableError(error.raw ?? error),
        res: (response: { statusCode: number }) => ({ status: response.statusCode }),
      },
    },
  });
}
