import { ActorLoader, actorOfRequest, csrfProtection, sessions } from '@leidraad/people/server';
import {
  type Config,
  ERROR_MESSAGES,
  ErrorFilter,
  PermissionGuard,
  SchemaPipe,
} from '@leidraad/shared/server';
import { StandardSchemaSerializerInterceptor } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { ExpressAdapter, type NestExpressApplication } from '@nestjs/platform-express';
import { getDataSourceToken } from '@nestjs/typeorm';
import cookieParser from 'cookie-parser';
import express from 'express';
import type { Pool } from 'pg';
import type { DataSource } from 'typeorm';
import { bodies } from './bodies';
import { readableText } from './readable-text';
import { requestId } from './request-id';
import { requestLimits } from './request-limits';
import { securityHeaders } from './security-headers';
import { webApp } from './web-app';

/** One address, one spelling: what is said about `/api` holds for every way to reach it. */
export function httpAdapter(): ExpressAdapter {
  // Nest adds to the router at once, and from then on Express hears no more settings about it.
  return new ExpressAdapter(express().set('case sensitive routing', true));
}

/** Everything around the routes, in the order it happens; the same for the running server and its tests. */
export function configureApp(app: NestExpressApplication, config: Config): void {
  app.set('trust proxy', config.TRUST_PROXY);
  app.set('query parser', 'simple');
  app.disable('x-powered-by');
  // Answers of the API are never kept, so a tag for comparing them would be work for nothing; files set their own.
  app.set('etag', false);
  app.setGlobalPrefix('api');
  app.use(...securityHeaders(config));
  const csrf = csrfProtection(config);
  app.use(cookieParser());
  if (config.WEB_ROOT) app.use(...webApp(config.WEB_ROOT, csrf.welcome));
  const pool = (app.get<DataSource>(getDataSourceToken()).driver as unknown as { master: Pool }).master;
  app.use('/api', requestId());
  app.use('/api', sessions(config, pool), csrf.protect, actorOfRequest(app.get(ActorLoader)));
  app.use('/api', (_request: express.Request, response: express.Response, next: express.NextFunction) => {
    response.setHeader('Cache-Control', 'no-store');
    // Other sites get nothing; saying whose answers these are costs nothing and stops guessing.
    response.setHeader('Access-Control-Allow-Origin', config.PUBLIC_ORIGIN);
    next();
  });
  app.use('/api', requestLimits(config), bodies(), readableText());
  const reflector = app.get(Reflector);
  app.useGlobalGuards(new PermissionGuard(reflector));
  app.useGlobalPipes(new SchemaPipe());
  if (config.NODE_ENV !== 'production')
    app.useGlobalInterceptors(new StandardSchemaSerializerInterceptor(reflector));
  app.useGlobalFilters(new ErrorFilter(app.get(ERROR_MESSAGES)));
  app.enableShutdownHooks();
}
