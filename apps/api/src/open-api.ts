import { requestContext } from '@leidraad/shared/server';
import type { INestApplication } from '@nestjs/common';
import { DocumentBuilder, type OpenAPIObject, SwaggerModule } from '@nestjs/swagger';
import express, { type NextFunction, type Request, type Response } from 'express';
import { DomainError } from '@leidraad/shared/model';
import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import { polishDocument } from './polish-document';

/** The OpenAPI 3.1 document of the API, made from its routes and schemas. */
export function createApiDocument(app: INestApplication): OpenAPIObject {
  const description = new DocumentBuilder()
    .setOpenAPIVersion('3.1.0')
    .setTitle('Leidraad')
    .setDescription("Training and certification for employees, built on a company's own policy.")
    .setVersion('0.1.0')
    .setLicense('Apache-2.0', 'https://www.apache.org/licenses/LICENSE-2.0')
    .setContact('Leidraad', 'https://leidraad.example', 'hello@leidraad.example')
    .addServer('/')
    .addCookieAuth('leidraad', { type: 'apiKey', in: 'cookie' }, 'session')
    .build();
  return polishDocument(SwaggerModule.createDocument(app, description));
}

const PAGE = `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Leidraad API</title>
<link rel="stylesheet" href="/api/docs/swagger-ui.css"></head>
<body><div id="swagger-ui"></div>
<script src="/api/docs/swagger-ui-bundle.js"></script><script src="/api/docs/start.js"></script></body></html>`;

const START = `window.ui = SwaggerUIBundle({ url: '/api/openapi.json', dom_id: '#swagger-ui', requestInterceptor: (request) => {
  const token = document.cookie.match(/XSRF-TOKEN=([^;]+)/);
  if (token) request.headers['X-XSRF-TOKEN'] = decodeURIComponent(token[1]);
  return request;
} });`;

/** Serves the document at `/api/openapi.json` and a browser for it at `/api/docs`, to people who may see it. */
export function serveApiDocument(app: INestApplication): void {
  let document: OpenAPIObject | null = null;
  const router = express.Router();
  const mayRead = (_request: Request, _response: Response, next: NextFunction) => {
    const { actor } = requestContext.get();
    if (actor?.may('api-docs.read')) return next();
    next(
      actor
        ? new DomainError('permission.missing', 'forbidden')
        : new DomainError('session.needed', 'unauthenticated'),
    );
  };
  router.get('/openapi.json', mayRead, (_request, response) => {
    document ??= createApiDocument(app);
    response.json(document);
  });
  router.get('/docs', mayRead, (_request, response) => void response.type('html').send(PAGE));
  router.get(
    '/docs/start.js',
    mayRead,
    (_request, response) => void response.type('text/javascript').send(START),
  );
  const ui = dirname(createRequire(import.meta.url).resolve('swagger-ui-dist/package.json'));
  router.use('/docs', mayRead, express.static(ui, { index: false }));
  app.use('/api', router);
}
